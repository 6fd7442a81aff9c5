package org.graphwright.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.correct.Target;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;
import org.graphwright.pipeline.CorrectionFolder;
import org.graphwright.pipeline.WithdrawnStatements;
import org.graphwright.resolve.NameKey;

/** Tells, of facts and things that somebody asks for, who has corrected them, when and why, and how that is taken back. */
final class CorrectionNotes {
    private final GraphOption graph;
    private final List<CorrectionEntry> entries;

    CorrectionNotes(GraphOption graph) throws IOException {
        this.graph = requireNonNull(graph, "graph is null");
        this.entries = new CorrectionIris(graph.base().read()::named)
                .of(new CorrectionFolder(graph.folder).read())
                .entries();
    }

    /** What was judged of facts, the newest last; {@link Node#ANY} stands for any subject, property or object. */
    List<String> ofFacts(Node subject, Node property, Node object) {
        return entries.stream()
                .filter(entry -> judged(entry.correction())
                        .filter(fact -> isSame(fact, subject, property, object)
                                || turned(fact)
                                        .filter(other -> isSame(other, subject, property, object))
                                        .isPresent())
                        .isPresent())
                .map(entry -> (entry.correction() instanceof Correction.Reject ? "rejected by " : "confirmed by ")
                        + by(entry))
                .toList();
    }

    /**
     * Which sentences' readings were rejected that said a fact, the newest last.
     *
     * @param property {@link Node#ANY} for any
     * @param subject what the subject is called; empty for any
     * @param object what the object is called, or the literal; empty for any
     */
    List<String> ofReadings(Node property, Collection<String> subject, Collection<String> object) {
        return entries.stream()
                .filter(entry -> entry.correction() instanceof Correction.Reject reject
                        && reject.target() instanceof Target.OfReading reading
                        && saysSo(reading, property, subject, object))
                .map(entry -> "rejected by " + by(entry))
                .toList();
    }

    private boolean saysSo(
            Target.OfReading reading, Node property, Collection<String> subject, Collection<String> object) {
        PropertyName read = new PropertyName(reading.property());
        PropertyName inverse = graph.ontology().isSymmetric(read)
                ? read
                : graph.ontology().property(read).map(Property::inverse).orElse(null);
        return isAsked(property, read) && isCalled(reading.subject(), subject) && isCalled(reading.object(), object)
                || inverse != null
                        && isAsked(property, inverse)
                        && isCalled(reading.object(), subject)
                        && isCalled(reading.subject(), object);
    }

    private static boolean isAsked(Node property, PropertyName name) {
        return property.equals(Node.ANY) || Ontology.iri(name).equals(property.getURI());
    }

    /** A sentence may have a part of the name, or a word in its place, which the reading does not have. */
    private static boolean isCalled(String words, Collection<String> names) {
        String said = " " + NameKey.of(words) + " ";
        return names.isEmpty()
                || words.isEmpty()
                || names.stream().anyMatch(name -> (" " + NameKey.of(name) + " ").contains(said));
    }

    /** That the thing which was called so is hidden; empty where none is. */
    Optional<String> ofHidden(String name) {
        var hidden = new WithdrawnStatements(graph.folder).read().hidden();
        String iri = graph.prefixes().expand(name).orElse(name);
        return entries.stream()
                .filter(entry -> entry.correction() instanceof Correction.Hide hide
                        && (hide.thing().equals(iri)
                                || hidden.getOrDefault(hide.thing(), List.of()).stream()
                                        .anyMatch(own -> NameKey.same(own, name))))
                .reduce((first, last) -> last)
                .map(entry -> {
                    List<String> names = hidden.getOrDefault(((Correction.Hide) entry.correction()).thing(), List.of());
                    return (names.isEmpty() ? name : names.get(0)) + " was hidden by " + by(entry);
                });
    }

    private static Optional<FactKey> judged(Correction correction) {
        Target target = correction instanceof Correction.Reject reject
                ? reject.target()
                : correction instanceof Correction.Confirm confirm ? confirm.target() : null;
        return target instanceof Target.OfFact of ? Optional.of(of.fact()) : Optional.empty();
    }

    /** The fact from its other side. */
    private Optional<FactKey> turned(FactKey fact) {
        if (!fact.joinsThings()) {
            return Optional.empty();
        }
        Ontology ontology = graph.ontology();
        PropertyName inverse = ontology.isSymmetric(fact.property())
                ? fact.property()
                : ontology.property(fact.property()).map(Property::inverse).orElse(null);
        return inverse == null
                ? Optional.empty()
                : Optional.of(new FactKey(fact.object(), inverse, fact.subject(), null));
    }

    private static boolean isSame(FactKey fact, Node subject, Node property, Node object) {
        return (subject.equals(Node.ANY) || subject.isURI() && fact.subject().equals(subject.getURI()))
                && (property.equals(Node.ANY) || Ontology.iri(fact.property()).equals(property.getURI()))
                && (object.equals(Node.ANY)
                        || (object.isURI()
                                ? fact.joinsThings() && fact.object().equals(object.getURI())
                                : fact.object().equalsIgnoreCase(object.getLiteralLexicalForm())));
    }

    private String by(CorrectionEntry entry) {
        String why = entry.why();
        return entry.by() + " on " + entry.at().toString().substring(0, 10) + (why == null ? "" : " (" + why + ")")
                + "; take it back with: graphwright correct undo " + entry.id()
                + ShellWord.graph(graph.folder.toString());
    }
}
