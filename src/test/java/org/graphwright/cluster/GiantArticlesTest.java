package org.graphwright.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.graphwright.cli.Cli;
import org.graphwright.correct.Corrections;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.ListedArticle;
import org.graphwright.pipeline.PartedMentions;
import org.graphwright.pipeline.ShardEntry;
import org.graphwright.resolve.Blocks;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.RecordSource;
import org.graphwright.resolve.Resolver;
import org.graphwright.resolve.SpillFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * From articles to quads where most names hang together: people of two or three names of few, so that each is joined by what it shares. Run
 * as {@code -Dlong}.
 */
@EnabledIfSystemProperty(named = "long", matches = "true")
class GiantArticlesTest {
    private static final int ARTICLES = 1_400;

    private static final List<String> FIRST = List.of(
                    "James Robert Michael William David Richard Joseph Thomas Charles".split(" ", -1),
                    "Christopher Daniel Matthew Anthony Steven Andrew Kenneth Joshua Kevin Brian George Timothy"
                            .split(" ", -1))
            .stream()
            .flatMap(Stream::of)
            .toList();
    private static final List<String> MIDDLE = List.of(
                    "Carter Parker Collins Stewart Morris Murphy Cooper Bailey Kelly".split(" ", -1),
                    "Howard Watson Brooks Bennett Gray Hughes Price Myers Foster Sanders Ross Powell".split(" ", -1))
            .stream()
            .flatMap(Stream::of)
            .toList();
    private static final List<String> LAST = List.of(
                    "Miller Johnson Wilson Anderson Jackson Harris Thompson Robinson Lewis".split(" ", -1),
                    "Walker Hall Nelson Mitchell Roberts Turner Phillips Campbell Evans Edwards Peterson Simmons"
                            .split(" ", -1))
            .stream()
            .flatMap(Stream::of)
            .toList();

    @TempDir
    private Path folder;

    /** Nobody of an article shares a name with another of it. */
    private static String article(int number) {
        Random random = new Random(number);
        List<List<String>> names = new ArrayList<>();
        for (List<String> of : List.of(FIRST, MIDDLE, LAST)) {
            List<String> mixed = new ArrayList<>(of);
            Collections.shuffle(mixed, random);
            names.add(mixed);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < FIRST.size(); i += 2) {
            text.append("%s met %s in Paris. ".formatted(person(names, i, random), person(names, i + 1, random)));
        }
        return "{\"id\": \"giant-%d\", \"date\": \"2020-01-%02d\", \"text\": \"%s\"}"
                .formatted(number, 1 + number % 28, text.toString().strip());
    }

    private static String person(List<List<String>> names, int number, Random random) {
        String first = names.get(0).get(number);
        String middle = names.get(1).get(number);
        String last = names.get(2).get(number);
        return switch (random.nextInt(3)) {
            case 0 -> first + ' ' + middle;
            case 1 -> first + ' ' + middle + ' ' + last;
            default -> first + ' ' + last;
        };
    }

    @Test
    void aJobAndBuildMakeTheSameGraph() throws IOException, InterruptedException {
        Path articles = folder.resolve("giant.jsonl");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            lines.add(article(i));
        }
        Files.write(articles, lines);
        Path graph = folder.resolve("kg");
        Cli.Result built =
                Cli.run("build", articles.toString(), "--graph", graph.toString(), "--profile", "light", "--quiet");
        assertThat(built.code()).as(built.err()).isZero();
        List<List<EntityRecord>> records = records(graph);
        long all = records.stream().mapToLong(List::size).sum();
        int largest = new Resolver(Ontology.standard())
                .resolve(RecordSource.of(records.stream().flatMap(List::stream).toList()), SpillFolder.NONE)
                .blocks()
                .largest();
        assertThat(GiantBlockTest.largestAtFirst(records)).isGreaterThan(Blocks.SMALL);
        assertThat(largest).isLessThanOrEqualTo((int) (Blocks.LARGEST_SHARE * all));

        Path output = folder.resolve("output");
        LocalCluster cluster = new LocalCluster(folder);
        int code = cluster.run(
                "local[2,4]", "--input", articles.toString(), "--output", output.toString(), "--profile", "light");
        assertThat(code).as(cluster.log()).isZero();
        assertThat(Quads.of(output)).isEqualTo(Quads.ofStore(graph));
    }

    private static List<List<EntityRecord>> records(Path graph) throws IOException {
        Storage storage = new Storage(new Configuration(), graph.toString());
        List<List<EntityRecord>> records = new ArrayList<>();
        for (String list : storage.names("shards")) {
            if (list.endsWith(ListedArticle.ENDING)) {
                List<String> iris =
                        ListedArticle.of(
                                        list,
                                        Files.readAllLines(
                                                graph.resolve("shards").resolve(list)))
                                .stream()
                                .map(ListedArticle::entry)
                                .map(ShardEntry::article)
                                .toList();
                String shard = list.substring(0, list.length() - ListedArticle.ENDING.length());
                records.addAll(CountingArticles.parts(storage, new PartedMentions(Corrections.NONE))
                        .things(shard, iris)
                        .values());
            }
        }
        return records;
    }
}
