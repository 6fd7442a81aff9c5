package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.graphwright.model.Span;

/** Answers what something is by how an article introduces it: "X is a trade union", "X, a trade union of drivers, …", "the trade union X". */
final class MeaningAnswers {
    // How sure it is that an apposition says what the thing is, and how many are shown; by hand.
    private static final double BELIEF = 0.6;
    private static final int SHOWN = 1;
    private static final Pattern BEHIND =
            Pattern.compile("^(?:\\s*\\([^)]*\\))?(?:,| —| –| is| was| are| were)\\s+((?:an?|the)\\s+[^,;.—–]{3,80})");
    private static final Pattern BEFORE =
            Pattern.compile("((?:(?<![\\p{L}\\p{N}'’-])(?:[A-Z][A-Za-z.]*-)?[a-z][a-z-]+ ){1,3})$");

    private final ArticleTexts texts;
    private final Shapes shapes;
    private final ClassWords classes;
    private final WordForms forms;

    MeaningAnswers(ArticleTexts texts, Shapes shapes, ClassWords classes, WordForms forms) {
        this.forms = requireNonNull(forms, "forms is null");
        this.texts = requireNonNull(texts, "texts is null");
        this.shapes = requireNonNull(shapes, "shapes is null");
        this.classes = requireNonNull(classes, "classes is null");
    }

    /** One answer, in the words of the first sentence that says what it is; none for other questions. */
    List<FoundAnswer> find(Reading reading, Deadline deadline) {
        if (reading.kind() != Kind.WHAT && reading.kind() != Kind.WHO
                || !reading.asksOnlyWho() && !asksOnlyWhat(reading)) {
            return List.of();
        }
        List<Node> articles = reading.names().isEmpty()
                ? shapes.articlesWith(
                        reading.content().stream().map(Word::plain).toList())
                : shapes.articles(reading.names().get(0).node());
        for (Node article : articles) {
            deadline.check();
            List<FoundAnswer> found = texts.sentences(article).stream()
                    .flatMap(told -> meaning(reading, told).stream())
                    .limit(SHOWN)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A name or word of which the graph has no thing. */
    private static boolean asksOnlyWhat(Reading reading) {
        return reading.names().isEmpty()
                && reading.phrase() == null
                && reading.onDay().isEmpty()
                && !reading.content().isEmpty()
                && reading.words()
                                .indexOf(reading.content().get(reading.content().size() - 1))
                        == reading.words().size() - 1;
    }

    private Optional<FoundAnswer> meaning(Reading reading, Told told) {
        return places(reading, told)
                .flatMap(m -> Stream.concat(behind(told, m), before(told, m)))
                .findFirst()
                .map(text -> new FoundAnswer(text, null, BELIEF, "", List.of(new Source(told.text(), told.article()))));
    }

    private static Stream<Span> places(Reading reading, Told told) {
        if (!reading.names().isEmpty()) {
            return told.mentions().stream()
                    .filter(m -> reading.names().get(0).means(m.iri()))
                    .map(m -> new Span(m.begin(), m.end()));
        }
        String words = reading.content().stream().map(Word::plain).collect(Collectors.joining(" "));
        List<Word> all = told.words();
        int length = reading.content().size();
        return IntStream.rangeClosed(0, all.size() - length)
                .filter(i -> all.subList(i, i + length).stream()
                        .map(Word::plain)
                        .collect(Collectors.joining(" "))
                        .equals(words))
                .mapToObj(i ->
                        new Span(all.get(i).begin(), all.get(i + length - 1).end()));
    }

    private Stream<String> behind(Told told, Span mention) {
        Matcher matcher = BEHIND.matcher(told.text().substring(mention.end()));
        return matcher.find() && isKind(matcher.group(1))
                ? Stream.of(withoutLinks(matcher.group(1).strip()))
                : Stream.empty();
    }

    /** "of broadcast corporation" as "broadcast corporation". */
    private String withoutLinks(String words) {
        List<Word> all = WordReader.read(words);
        int from = IntStream.range(0, all.size())
                .filter(i -> forms.isEmpty(all.get(i).plain()))
                .map(i -> i + 1)
                .max()
                .orElse(0);
        return from == all.size() ? words : words.substring(all.get(from).begin());
    }

    private Stream<String> before(Told told, Span mention) {
        Matcher matcher = BEFORE.matcher(told.text().substring(0, mention.begin()));
        return matcher.find() && classes.of(last(matcher.group(1))).isPresent()
                ? Stream.of(matcher.group(1).strip())
                : Stream.empty();
    }

    /** True where one of its words is a noun for a class of things. */
    private boolean isKind(String text) {
        return WordReader.read(text).stream()
                .anyMatch(word -> classes.of(word.plain()).isPresent());
    }

    private static String last(String words) {
        String stripped = words.strip();
        return stripped.substring(stripped.lastIndexOf(' ') + 1);
    }
}
