package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.query.GraphView;
import org.jspecify.annotations.Nullable;

/** Answers what somebody said about something, and who said what about it, from quotations. */
final class SaidAnswers {
    /** How near to what was said stands what it is asked about. */
    private enum Near {
        OWN_WORDS(0.8),
        SENTENCE(0.6),
        ARTICLE(0.4);

        /** How sure it is that what was said is about that; by hand. */
        private final double belief;

        Near(double belief) {
            this.belief = belief;
        }
    }

    /** In what somebody says he means himself by these. */
    private static final Pattern OF_SPEAKER = Pattern.compile("(?i)I|me|my|mine|myself|we|us|our|ours|ourselves");

    /** Newest first. */
    private static final Comparator<Said> BY_DAY =
            Comparator.comparing((Said said) -> said.told().article().date(), Comparator.reverseOrder());

    /** A quotation where it stands. */
    private record Said(String quote, String speaker, int begin, Told told) {
        int end() {
            return begin + quote.length();
        }

        /** True of words that are part of longer ones, which are a quotation too: "phony" of what he called phony. */
        boolean isPartOf(Said other) {
            return !equals(other)
                    && told.article().iri().equals(other.told().article().iri())
                    && other.quote().length() > quote.length()
                    && other.begin() <= begin
                    && end() <= other.end();
        }
    }

    /** How sure it is that a sentence that is no quotation tells what was said; by hand, as for sentences found by their words. */
    private static final double BELIEF_BY_SENTENCE = 0.4;

    /** Sentences that are shown where none is a quotation; by hand. */
    private static final int MOST_SENTENCES = 3;

    /** Of so many words of what it is about the article may lack one; by hand. */
    private static final int MOST_OF = 3;

    private static final Pattern QUOTED = Pattern.compile("[\"“”]");

    private final ArticleTexts texts;
    private final Explainer explainer;
    private final SentenceFinder finder;

