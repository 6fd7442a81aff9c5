package org.graphwright.store;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Vocabulary;

/** What the index of words has to follow of a change of articles' graphs: most corrections change no word and no mention. */
final class ChangedWords {
    /** Of what {@link WordDocuments#article} is made. */
    private static final Set<Node> OF_ARTICLES =
            Set.of(Vocabulary.TITLE, Vocabulary.TEXT, Vocabulary.DATE, RDF.type.asNode());

    private final Set<String> articles = new TreeSet<>();
    private final Set<String> things = new TreeSet<>();
    private boolean anyMentions;

    /** @param removed IRIs of the articles that are taken out */
    ChangedWords(Collection<String> removed) {
        articles.addAll(removed);
        anyMentions = !removed.isEmpty();
    }

    /** A quad that is put in or taken out. */
    void changed(Quad quad) {
        if (quad.getPredicate().equals(Vocabulary.REFERS_TO)) {
            things.add(quad.getObject().toString());
        } else if (quad.getSubject().equals(quad.getGraph()) && OF_ARTICLES.contains(quad.getPredicate())) {
            articles.add(quad.getSubject().getURI());
        }
    }

    /** A graph of which nobody knows what changes in it. */
    void changed(Node graph) {
        anyMentions = true;
        articles.add(graph.getURI());
    }

    /** IRIs of the articles of which a word may be another. */
    Set<String> articles() {
        return articles;
    }

    /** IRIs of the things that may be mentioned more or less often than before; all may where {@link #anyMentions}. */
    Set<String> things() {
        return things;
    }

    /** True where nobody knows which things may be mentioned more or less often than before. */
    boolean anyMentions() {
        return anyMentions;
    }
}
