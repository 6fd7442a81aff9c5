package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.FoundPath;
import org.graphwright.explore.PathFinder;
import org.graphwright.explore.PathStep;
import org.graphwright.explore.Why;
import org.graphwright.model.Status;
import org.jspecify.annotations.Nullable;

/** Answers how two things are connected: by the facts between them, by the sentences that name both, and by the shortest ways over other things. */
final class JoinedAnswers {
    // Facts and ways, and sentences that name both things with how sure it is that these join them; by hand.
    private static final int SHOWN = 3;
    private static final int MOST_SENTENCES = 5;
    private static final double BELIEF_OF_SENTENCE = 0.5;

    private final Why why;
    private final PathFinder paths;
    private final PathFinder longPaths;
    private final ArticleTexts texts;
    private final SentenceFinder finder;

    JoinedAnswers(Why why, PathFinder paths, PathFinder longPaths, ArticleTexts texts, SentenceFinder finder) {
        this.texts = requireNonNull(texts, "texts is null");
        this.why = requireNonNull(why, "why is null");
        this.paths = requireNonNull(paths, "paths is null");
        this.longPaths = requireNonNull(longPaths, "longPaths is null");
        this.finder = requireNonNull(finder, "finder is null");
    }

    /** The answers, facts first; ways of more facts, rather true than not, only where there is nothing else. None unless the question names two things, and not one twice ("Cherie and Sean O'Donnell", of whom one is known). */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        if (reading.names().size() < 2 || !reading.content().isEmpty()) {
            return List.of();
        }
        Named one = reading.names().get(0);
        Named other = reading.names().get(1);
        if (one.thing().iri().equals(other.thing().iri())) {
            return List.of();
        }
        Map<String, FoundAnswer> found = new LinkedHashMap<>();
        for (FactSummary fact : facts(one.node(), other.node(), shapes)) {
            String text = fact.subject().label() + " – " + fact.label() + " – " + fact.value();
            List<Source> sources = sources(fact);
            if (found.values().stream().noneMatch(known -> known.sources().equals(sources))) {
                found.putIfAbsent(text, new FoundAnswer(text, null, fact.belief(), text, sources));
            }
        }
        finder.find(reading, List.of(), shapes, deadline).stream()
                .map(SentenceFinder.Hit::told)
                .filter(told -> finder.isNamed(one, reading, told) && finder.isNamed(other, reading, told))
                .filter(told -> found.values().stream()
                        .flatMap(known -> known.sources().stream())
                        .noneMatch(source -> source.sentence().equals(told.text())))
                .limit(MOST_SENTENCES)
                .forEach(told -> found.putIfAbsent(
                        told.text(),
                        new FoundAnswer(
                                told.text(),
                                null,
                                BELIEF_OF_SENTENCE,
                                "",
                                List.of(new Source(told.text(), told.article())))));
        deadline.check();
        List<FoundPath> ways = paths.between(one.node(), other.node());
        if (ways.isEmpty() && found.isEmpty()) {
            deadline.check();
            ways = longPaths.between(one.node(), other.node()).stream()
                    .filter(way -> way.belief() >= FactSummary.FLOOR)
                    .toList();
        }
        for (FoundPath path : ways) {
            if (path.steps().size() > 1) {
                String text = text(path);
                found.putIfAbsent(
                        text,
                        new FoundAnswer(
                                text,
                                null,
                                path.belief(),
                                text,
                                path.steps().stream()
                                        .flatMap(step ->
                                                sources(step.fact()).stream().limit(1))
                                        .toList()));
            }
        }
        if (found.isEmpty()) {
            together(one, other, reading, shapes).forEach(answer -> found.putIfAbsent(answer.text(), answer));
        }
        return List.copyOf(found.values());
    }

    /** The articles that name both, each with the sentences that name one of them. */
    private List<FoundAnswer> together(Named one, Named other, Reading reading, Shapes shapes) {
        Set<Node> with = new HashSet<>(shapes.articles(other.node()));
        return shapes.articles(one.node()).stream()
                .filter(with::contains)
                .limit(SHOWN)
                .map(article -> new FoundAnswer(
                        "both in: " + texts.article(article).title(),
                        null,
                        BELIEF_OF_SENTENCE,
                        "",
                        texts.sentences(article).stream()
                                .filter(told ->
                                        finder.isNamed(one, reading, told) || finder.isNamed(other, reading, told))
                                .limit(MOST_SENTENCES)
                                .map(told -> new Source(told.text(), told.article()))
                                .toList()))
                .toList();
    }

    private List<FactSummary> facts(Node one, Node other, Shapes shapes) {
        List<FactSummary> facts = new ArrayList<>();
        for (List<@Nullable Node> row : shapes.between(one, other)) {
            Node property = requireNonNull(row.get(0), "no property");
            boolean forward = Boolean.parseBoolean(
                    requireNonNull(row.get(1), "no direction").getLiteralLexicalForm());
            facts.addAll(why.of(forward ? one : other, property, forward ? other : one));
        }
        shapes.keep();
        return facts.stream()
                .filter(fact -> fact.status() == Status.ASSERTED && fact.isSure())
                .sorted(FactSummary.ORDER)
                .toList();
    }

    private static String text(FoundPath path) {
        return NodeFactory.createLiteralString(path.steps().get(0).from().label())
                        .getLiteralLexicalForm()
                + path.steps().stream().map(JoinedAnswers::step).collect(Collectors.joining());
    }

    private static String step(PathStep step) {
        String label = step.fact().label();
        return (step.forward() ? " –" + label + "→ " : " ←" + label + "– ")
                + step.to().label();
    }

    private static List<Source> sources(FactSummary fact) {
        return fact.passages().stream()
                .filter(passage -> passage.status() == Status.ASSERTED)
                .limit(SHOWN)
                .map(passage -> new Source(passage.sentence(), passage.article()))
                .toList();
    }
}
