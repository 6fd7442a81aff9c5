package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
