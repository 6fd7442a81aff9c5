package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.AmbiguousNameException;
import org.graphwright.query.Prefixes;
import org.graphwright.query.ThingNames;
import org.graphwright.query.UnknownNameException;

/** Finds the one thing that a user means; what is meant only roughly is for {@link Search}. */
public final class ThingFinder {
    private final DatasetGraph dataset;
    private final ThingNames names;

    /**
     * @param dataset what is named
     * @param ontology what the graph was built with
     */
    public ThingFinder(DatasetGraph dataset, Ontology ontology) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.names = new ThingNames(dataset, ontology);
    }

    /**
     * The thing.
     *
     * @param name a name of it as {@link ThingNames} reads it, its {@code <iri>}, or a prefixed name such as {@code person:xi-jinping}
     * @throws AmbiguousNameException with the candidates, if several things are called so
     * @throws UnknownNameException if nothing is
     */
    public Node find(String name) {
        return names.one(name);
    }

    /** The thing, or the words as a literal where nothing is called so; of an IRI or prefixed name the graph has something to say. */
    public Node namedOrText(String text) {
        return iri(text).isPresent() ? find(text) : findOrText(text);
    }

    /** What an IRI or prefixed name stands for, known or not; nothing for other texts. */
    public Optional<Node> iri(String text) {
        return Prefixes.of(dataset).expand(text).map(NodeFactory::createURI);
    }

    /**
     * The thing, or the words as a literal where nothing is called so.
     *
     * @throws AmbiguousNameException with the candidates, if several things are called so
     */
    public Node findOrText(String text) {
        try {
            return find(text);
        } catch (UnknownNameException e) {
            return NodeFactory.createLiteralString(text);
        }
    }

    /**
     * Sees to it that words of which nothing is known, as {@link #findOrText} gives them, are no thing's misspelt name.
     *
     * @throws UnknownNameException with the things that are called much like them, if some are
     */
    public void refuseMisspelt(Node found) {
        try {
            if (found.isLiteral()) {
                find(found.getLiteralLexicalForm());
            }
        } catch (UnknownNameException e) {
            if (!e.near().isEmpty()) {
                throw e;
            }
        }
    }
}
