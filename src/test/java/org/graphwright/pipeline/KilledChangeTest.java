package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.graphwright.pipeline.ArticleRemovalTest.articles;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.graphwright.model.Article;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change in a process of its own is killed at random points; the same change again ends as if nothing had happened. */
class KilledChangeTest {
    private static final int ARTICLES = 60;
    private static final List<String> STEPS = List.of("add 0", "replace 0", "remove 0", "add 1", "remove 1");
    private static final int ROUNDS = Boolean.getBoolean("long") ? STEPS.size() : 3;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingDoubled() throws IOException, InterruptedException {
        Path whole = folder.resolve("whole");
        Path killed = folder.resolve("killed");
        ArticleRemovalTest.build(whole, articles(0, ARTICLES), Change.ANY);
        ArticleRemovalTest.build(killed, articles(0, ARTICLES), Change.ANY);
        Random random = new Random(7);
        for (String step : STEPS.subList(0, ROUNDS)) {
            long begin = System.nanoTime();
            change(whole, step);
            long millis = Math.max(50, (System.nanoTime() - begin) / 1_000_000);
            kill(killed, step, random.nextLong(2 * millis));
            change(killed, step);
            assertThat(ArticleRemovalTest.quads(killed)).as(step).isEqualTo(ArticleRemovalTest.quads(whole));
        }
        try (GraphStore store = GraphStore.openExisting(killed)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    private void kill(Path graph, String change, long afterMillis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Changing.class.getName(),
                        graph.toString(),
                        change)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine())
                    .as(Files.readString(folder.resolve("err.txt")))
                    .isEqualTo("begins");
            Thread.sleep(afterMillis);
            process.destroyForcibly().waitFor();
        }
    }

    private static void change(Path graph, String step) {
        String[] words = step.split(" ");
        int number = Integer.parseInt(words[1]);
        switch (words[0]) {
            case "add" ->
                ArticleRemovalTest.build(
                        graph, articles(ARTICLES + 40 * number, ARTICLES + 40 * number + 40), Change.ADD);
            case "replace" -> ArticleRemovalTest.build(graph, changed(20 * number, 20 * number + 35), Change.REPLACE);
            default ->
                ArticleRemovalTest.remove(
                        graph,
                        articles(10 + 18 * number, 30 + 18 * number).stream()
                                .map(Article::id)
                                .toArray(String[]::new));
        }
    }

    private static List<Article> changed(int from, int to) {
        List<Article> changed = new ArrayList<>();
        for (Article old : articles(from, to)) {
            String text = "Ada met Zoe" + "xyz".charAt(from % 3) + ". " + old.text();
            changed.add(new Article(old.id(), text, null, old.title(), null, old.source()));
        }
        return changed;
    }

    /** The process that is killed. */
    static final class Changing {
        private Changing() {}

        public static void main(String[] args) {
            Ontology.standard();
            System.out.println("begins");
            change(Path.of(args[0]), args[1]);
        }
    }
}
