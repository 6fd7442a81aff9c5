package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.OntologyTerms;
import org.graphwright.query.Prefixes;

/**
 * The words of which a query is made.
 *
 * @param prefixes those that need no declaration
 * @param classes local names of the ontology's classes, sorted
 * @param properties the ontology's properties, by name
 * @param shape the other terms of its namespace, those that give a graph its shape, by name
 */
record TermList(List<Prefix> prefixes, List<String> classes, List<Term> properties, List<Term> shape) {
    /**
     * A prefix.
     *
     * @param name without the colon
     * @param iri what it stands for
     */
    record Prefix(String name, String iri) {}

    /**
     * A property, or another term.
     *
     * @param name its local name
     * @param label how it is called
     */
    record Term(String name, String label) {}

    static TermList of(Ontology ontology, Prefixes prefixes) {
        requireNonNull(ontology, "ontology is null");
        return new TermList(
                requireNonNull(prefixes, "prefixes is null").all().entrySet().stream()
                        .map(prefix -> new Prefix(prefix.getKey(), prefix.getValue()))
                        .toList(),
                ontology.classes().stream().map(ClassName::value).sorted().toList(),
                ontology.properties().stream()
                        .map(property -> new Term(Ontology.name(property.iri()), property.label()))
                        .sorted(Comparator.comparing(Term::name))
                        .toList(),
                OntologyTerms.ofShape(ontology).entrySet().stream()
                        .map(term -> new Term(term.getKey(), term.getValue()))
                        .toList());
    }
}
