package org.graphwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.graphwright.model.Article;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphwrightTest {
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Article ARTICLE = new Article(
            "geng",
            "Geng Shuang, a spokesman for the Chinese Foreign Ministry, met Xi Jinping in Beijing on Wednesday.",
            LocalDate.of(2017, 3, 1),
            null,
            null,
            "test");

    @TempDir
    private Path folder;

    /** The examples in the documentation are compiled and run as they stand, with a folder and an article. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/site/markdown/library.md"})
    void theExampleCompilesAndRuns(String page) throws IOException, ReflectiveOperationException {
        Matcher block = JAVA_BLOCK.matcher(Files.readString(Path.of(page)));
        assertThat(block.find()).as("a java block in " + page).isTrue();
        Path source = folder.resolve("Example.java");
        Files.writeString(source, """
                import java.nio.file.Path;
                import java.util.List;
                import java.util.Map;
                import org.graphwright.Graphwright;
                import org.graphwright.model.Article;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
                public class Example {
                    public static void run(Path folder, Article article) {
                %s
                    }
                }
                """.formatted(block.group(1)));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(compiled).isZero();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("Example")
                    .getMethod("run", Path.class, Article.class)
                    .invoke(null, folder.resolve("kg"), ARTICLE);
        }
        try (Graphwright again = Graphwright.open(folder.resolve("kg"))) {
            assertThat(again.query("SELECT ?id { ?a gw:articleId ?id }").texts())
                    .containsExactly(List.of("geng"));
        }
    }

    @Test
    void aQueryWithoutAGraphSaysWhatToDo() {
        try (Graphwright graphwright = Graphwright.open(folder.resolve("none"))) {
            assertThatThrownBy(() -> graphwright.query("people-and-roles"))
                    .isInstanceOfSatisfying(
                            GraphwrightException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.NO_GRAPH))
                    .hasMessage("no graph in " + folder.resolve("none"));
        }
    }
}
