package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graphwright.article.Articles;
import org.graphwright.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Reads 10,000 files of mixed kind from one folder; some ten minutes, so only with {@code -Dlong=true}. */
@EnabledIfSystemProperty(named = "long", matches = "true")
class ManyFilesTest {
    private static final int FILES = 10_000;
    private static final Path FORMATS = Path.of("src/test/resources/formats");

    @TempDir
    private Path folder;

    private Path many;

    @BeforeEach
    void copy() throws IOException {
        many = Files.createDirectories(folder.resolve("many"));
        List<Path> kinds;
        try (Stream<Path> files = Files.walk(FORMATS)) {
            kinds = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 0; i < FILES; i++) {
            Path kind = kinds.get(i % kinds.size());
            String name = String.format("%05d-%s", i, kind.getFileName());
            Files.write(many.resolve(name), numbered(Files.readAllBytes(kind), name, i));
        }
    }

    /** Another story in each text, so that no two articles are the same; packed files stay as they are. */
    private static byte[] numbered(byte[] bytes, String name, int number) {
        if (!name.matches(".*\\.(txt|md|html|csv|tsv|json|atom|rss|nitf\\.xml|eml)$")) {
            return bytes;
        }
        String letters =
                "" + (char) ('a' + number / 676 % 26) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("resigned on Tuesday", "resigned in Tor" + letters + " on Tuesday")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Counts the articles of a folder, for a process of its own. */
    public static void main(String... arguments) throws IOException {
        try (Stream<Article> articles =
                new Articles(InputStream.nullInputStream(), reject -> {}).read(List.of(arguments))) {
            System.out.println(articles.count() + " articles");
        }
    }

    @Test
    void tenThousandFilesAreReadIn200Megabytes() throws Exception {
        assertThat(run("-Xmx200m", ManyFilesTest.class.getName(), many.toString()))
                .matches("(?s).*1\\d{4} articles\\s*");
    }

    @Test
    void tenThousandFilesAreBuiltInOneGigabyte() throws Exception {
        String graph = folder.resolve("kg").toString();
        String said =
                run("-Xmx1g", Main.class.getName(), "build", many.toString(), "--graph", graph, "--profile", "light");
        assertThat(said).contains("articles").doesNotContain("OutOfMemory");
        assertThat(Cli.run("validate", "--graph", graph).code()).isZero();
    }

    private String run(String memory, String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                program));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.waitFor();
        String said = Files.readString(log);
        assertThat(process.exitValue()).as(said).isLessThan(2);
        System.out.println(said.substring(Math.max(0, said.length() - 2_000)));
        return said;
    }
}
