package org.graphwright.compare;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;

/** How a newer graph differs from an older one: things, facts and articles that are new, gone or changed. Facts are compared between things that are one. */
public final class Difference {
    /** A belief that is written alike with two digits has not changed. */
    private static final double LEAST = 0.005;

    private static final Set<Node> NAMES = Set.of(RDF.Nodes.type, RDFS.label.asNode(), SKOS.altLabel.asNode());

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::what)
            .thenComparing(Change::kind)
            .thenComparing(Change::words)
            .thenComparing(Change::detail);

    private final ComparedGraph older;
    private final ComparedGraph newer;
    private final Ontology ontology;
    private final Matches matches;
    private final List<Change> changes = new ArrayList<>();

    /** @param ontology knows how properties are called */
    public Difference(ComparedGraph older, ComparedGraph newer, Ontology ontology) {
        this.older = requireNonNull(older, "older is null");
        this.newer = requireNonNull(newer, "newer is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.matches = new Matches(older, newer);
        subjects();
        facts();
    }

    /** All changes: things, events, articles and facts, of each the new, the gone, the changed and the renamed ones, sorted. */
    public List<Change> changes() {
        return Collections.unmodifiableList(changes);
    }

    /** What the older graph has and the newer has not, by the older one's IRIs, without what is only named otherwise; sorted. */
    SortedSet<Triple> removed() {
        return without(older, newer);
    }

    /** What the newer graph has and the older has not, sorted. */
    SortedSet<Triple> added() {
        return without(newer, older);
    }

    /** What the newer graph's IRIs begin with. */
    ComparedGraph newer() {
        return newer;
    }

    /** How many triples of both could not be compared. */
    public long passedOver() {
        return older.passedOver() + newer.passedOver();
    }

    private static SortedSet<Triple> without(ComparedGraph one, ComparedGraph other) {
        SortedSet<Triple> rest = new TreeSet<>(TermOrder.TRIPLES);
        one.subjects().forEach((subject, triples) -> {
            Set<Triple> same = other.subjects().getOrDefault(subject, new TreeSet<>(TermOrder.TRIPLES));
            triples.stream().filter(triple -> !same.contains(triple)).forEach(rest::add);
        });
        return rest;
    }

    private void subjects() {
        List<Change> found = new ArrayList<>();
        newer.subjects().forEach((subject, triples) -> {
            if (isDescribed(triples)
                    && !older.subjects().containsKey(subject)
                    && !matches.renamed().containsValue(subject)) {
                found.add(new Change(Change.Kind.NEW, what(triples), words(subject, newer), ""));
            }
        });
        older.subjects().forEach((subject, triples) -> {
            if (!isDescribed(triples)) {
                return;
            }
            Node now = matches.of(subject);
            SortedSet<Triple> then = newer.subjects().get(now);
            if (then == null) {
                found.add(new Change(Change.Kind.GONE, what(triples), words(subject, older), ""));
                return;
            }
            if (!now.equals(subject)) {
                found.add(new Change(
                        Change.Kind.RENAMED, what(triples), words(subject, older), "is now " + shorten(now.getURI())));
            }
            String detail = detail(triples, then);
            if (!detail.isEmpty()) {
                found.add(new Change(Change.Kind.CHANGED, what(triples), words(now, newer), detail));
            }
        });
        found.sort(ORDER);
        changes.addAll(found);
    }

    private void facts() {
        SortedSet<Triple> before = new TreeSet<>(TermOrder.TRIPLES);
        facts(older).forEach(fact -> before.add(matches.of(fact)));
        SortedSet<Triple> after = facts(newer);
        List<Change> found = new ArrayList<>();
        after.stream()
                .filter(fact -> !before.contains(fact))
                .forEach(fact -> found.add(
                        new Change(Change.Kind.NEW, Change.What.FACT, words(fact, newer), belief(newer.belief(fact)))));
        for (Triple fact : facts(older)) {
            Triple now = matches.of(fact);
            if (!after.contains(now)) {
                found.add(
                        new Change(Change.Kind.GONE, Change.What.FACT, words(fact, older), belief(older.belief(fact))));
            } else if (older.belief(fact) >= 0
                    && newer.belief(now) >= 0
                    && Math.abs(older.belief(fact) - newer.belief(now)) >= LEAST) {
                found.add(new Change(
                        Change.Kind.CHANGED,
                        Change.What.FACT,
                        words(now, newer),
                        belief(older.belief(fact)) + " is now " + number(newer.belief(now))));
            }
        }
        found.sort(ORDER);
        changes.addAll(found);
    }

    /** What is said of things and events besides what they are called. */
    private static SortedSet<Triple> facts(ComparedGraph graph) {
        SortedSet<Triple> facts = new TreeSet<>(TermOrder.TRIPLES);
        graph.subjects().forEach((subject, triples) -> {
            if (isDescribed(triples) && what(triples) != Change.What.ARTICLE) {
                triples.stream()
                        .filter(triple -> !NAMES.contains(triple.getPredicate()))
                        .forEach(facts::add);
            }
        });
        return facts;
    }

    private static boolean isDescribed(SortedSet<Triple> triples) {
        return triples.stream()
                .anyMatch(triple -> triple.getPredicate().equals(RDFS.label.asNode())
                        || triple.getObject().equals(Vocabulary.ARTICLE));
    }

    private static Change.What what(SortedSet<Triple> triples) {
        if (triples.stream().anyMatch(triple -> triple.getObject().equals(Vocabulary.ARTICLE))) {
            return Change.What.ARTICLE;
        }
        return Iris.isEvent(triples.first().getSubject().getURI()) ? Change.What.EVENT : Change.What.THING;
    }

    private static String detail(SortedSet<Triple> before, SortedSet<Triple> after) {
        List<String> parts = new ArrayList<>();
        boolean isArticle = what(before) == Change.What.ARTICLE;
        SortedSet<String> properties = new TreeSet<>();
        for (SortedSet<Triple> side : List.of(before, after)) {
            side.stream()
                    .map(Triple::getPredicate)
                    .filter(predicate -> isArticle || NAMES.contains(predicate))
                    .forEach(predicate -> properties.add(predicate.getURI()));
        }
        for (String property : properties) {
            SortedSet<String> gone = values(before, property);
            SortedSet<String> come = values(after, property);
            SortedSet<String> same = new TreeSet<>(gone);
            same.retainAll(come);
            gone.removeAll(same);
            come.removeAll(same);
            if (!gone.isEmpty() || !come.isEmpty()) {
                parts.add(Prefixes.STANDARD.shorten(property) + " " + quoted(gone) + " is now " + quoted(come));
            }
        }
        return String.join("; ", parts);
    }

    private static String quoted(SortedSet<String> values) {
        return values.isEmpty() ? "nothing" : "\"" + String.join("\", \"", values) + "\"";
    }

    private static SortedSet<String> values(SortedSet<Triple> triples, String property) {
        SortedSet<String> values = new TreeSet<>();
        triples.stream()
                .filter(triple -> triple.getPredicate().getURI().equals(property))
                .map(Triple::getObject)
                .map(object -> object.isURI() ? shorten(object.getURI()) : GraphView.text(object))
                .forEach(values::add);
        return values;
    }

    private static String belief(double belief) {
        return belief < 0 ? "" : "belief " + number(belief);
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private String words(Triple fact, ComparedGraph graph) {
        return label(fact.getSubject(), graph) + " · "
                + ontology.label(fact.getPredicate().getURI()) + " · " + label(fact.getObject(), graph);
    }

    private static String words(Node subject, ComparedGraph graph) {
        SortedSet<Triple> said = graph.subjects().getOrDefault(subject, new TreeSet<>(TermOrder.TRIPLES));
        String types = String.join(", ", values(said, RDF.type.getURI()));
        return label(subject, graph) + " (" + types + ") " + shorten(subject.getURI());
    }

    private static String label(Node node, ComparedGraph graph) {
        if (!node.isURI()) {
            return GraphView.text(node);
        }
        SortedMap<Node, SortedSet<Triple>> subjects = graph.subjects();
        SortedSet<Triple> said = subjects.getOrDefault(node, new TreeSet<>(TermOrder.TRIPLES));
        SortedSet<String> labels = values(said, RDFS.label.getURI());
        SortedSet<String> titles = values(said, Vocabulary.TITLE.getURI());
        return !labels.isEmpty() ? labels.first() : !titles.isEmpty() ? titles.first() : shorten(node.getURI());
    }

    private static String shorten(String iri) {
        return Prefixes.STANDARD.shorten(iri);
    }
}
