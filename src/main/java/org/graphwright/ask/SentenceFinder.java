package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that have all that a question names and says: the most of it in the sentence itself, the rest in the sentence before it, the title or the first
 * sentence of the article.
 */
final class SentenceFinder {
    /** Read for one question; by hand. */
    private static final int MOST_ARTICLES = 60;

    /** Of so many words two thirds in the sentence do where it means none of the names itself. */
    private static final int MANY = 3;

    private final ArticleTexts texts;
    private final Explainer explainer;

    /**
     * A sentence that was found.
     *
     * @param told the sentence
     * @param said the words of the question that it has itself
     * @param inside how many of the question's words and names it has itself
     */
    record Hit(Told told, List<Word> said, int inside) {}

    SentenceFinder(ArticleTexts texts, Explainer explainer) {
        this.texts = requireNonNull(texts, "texts is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
    }

    /**
     * The sentences, those that have most of it themselves first.
     *
     * @param wanted the words that must be there
     */
    List<Hit> find(Reading reading, List<Word> wanted, Shapes shapes, Deadline deadline) {
        List<Hit> hits = new ArrayList<>();
        for (Node article : articles(reading, wanted, shapes)) {
            deadline.check();
            for (Told told : texts.sentences(article)) {
                Hit hit = hit(reading, wanted, told);
                if (hit != null && isOfDay(reading, told)) {
                    hits.add(hit);
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::inside).reversed());
        return hits;
    }

    /** The articles that are looked through, those that are most about the question first. */
    List<Node> articles(Reading reading, List<Word> wanted, Shapes shapes) {
        List<Node> all = new ArrayList<>();
        for (Named name : reading.names()) {
            Set<Node> with = new HashSet<>();
            List<Node> ordered = new ArrayList<>();
            name.things()
                    .forEach(thing -> shapes.articles(name.with(thing).node()).stream()
                            .filter(with::add)
                            .forEach(ordered::add));
            if (all.isEmpty()) {
                all = ordered;
            } else if (all.stream().anyMatch(with::contains)) {
                all.removeIf(article -> !with.contains(article));
            }
        }
        if (reading.names().isEmpty() || all.size() > MOST_ARTICLES) {
            List<Node> best = shapes.articlesWith(Stream.concat(
                            wanted.stream(),
                            reading.names().stream().map(name -> reading.words().get(name.last())))
                    .map(Word::plain)
                    .distinct()
                    .toList());
            Set<Node> named = new HashSet<>(all);
            all = reading.names().isEmpty()
                    ? best
                    : Stream.concat(best.stream().filter(named::contains), all.stream())
                            .distinct()
                            .toList();
        }
        return all.stream().limit(MOST_ARTICLES).toList();
    }

    private @Nullable Hit hit(Reading reading, List<Word> wanted, Told told) {
        List<Word> missing = explainer.missing(wanted, told.words());
        List<Word> said =
                wanted.stream().filter(word -> !missing.contains(word)).toList();
        if (said.size() < (wanted.size() + 1) / 2
                || !explainer
                        .missing(missing, told.before(), told.article().title(), told.first())
                        .isEmpty()) {
            return null;
        }
        int named = 0;
        for (Named name : reading.names()) {
            if (isNamed(name, reading, told)) {
                named++;
            } else if (!explainer
                    .missing(
                            List.of(reading.words().get(name.last())),
                            told.before(),
                            told.article().title(),
                            told.first())
                    .isEmpty()) {
                return null;
            }
        }
        boolean most = missing.isEmpty() || wanted.size() >= MANY && MANY * said.size() >= 2 * wanted.size();
        boolean enough = named > 0 || reading.names().isEmpty() || most && !wanted.isEmpty();
        return enough ? new Hit(told, said, 3 * named + 2 * said.size()) : null;
    }

    /** True where the article is of the day that is asked for, or the sentence or the title names it. */
    boolean isOfDay(Reading reading, Told told) {
        return reading.onDay()
                .map(day -> day.holds(told.article().date())
                        || told.mentions().stream().anyMatch(m -> day.holds(m.value()))
                        || !day.since() && told.article().title().contains(day.value()))
                .orElse(true);
    }

    /** True where the sentence means the thing, by name or pronoun. */
    boolean isNamed(Named name, Reading reading, Told told) {
        return told.mentions().stream().anyMatch(mention -> name.means(mention.iri()))
                || explainer
                        .missing(reading.words().subList(name.first(), name.last() + 1), told.words())
                        .isEmpty();
    }
}
