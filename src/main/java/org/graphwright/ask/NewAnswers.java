package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.graphwright.explore.ArticleRef;

/** Answers what articles since a day tell of a thing: of each, newest first, the first sentences that mean it. */
final class NewAnswers {
    // Sentences of an article, articles, and how sure it is that they are asked for; by hand.
    private static final int SENTENCES = 3;
    private static final int MOST_ARTICLES = 30;
    private static final double BELIEF = 0.6;

    private final ArticleTexts texts;
    private final Explainer explainer;
    private final SentenceFinder finder;

    NewAnswers(ArticleTexts texts, Explainer explainer, SentenceFinder finder) {
        this.texts = requireNonNull(texts, "texts is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
        this.finder = requireNonNull(finder, "finder is null");
    }

    /** One answer an article; of all days where the question names none; none unless it names a thing. */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        Optional<Day> day = reading.onDay();
        if (reading.names().isEmpty()) {
            return List.of();
        }
        Day since = day.orElse(new Day("0001", true));
        Named name = reading.names().get(0);
        List<FoundAnswer> found = new ArrayList<>();
        List<Node> articles = shapes.articles(name.node()).stream()
                .filter(article -> since.holds(texts.article(article).date()))
                .sorted(Comparator.comparing(
                                (Node article) -> texts.article(article).date())
                        .reversed())
                .limit(MOST_ARTICLES)
                .toList();
        for (Node article : articles) {
            deadline.check();
            ArticleRef reference = texts.article(article);
            List<Source> sources = texts.sentences(article).stream()
                    .filter(told -> finder.isNamed(name, reading, told))
                    .limit(SENTENCES)
                    .map(told -> new Source(told.text(), reference))
                    .toList();
            boolean explained = sources.stream()
                            .anyMatch(source -> explainer
                                    .missing(reading.content(), source.sentence(), reference.title())
                                    .isEmpty())
                    || explainer.missing(reading.content(), reference.title()).isEmpty();
            if (!sources.isEmpty() && explained) {
                found.add(new FoundAnswer(reference.date() + " " + reference.title(), null, BELIEF, "", sources));
            }
        }
        return found;
    }
}
