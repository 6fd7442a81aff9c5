package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.graphwright.query.GraphView;
import org.jspecify.annotations.Nullable;

/** Answers what somebody said about something, and who said what about it, from quotations. */
final class SaidAnswers {
    private static final Set<String> ABOUT =
            Set.of("about", "on", "of", "regarding", "concerning", "over", "that", "to", "after", "when");

    // How sure it is that a quotation is about something that it names, or that its article names; by hand.
    private static final double BELIEF = 0.8;
    private static final double BELIEF_BY_ARTICLE = 0.6;

    /** How sure it is that a sentence that is no quotation tells what was said; by hand, as for sentences found by their words. */
    private static final double BELIEF_BY_SENTENCE = 0.4;

    /** Sentences that are shown where none is a quotation; by hand. */
    private static final int MOST_SENTENCES = 3;

    /** Of so many words of what it is about the article may lack one; by hand. */
    private static final int MOST_OF = 3;

    private static final Pattern QUOTED = Pattern.compile("[\"“”]");

    /** Behind a name: "of the party, who had called it". */
    private static final Pattern TELLS = Pattern.compile(
            "(?s)[^.;!?]{0,60}?\\b(?:called|calls|described|describes|characteri[sz]ed|branded|dubbed|denounced|criticised|criticized|praised|condemned|said|says|told|tweeted|wrote|announced|argued|claimed|warned|expressed|accused|dismissed|denied|denies|rejected|insisted|demanded|urged|vowed|promised|defended|welcomed|acknowledged|admitted)\\b.*");

    private final ArticleTexts texts;
    private final Explainer explainer;
    private final SentenceFinder finder;

    SaidAnswers(ArticleTexts texts, Explainer explainer, SentenceFinder finder) {
        this.texts = requireNonNull(texts, "texts is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
        this.finder = requireNonNull(finder, "finder is null");
    }

    /** The quotations whose own sentences name the subject, else those of articles whose title does. */
    List<FoundAnswer> find(Reading reading, Shapes shapes) {
        int about = about(reading);
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
        List<FoundAnswer> near = answers(reading, rows, subjects, speakers.isEmpty(), true);
        if (!near.isEmpty() && !speakers.isEmpty()) {
            return near;
        }
        Map<String, FoundAnswer> all = new LinkedHashMap<>();
        near.forEach(answer -> all.put(answer.text(), answer));
        answers(reading, rows, subjects, speakers.isEmpty(), false)
                .forEach(answer -> all.putIfAbsent(answer.text(), answer));
        return List.copyOf(all.values());
    }

    private List<FoundAnswer> answers(
            Reading reading, List<List<@Nullable Node>> rows, List<Named> subjects, boolean withSpeaker, boolean near) {
        List<FoundAnswer> found = new ArrayList<>();
        for (List<@Nullable Node> row : rows) {
            Node article = requireNonNull(row.get(2), "no article");
            int begin = Integer.parseInt(text(row.get(3)));
            Optional<Told> told = texts.sentences(article).stream()
                    .filter(t ->
                            t.begin() <= begin && begin < t.begin() + t.text().length())
                    .findFirst();
            String quote = text(row.get(1));
            String speaker = text(row.get(4));
            if (told.isEmpty() || withSpeaker && speaker.isEmpty() || !isOfDay(reading, told.get())) {
                continue;
            }
            String title = told.get().article().title();
            String[] where = near
                    ? new String[] {quote, told.get().text(), told.get().before()}
                    : new String[] {
                        quote,
                        told.get().text(),
                        told.get().before(),
                        title,
                        told.get().first()
                    };
            boolean named = subjects.stream()
                    .allMatch(name -> finder.isNamed(name, reading, told.get())
                            || explainer
                                    .missing(reading.words().subList(name.first(), name.last() + 1), where)
                                    .isEmpty());
            if (named && explainer.missing(reading.content(), where).isEmpty()) {
                found.add(new FoundAnswer(
                        withSpeaker ? speaker + ": “" + quote + "”" : "“" + quote + "”",
                        null,
                        near ? BELIEF : BELIEF_BY_ARTICLE,
                        "",
                        List.of(new Source(told.get().text(), told.get().article()))));
            }
        }
        return found;
    }

    /**
     * What the speaker is told to have called or said in sentences that are no quotation of his, of articles that have most of what else is asked; those that quote some words
     * first.
     */
    List<FoundAnswer> inSentences(Reading reading, Shapes shapes, Deadline deadline) {
        int about = about(reading);
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
                    .filter(told -> hasMost && isOfDay(reading, told) && tells(speaker.get(), told))
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

    /** True where the speaker stands before a verb of saying or calling, or words in quotes. */
    private static boolean tells(Named speaker, Told told) {
        return told.mentions().stream()
                .filter(m -> speaker.means(m.iri()))
                .anyMatch(m -> TELLS.matcher(told.text().substring(m.end())).lookingAt());
    }

    private static boolean isOfDay(Reading reading, Told told) {
        return reading.isOfDay("", told.article().date());
    }

    private static int about(Reading reading) {
        List<Word> words = reading.words();
        return IntStream.range(1, words.size())
                .filter(i -> ABOUT.contains(words.get(i).plain())
                        && reading.names().stream().noneMatch(name -> name.covers(i)))
                .findFirst()
                .orElse(words.size());
    }

    private static String text(@Nullable Node node) {
        return Stream.ofNullable(node).map(GraphView::text).findFirst().orElse("");
    }
}
