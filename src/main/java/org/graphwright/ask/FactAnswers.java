package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.Passage;
import org.graphwright.explore.PresentOffices;
import org.graphwright.explore.ThingRef;
import org.graphwright.explore.Why;
import org.graphwright.model.ClassName;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Answers from the facts that join a named thing to another by the properties that the question's words ask for. */
final class FactAnswers {
    /** Of an answer; by hand. */
    private static final int MOST_SENTENCES = 3;

    private final Why why;
    private final Ontology ontology;
    private final Explainer explainer;
    private final Tenses tenses;
    private final PresentOffices offices;

    FactAnswers(DatasetGraph dataset, Ontology ontology, Explainer explainer) {
        this.why = new Why(dataset, ontology);
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
        this.tenses = new Tenses(dataset);
        this.offices = new PresentOffices(dataset, ontology);
    }

    /** The answers, most belief first; none where no fact of enough belief explains all words of the question. */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        @Nullable Phrase phrase = reading.phrase();
        if (phrase == null) {
            return List.of();
        }
        for (Named name : reading.names()) {
            for (int i = 0; i < name.things().size(); i++) {
                deadline.check();
                List<FoundAnswer> found =
                        of(reading, phrase, name.with(name.things().get(i)), shapes);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** To what a thing stands in one of the relations, in their order, whatever the words and the tense of a question. */
    List<FoundAnswer> objects(List<PropertyName> properties, Named name, Shapes shapes) {
        Map<String, FoundAnswer> found = new LinkedHashMap<>();
        for (PropertyName property : properties) {
            List<FactSummary> facts =
                    new ArrayList<>(facts(
                                    shapes.objects(property, name.node()),
                                    new Phrase.Side(property, false, false),
                                    name.node(),
                                    false)
                            .stream()
                            .filter(fact -> !asserting(fact).isEmpty())
                            .toList());
            if (!facts.isEmpty()) {
                shapes.keep();
            }
            facts.sort(FactSummary.ORDER);
            facts.forEach(fact -> {
                FoundAnswer answer = answer(fact, name, asserting(fact));
                found.putIfAbsent(answer.text(), answer);
            });
        }
        return List.copyOf(found.values());
    }

    private static List<Passage> asserting(FactSummary fact) {
        return fact.passages().stream()
                .filter(passage -> passage.status() == Status.ASSERTED)
                .toList();
    }

    private List<FoundAnswer> of(Reading reading, Phrase phrase, Named name, Shapes shapes) {
        Map<String, FoundAnswer> found = new LinkedHashMap<>();
        List<FactSummary> facts = new ArrayList<>();
        for (Phrase.Side side : phrase.sides()) {
            boolean subject = side.subject() == (phrase.verb() ? reading.asksForDoer() : !reading.namesBearer());
            if (subject || side.either()) {
                add(
                        facts,
                        facts(shapes.subjects(side.property(), name.node()), side, name.node(), true),
                        reading,
                        name,
                        shapes);
            }
            if (!subject || side.either()) {
                add(
                        facts,
                        facts(shapes.objects(side.property(), name.node()), side, name.node(), false),
                        reading,
                        name,
                        shapes);
            }
        }
        facts.sort(FactSummary.ORDER);
        List<FactSummary> fit = List.copyOf(facts);
        List<FactSummary> worded = phrase.verb()
                ? fit
                : fit.stream()
                        .filter(fact -> passages(reading, fact, name).stream()
                                .anyMatch(p -> explainer
                                        .missing(reading.phraseWords(), p.sentence())
                                        .isEmpty()))
                        .toList();
        for (FactSummary fact : worded.isEmpty() ? fit : worded) {
            FoundAnswer answer = answer(reading, fact, name);
            found.putIfAbsent(answer.text(), answer);
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(FoundAnswer::belief).reversed())
                .toList();
    }

    /** Adds those that are asked for, and keeps the query that gave them. */
    private void add(List<FactSummary> facts, List<FactSummary> read, Reading reading, Named name, Shapes shapes) {
        List<FactSummary> wanted =
                read.stream().filter(fact -> isWanted(reading, fact, name)).toList();
        if (!wanted.isEmpty()) {
            shapes.keep();
            facts.addAll(wanted);
        }
    }

    private List<FactSummary> facts(List<Node> others, Phrase.Side side, Node thing, boolean subject) {
        Node property = NodeFactory.createURI(Ontology.iri(side.property()));
        return others.stream()
                .flatMap(other -> (subject ? why.of(other, property, thing) : why.of(thing, property, other)).stream())
                .filter(fact -> fact.status() == Status.ASSERTED && fact.isSure())
                .toList();
    }

    private boolean isOneOf(Set<ClassName> classes, ClassName type) {
        return classes.stream().anyMatch(wanted -> ontology.isA(type, wanted) || ontology.isA(wanted, type));
    }

    private boolean isWanted(Reading reading, FactSummary fact, Named name) {
        @Nullable ThingRef other = other(fact, name);
        boolean ofClass =
                reading.classes().isEmpty() || other != null && isOneOf(reading.classes(), new ClassName(other.type()));
        boolean isAsked = other != null && reading.isAbout(other.iri());
        boolean ofKind = reading.kind() != Kind.WHEN || other == null;
        return ofKind
                && ofClass
                && !isAsked
                && !passages(reading, fact, name).isEmpty()
                && (!tenses.asksOfNow(reading) || offices.isHeld(fact));
    }

    /** The passages that say so, of the day that is asked for, and explain all other words of the question. */
    private List<Passage> passages(Reading reading, FactSummary fact, Named name) {
        return fact.passages().stream()
                .filter(passage -> passage.status() == Status.ASSERTED)
                .filter(passage -> tenses.fits(reading, passage))
                .filter(passage ->
                        reading.isOfDay(passage.when(), passage.article().date()))
                .filter(passage -> explainer
                        .missing(
                                rest(reading, name),
                                passage.sentence(),
                                passage.article().title(),
                                fact.value())
                        .isEmpty())
                .filter(passage -> explainer
                        .missing(reading.modifiers(), passage.sentence(), fact.value())
                        .isEmpty())
                .toList();
    }

    private static List<Word> rest(Reading reading, Named name) {
        return Stream.concat(
                        reading.content().stream(),
                        reading.names().stream()
                                .filter(other -> other.first() != name.first())
                                .map(other -> reading.words().get(other.last())))
                .toList();
    }

    private static @Nullable ThingRef other(FactSummary fact, Named name) {
        return fact.subject().iri().equals(name.thing().iri()) ? fact.object() : fact.subject();
    }

    private FoundAnswer answer(Reading reading, FactSummary fact, Named name) {
        return answer(fact, name, passages(reading, fact, name));
    }

    private static FoundAnswer answer(FactSummary fact, Named name, List<Passage> passages) {
        @Nullable ThingRef other = other(fact, name);
        return new FoundAnswer(
                other == null ? fact.value() : other.label(),
                other,
                fact.belief(),
                fact.subject().label() + " " + fact.label() + " " + fact.value(),
                passages.stream()
                        .limit(MOST_SENTENCES)
                        .map(passage -> new Source(passage.sentence(), passage.article()))
                        .toList());
    }
}
