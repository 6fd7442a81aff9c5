package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.export.ExportFormat;
import org.graphwright.export.ExportOptions;
import org.graphwright.export.GraphExport;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the Python of the page about notebooks, in one process, on the example graph. */
class NotebooksTest {
    private static final Pattern BLOCK = Pattern.compile("^```python\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    /** Debian's own Python has Debian's libraries, whatever other Python comes first. */
    private static final String PYTHON = "/usr/bin/python3";

    @Test
    void thePythonOfThePageRuns(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        assumeTrue(
                Files.isExecutable(Path.of(PYTHON))
                        && run(folder, output, "-c", "import rdflib, SPARQLWrapper, pandas, networkx") == 0,
                "python3-rdflib, python3-sparqlwrapper, python3-pandas or python3-networkx (Debian) is not installed");
        DatasetGraph graph = ExampleGraph.load();
        GraphExport export = new GraphExport(graph, Ontology.standard());
        export.write(ExportOptions.everything(ExportFormat.TURTLE), folder.resolve("kg.ttl"));
        export.write(ExportOptions.everything(ExportFormat.CSV), folder.resolve("tables"));
        export.write(ExportOptions.everything(ExportFormat.GRAPHML), folder.resolve("kg.graphml"));
        try (GraphServer server = GraphServer.start(
                graph, Ontology.standard(), new ServeOptions("127.0.0.1", 0, Duration.ofMinutes(1), 10_000, null))) {
            String page = Files.readString(Path.of("src/site/markdown/notebooks.md"))
                    .replace("http://127.0.0.1:3030/", server.address().toString());
            StringBuilder script = new StringBuilder();
            for (Matcher block = BLOCK.matcher(page); block.find(); ) {
                script.append(block.group(1)).append('\n');
            }
            Path file = Files.writeString(folder.resolve("page.py"), script);
            int code = run(folder, output, file.toString());
            assertThat(code).as(Files.readString(output)).isZero();
            assertThat(output)
                    .content()
                    .contains("Xi Jinping heads China", "President Xi Jinping leads China.", "China reacts to video");
        }
    }

    private static int run(Path folder, Path output, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PYTHON));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
    }
}
