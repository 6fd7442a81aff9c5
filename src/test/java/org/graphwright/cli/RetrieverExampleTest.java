package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.graphwright.Graphwright;
import org.graphwright.ontology.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles what the documentation shows of the library as a retriever, as it stands there, and runs it. */
class RetrieverExampleTest {
    private static final Pattern BLOCK = Pattern.compile("^```java\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    private static final String PLAIN = """
            import java.io.PrintStream;
            import java.nio.file.Path;
            import org.graphwright.Graphwright;
            import org.graphwright.ask.AskAnswer;
            import org.graphwright.ask.FoundAnswer;
            import org.graphwright.ask.Source;

            public class Plain {
                public static void run(Path folder, PrintStream out) {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theDocumentedRetrieversGiveSentencesWithTheirArticles() throws Exception {
        ExampleStore.make(folder.resolve("kg"), Base.STANDARD);
        String page = Files.readString(Path.of("src/site/markdown/library.md"));
        List<String> blocks = BLOCK.matcher(page.substring(page.indexOf("## As a retriever")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(2);
        compile("Plain", PLAIN.formatted(blocks.get(0).replace("System.out", "out")));
        compile("GraphRetriever", blocks.get(1));
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                Graphwright graphwright = Graphwright.open(folder.resolve("kg"))) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            loader.loadClass("Plain")
                    .getMethod("run", Path.class, PrintStream.class)
                    .invoke(null, folder.resolve("kg"), new PrintStream(said, true, StandardCharsets.UTF_8));
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("Xi Jinping")
                    .contains(
                            "  President Xi Jinping leads China. [China reacts to video, https://graphwright.org/article/");
            ContentRetriever retriever = (ContentRetriever) loader.loadClass("GraphRetriever")
                    .getConstructor(Graphwright.class)
                    .newInstance(graphwright);
            assertThat(retriever.retrieve(Query.from("Who is the head of state of China?")))
                    .anySatisfy(content -> {
                        assertThat(content.textSegment().text()).isEqualTo("President Xi Jinping leads China.");
                        assertThat(content.textSegment().metadata().getString("iri"))
                                .isEqualTo("https://graphwright.org/article/china-video-0a1b2c3d");
                    });
            assertThat(retriever.retrieve(Query.from("Davos speech")))
                    .extracting(Content::textSegment)
                    .isNotNull();
        }
    }

    private void compile(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".java"), text);
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        errors,
                        "-proc:none",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertThat(code).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    }
}
