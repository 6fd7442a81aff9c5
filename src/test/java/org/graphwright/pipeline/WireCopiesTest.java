package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.graphwright.model.Article;
import org.graphwright.ontology.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireCopiesTest {
    private static final String REPORT =
            "Harbour officials in the northern town of Odense said on Monday that two ferries had"
                    + " collided in thick fog shortly after dawn, injuring eleven passengers and closing the port for most of the day. Ana"
                    + " Ruiz, who heads the port office, told reporters that both captains had followed the rules and that the radar of the"
                    + " older ship had failed a week earlier. Rescue boats from three villages brought the injured ashore within an hour."
                    + " The transport ministry opened an inquiry and asked the shipping line to keep its remaining ferries in harbour until"
                    + " their instruments had been tested.";
    private static final String LAST =
            " The line, founded in 1931, has carried four million people without a serious accident"
                    + " since it replaced its wooden fleet, according to its yearly report.";

    /** The same event in other words, sharing a quotation and names. */
    private static final String ANOTHER =
            "Eleven people were hurt when two ferries ran into each other off Odense in fog early on"
                    + " Monday, the port office said. Its head, Ana Ruiz, told reporters that both captains had followed the rules. The"
                    + " transport ministry is looking into a radar that had broken down days before, and no ferry of the line may leave"
                    + " until its instruments are tested. Fishermen helped to bring passengers ashore; the port stayed closed until the"
                    + " evening while the damaged ships were towed to the yard on the other side of the bay.";

    @TempDir
    Path folder;

    @Test
    void anotherHeadlineOrACutEndMakesACopy() {
        List<ShardEntry> articles = List.of(
                entry("b", "2020-01-07", "FERRIES COLLIDE - By our correspondent. " + REPORT + LAST),
                entry("a", "2020-01-06", REPORT + LAST),
                entry("c", "2020-01-07", REPORT),
                entry("d", "2020-01-06", ANOTHER));
        assertThat(WireCopies.find(articles))
                .isEqualTo(Map.of(Iris.article("b"), Iris.article("a"), Iris.article("c"), Iris.article("a")));
    }

    @Test
    void theOrderDoesNotMatter() {
        List<ShardEntry> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            articles.add(
                    entry("a" + i, i % 3 == 0 ? "" : "2020-01-0" + (1 + i % 5), i % 2 == 0 ? REPORT : ANOTHER + LAST));
        }
        Map<String, String> expected = WireCopies.find(articles);
        assertThat(expected).hasSize(10);
        Collections.shuffle(articles, new Random(3));
        assertThat(WireCopies.find(articles)).isEqualTo(expected);
    }

    @Test
    void textsTooShortToTellAreNoCopies() {
        assertThat(WireCopies.find(List.of(entry("a", "", "To follow."), entry("b", "", "To follow."))))
                .isEmpty();
    }

    @Test
    void aSketchIsReadAsItWasWritten() {
        TextSketch sketch = TextSketch.of(REPORT);
        assertThat(TextSketch.parse(sketch.text())).isEqualTo(sketch);
        assertThat(sketch.similarity(TextSketch.of(REPORT))).isEqualTo(1);
        assertThat(sketch.similarity(TextSketch.of(ANOTHER))).isLessThan(0.3);
    }

    @Test
    void theGraphSaysWhoseCopyAnArticleIsAndForgetsItWithTheOriginal() {
        List<Article> articles = List.of(
                article("first", REPORT, LocalDate.of(2020, 1, 6)),
                article("second", REPORT + LAST, LocalDate.of(2020, 1, 7)),
                article("third", ANOTHER, LocalDate.of(2020, 1, 7)));
        ArticleRemovalTest.build(folder, articles, Change.ANY);
        String copyOf = "<" + Iris.article("second") + "> <https://graphwright.org/ontology#copyOf> <"
                + Iris.article("first") + "> <" + Iris.article("second") + "> .";
        assertThat(ArticleRemovalTest.quads(folder)).containsOnlyOnce("copyOf").contains(copyOf);
        ArticleRemovalTest.remove(folder, "first");
        assertThat(ArticleRemovalTest.quads(folder)).doesNotContain("copyOf");
    }

    private static ShardEntry entry(String id, String date, String text) {
        return new ShardEntry(Iris.article(id), "", 1, 1, 1, date, TextSketch.of(text));
    }

    private static Article article(String id, String text, LocalDate date) {
        return new Article(id, text, date, null, null, "test");
    }
}
