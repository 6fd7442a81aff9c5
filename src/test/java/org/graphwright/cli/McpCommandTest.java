package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.graphwright.ontology.Base;
import org.graphwright.server.AssistantClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as an assistant starts it. */
class McpCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static Path graph;

    @BeforeAll
    static void make() throws IOException {
        graph = folder.resolve("kg");
        ExampleStore.make(graph, Base.STANDARD);
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile="
                        + Path.of("src/main/program/logback.xml").toAbsolutePath(),
                Main.class.getName(),
                "mcp",
                "--graph",
                graph.toString());
    }

    @Test
    void theSdksOwnClientCanUseIt() {
        List<String> command = command();
        ServerParameters parameters = ServerParameters.builder(command.get(0))
                .args(command.subList(1, command.size()))
                .addEnvVar("CLASSPATH", Cli.classPath())
                .build();
        try (McpSyncClient client =
                AssistantClient.over(new StdioClientTransport(parameters, AssistantClient.MAPPER))) {
            client.initialize();
            assertThat(client.listTools().tools()).extracting(Tool::name).contains("search", "why");
            assertThat(AssistantClient.text(AssistantClient.call(client, "card", Map.of("thing", "Geng Shuang"))))
                    .contains("> Geng Shuang, a spokesman for the Foreign Ministry");
        }
    }

    /** All that was asked is answered, though the input has ended, and nothing else is written. */
    @Test
    void everyLineOfStandardOutputIsAMessage() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of("no message", "", "[".repeat(10_000), "x".repeat((1 << 20) + 10)));
        for (int id = 1; id <= 20; id++) {
            lines.add("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":"
                    + (id % 2 == 0 ? "\"timeline\"" : "\"none\"") + ",\"arguments\":{\"thing\":\"Xi Jinping\"}}}");
        }
        Path input = Files.write(folder.resolve("lines.txt"), lines);
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectInput(input.toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("CLASSPATH", Cli.classPath());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        List<JsonNode> messages = out.lines().map(JSON::readTree).toList();
        assertThat(messages)
                .allSatisfy(message ->
                        assertThat(message.path("jsonrpc").asString()).isEqualTo("2.0"));
        assertThat(messages.stream().filter(message -> message.path("id").isNull()))
                .hasSize(3);
        assertThat(messages.stream()
                        .filter(message -> message.path("id").isNumber())
                        .map(message -> message.path("id").asInt())
                        .sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(messages.stream().filter(message -> message.has("result"))).hasSize(10);
        assertThat(folder.resolve("err.txt")).isEmptyFile();
    }

    @Test
    void aMissingGraphIsToldOnStandardError() {
        Cli.Result result = Cli.run("mcp", "--graph", folder.resolve("none").toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("none");
        assertThat(Cli.run("mcp", "--timeout", "0").code()).isEqualTo(2);
    }
}