    SaidAnswers(ArticleTexts texts, Explainer explainer, SentenceFinder finder) {
        this.texts = requireNonNull(texts, "texts is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
        this.finder = requireNonNull(finder, "finder is null");
    }

    /**
     * The quotations whose own words name the subject; where there are none, and this is said, those beside whose words it is named; else, where nobody is asked for, those of articles
     * that do. Newest first.
     */
    List<FoundAnswer> find(Reading reading, Shapes shapes) {
        int about = Tellers.about(reading);
        List<Named> speakers =
                reading.names().stream().filter(name -> name.first() < about).toList();
        List<Named> subjects =
                reading.names().stream().filter(name -> name.first() >= about).toList();
        List<List<@Nullable Node>> rows = new ArrayList<>();
        if (!speakers.isEmpty()) {
            for (int i = 0; i < speakers.get(0).things().size() && rows.isEmpty(); i++) {
                rows.addAll(shapes.quotationsBy(
                        speakers.get(0).with(speakers.get(0).things().get(i)).node()));
            }
        } else if (!subjects.isEmpty()) {
            rows.addAll(shapes.quotationsIn(subjects.get(0).node()));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        shapes.keep();
        boolean withSpeaker = speakers.isEmpty();
        List<Said> all = rows.stream()
                .flatMap(row -> said(row).stream())
                .filter(said -> !withSpeaker || !said.speaker().isEmpty())
                .filter(said -> isOfDay(reading, said.told()))
                .toList();
        for (Near near : Near.values()) {
            List<FoundAnswer> found = all.stream()
                    .filter(said -> all.stream().noneMatch(said::isPartOf))
                    .filter(said -> fits(reading, subjects, said, near))
                    .sorted(BY_DAY)
                    .map(said -> answer(said, withSpeaker, near, reading, subjects))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Optional<Said> said(List<@Nullable Node> row) {
        Node article = requireNonNull(row.get(2), "no article");
        int begin = Integer.parseInt(text(row.get(3)));
        return texts.sentences(article).stream()
                .filter(t -> t.begin() <= begin && begin < t.begin() + t.text().length())
                .findFirst()
                .map(told -> new Said(text(row.get(1)), text(row.get(4)), begin, told));
    }

    /** True where the subjects are named so near; of other words, such as "the death of", only the article must have what names stand beside. */
    private boolean fits(Reading reading, List<Named> subjects, Said said, Near near) {
        String[] where = texts(said, near);
        return subjects.stream()
                        .allMatch(name -> isMeant(name, said, near)
                                || explainer
                                        .missing(reading.words().subList(name.first(), name.last() + 1), where)
                                        .isEmpty())
                && explainer
                        .missing(reading.content(), subjects.isEmpty() ? where : texts(said, Near.ARTICLE))
                        .isEmpty();
    }

    private static String[] texts(Said said, Near near) {
        Told told = said.told();
        return switch (near) {
            case OWN_WORDS -> new String[] {said.quote()};
            case SENTENCE -> new String[] {said.quote(), told.text(), told.before()};
            case ARTICLE ->
                new String[] {
                    said.quote(), told.text(), told.before(), told.article().title(), told.first()
                };
        };
    }

    /** True where a name or pronoun in the words, or in the sentence they begin in, means the thing. */
    private boolean isMeant(Named name, Said said, Near near) {
        return near == Near.OWN_WORDS
                ? texts.sentences(NodeFactory.createURI(said.told().article().iri())).stream()
                        .filter(told -> told.begin() < said.end())
                        .flatMap(told -> told.mentions().stream()
                                .filter(m -> said.begin() <= told.begin() + m.begin()
                                        && told.begin() + m.end() <= said.end())
                                .filter(m -> !OF_SPEAKER
                                        .matcher(told.text().substring(m.begin(), m.end()))
                                        .matches()))
                        .anyMatch(m -> name.means(m.iri()))
                : said.told().mentions().stream().anyMatch(m -> name.means(m.iri()));
    }

    private static FoundAnswer answer(
            Said said, boolean withSpeaker, Near near, Reading reading, List<Named> subjects) {
        String words = "“" + said.quote() + "”";
        return new FoundAnswer(
                (withSpeaker ? said.speaker() + ": " + words : words) + beside(near, reading, subjects),
                null,
                near.belief,
                "",
                List.of(new Source(said.told().text(), said.told().article())));
    }

    /** That the words themselves do not name what they are asked about. */
    private static String beside(Near near, Reading reading, List<Named> subjects) {
        if (near == Near.OWN_WORDS) {
            return "";
        }
        String what = Stream.concat(
                        subjects.stream().map(name -> name.thing().label()),
                        reading.content().stream().map(Word::text))
                .collect(Collectors.joining(", "));
        return near == Near.SENTENCE ? " (said beside " + what + ")" : " (said in an article on " + what + ")";
    }

    /**
     * What the speaker is told to have called or said in sentences that are no quotation of his, of articles that have most of what else is asked; those that quote some words
     * first.
     */
    List<FoundAnswer> inSentences(Reading reading, Shapes shapes, Deadline deadline) {
        int about = Tellers.about(reading);
        Optional<Named> speaker =
                reading.names().stream().filter(name -> name.first() < about).findFirst();
        if (speaker.isEmpty()) {
            return List.of();
        }
        List<Word> topic = Stream.concat(
                        reading.content().stream(),
                        reading.names().stream()
                                .filter(name -> name.first() >= about)
                                .map(name -> reading.words().get(name.last())))
                .toList();
        List<Told> found = new ArrayList<>();
        for (Node article : finder.articles(reading, topic, shapes)) {
            deadline.check();
            List<Told> sentences = texts.sentences(article);
            boolean hasMost = !sentences.isEmpty()
                    && MOST_OF
                                    * explainer
                                            .missing(
                                                    topic,
                                                    texts.text(sentences.get(0).article()),
                                                    sentences.get(0).article().title())
                                            .size()
                            <= topic.size();
            sentences.stream()
                    .filter(told -> hasMost && isOfDay(reading, told) && Tellers.tells(speaker.get(), told))
                    .filter(told -> topic.isEmpty()
                            || explainer
                                            .missing(
                                                    topic,
                                                    told.text(),
                                                    told.before(),
                                                    told.article().title())
                                            .size()
                                    < topic.size())
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(
                told -> explainer.missing(topic, told.text(), told.before()).size()
                        - (QUOTED.matcher(told.text()).find() ? 1 : 0)));
        return found.stream()
                .limit(MOST_SENTENCES)
                .map(told -> new FoundAnswer(
                        told.text(), null, BELIEF_BY_SENTENCE, "", List.of(new Source(told.text(), told.article()))))
                .toList();
    }

    private static boolean isOfDay(Reading reading, Told told) {
        return reading.isOfDay("", told.article().date());
    }

    private static String text(@Nullable Node node) {
        return Stream.ofNullable(node).map(GraphView::text).findFirst().orElse("");
    }
}
