package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What commands do with a graph of version 0.1.0: rebuild makes it new, all others say so and leave it alone. */
class OldGraphTest {
    /** What each command takes besides the graph. */
    static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("build", "src/samples/news"),
            Map.entry("load", "src/samples/news"),
            Map.entry("add", "src/samples/news"),
            Map.entry("replace", "src/samples/news"),
            Map.entry("remove", "news/2015-12-12-paris-agreement.txt"),
            Map.entry("compact", ""),
            Map.entry("upgrade", ""),
            Map.entry("query", "people-and-roles"),
            Map.entry("export", "--format turtle"),
            Map.entry("show", "Nepal"),
            Map.entry("path", "Nepal Kathmandu"),
            Map.entry("timeline", "Nepal"),
            Map.entry("why", "Nepal locatedIn"),
            Map.entry("stats", ""),
            Map.entry("report", ""),
            Map.entry("ontology", ""),
            Map.entry("search", "Nepal"),
            Map.entry("validate", ""),
            Map.entry("fit-belief", "--gold none --extracted none --judged none --out none"),
            Map.entry("why-same", "Nepal Kathmandu"),
            Map.entry("split", "Nepal"),
            Map.entry("corrections", ""),
            Map.entry("dossier", "Nepal"),
            Map.entry("resolve", ""),
            Map.entry("ask", "Who?"),
            Map.entry("mcp", ""),
            Map.entry("serve", "--port 0"));

    private static final String OWN_PROPERTIES =
            "SELECT DISTINCT ?p { ?e rdf:reifies <<( ?s ?p ?o )>> FILTER STRSTARTS(STR(?p), 'https://example.org/') }";

    @TempDir
    private Path folder;

    private String graph;

    @BeforeEach
    void unpack() throws IOException {
        OldGraph.unpack(folder);
        graph = folder.resolve("old").toString();
    }

    @Test
    void everyOtherCommandSaysSoAndChangesNothing() throws IOException {
        SortedMap<String, Long> before = files();
        CommandLine main = new CommandLine(new Main());
        assertThat(COMMANDS.keySet())
                .as("commands that work on a graph")
                .isEqualTo(main.getSubcommands().entrySet().stream()
                        .filter(command -> command.getValue().getCommandSpec().findOption("--graph") != null)
                        .map(Map.Entry::getKey)
                        .filter(name -> !name.equals("rebuild"))
                        .collect(Collectors.toSet()));
        COMMANDS.forEach((command, arguments) -> {
            Cli.Result result = run(command, arguments);
            assertThat(result.code()).as(command + ": " + result.err()).isEqualTo(1);
            assertThat(result.out()).as(command).isEmpty();
            assertThat(result.err().lines())
                    .as(command)
                    .containsExactly("graphwright: the graph in " + graph
                            + " was made by version 0.1.0 in another form, and must be made anew"
                            + " from the texts in it, with --ontology if it was built with one of your own: graphwright rebuild --graph "
                            + graph);
        });
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void rebuildMakesItNewWithTheOntologyItWasBuiltWith() {
        Cli.Result result = run("rebuild", "--profile light --jobs 2 --ontology " + folder.resolve("my.ttl"));
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("12 articles made anew, 12 read again; the graph is in " + graph);
        assertThat(csv("SELECT ?id ?date { ?a gw:articleId ?id ; gw:date ?date } ORDER BY ?id"))
                .contains(
                        "news/2015-04-25-nepal-earthquake.txt,2015-04-25",
                        "news/2018-03-14-merkel-fourth-term.txt,2018-03-14")
                .hasSize(13);
        assertThat(csv(OWN_PROPERTIES)).contains("https://example.org/my#seatOf");
        String apart = run("why-same", "Macron person:emmanuel-macron").out();
        assertThat(apart).startsWith("two things:").contains("<https://graphwright.org/id/person/macron>");
        assertThat(csv(
                        "SELECT DISTINCT ?t { GRAPH ?g { ?g gw:articleId 'news/2018-03-14-merkel-fourth-term.txt' . ?m gw:refersTo ?t ;"
                                + " gw:surface 'Germany' } }"))
                .as("one article's Germany was split from the others'")
                .containsExactly("t", "https://graphwright.org/id/place/germany-de");
        assertThat(run("validate", "").code()).isZero();
        assertThat(run("rebuild", "").err()).contains("12 articles made anew, 0 read again");
        assertThat(csv(OWN_PROPERTIES)).as("the ontology is kept now").contains("https://example.org/my#seatOf");
    }

    @Test
    void rebuildAloneTakesTheStandardOntology() {
        Cli.Result result = run("rebuild", "--profile light");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(csv(OWN_PROPERTIES)).containsExactly("p");
        assertThat(csv("SELECT ?a { ?a a gw:Article }")).hasSize(13);
        assertThat(run("build", "src/samples/news --profile light").code()).isZero();
    }

    private Cli.Result run(String command, String arguments) {
        String[] all = Stream.concat(
                        Stream.concat(
                                Stream.of(command),
                                Stream.of(arguments.split(" ")).filter(word -> !word.isEmpty())),
                        Stream.of("--graph", graph))
                .toArray(String[]::new);
        return Cli.run(all);
    }

    private List<String> csv(String query) {
        Cli.Result result = Cli.run("query", "--graph", graph, "--format", "csv", "-e", query);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out().lines().toList();
    }

    private SortedMap<String, Long> files() throws IOException {
        SortedMap<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(file.toString(), file.toFile().length()));
        }
        return files;
    }
}
