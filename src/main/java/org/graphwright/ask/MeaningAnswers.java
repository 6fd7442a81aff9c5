package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Answers what something is by how an article introduces it: "X is a trade union", "X, a trade union of drivers, …", "the trade union X". */
final class MeaningAnswers {
    private static final double BELIEF = 0.6;
    private static final int SHOWN = 1;
    private static final Pattern BEHIND =
            Pattern.compile("^(?:\\s*\\([^)]*\\))?(?:,| —| –| is| was| are| were)\\s+((?:an?|the)\\s+[^,;.—–]{3,80})");
    private static final Pattern BEFORE = Pattern.compile("((?:\\b[a-z][a-z-]+ ){1,3})$");

    private final ArticleTexts texts;
    private final Shapes shapes;
    private final ClassWords classes;

    MeaningAnswers(ArticleTexts texts, Shapes shapes, ClassWords classes) {
        this.texts = requireNonNull(texts, "texts is null");
        this.shapes = requireNonNull(shapes, "shapes is null");
        this.classes = requireNonNull(classes, "classes is null");
    }

    /** One answer, in the words of the first sentence that says what it is; none for other questions. */
    List<FoundAnswer> find(Reading reading, Deadline deadline) {
        if (reading.kind() != Kind.WHAT || !reading.asksOnlyWho()) {
            return List.of();
        }
        Named name = reading.names().get(0);
        for (Node article : shapes.articles(name.node())) {
            deadline.check();
            List<FoundAnswer> found = texts.sentences(article).stream()
                    .flatMap(told -> meaning(name, told).stream())
                    .limit(SHOWN)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Optional<FoundAnswer> meaning(Named name, Told told) {
        return told.mentions().stream()
                .filter(m -> name.means(m.iri()))
                .flatMap(m -> Stream.concat(behind(told, m), before(told, m)))
                .findFirst()
                .map(text -> new FoundAnswer(text, null, BELIEF, "", List.of(new Source(told.text(), told.article()))));
    }

    private Stream<String> behind(Told told, Told.Mentioned mention) {
        Matcher matcher = BEHIND.matcher(told.text().substring(mention.end()));
        return matcher.find() && isKind(matcher.group(1))
                ? Stream.of(matcher.group(1).strip())
                : Stream.empty();
    }

    private Stream<String> before(Told told, Told.Mentioned mention) {
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
