package org.graphwright.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The gold data of a line of the manifest: the file of the set's name or, where the line has {@code files}, each file's lines whose number,
 * from 0, leaves {@code from} when divided by {@code every}.
 */
final class GoldSet {
    private static final Path OURS = Path.of("src/test/resources");
    private static final Path SETS = Path.of("../shared/data/eval");
    private static final String GOLD = ".gold.jsonl";

    private record Part(String file, int every, int from) {}

    private final String name;
    private final List<Part> parts = new ArrayList<>();

    /** @param line a line of the manifest */
    GoldSet(JsonNode line) {
        this.name = line.required("set").asString();
        for (JsonNode file : line.path("files")) {
            parts.add(new Part(
                    file.required("file").asString(),
                    file.path("every").asInt(1),
                    file.path("from").asInt(0)));
        }
        if (parts.isEmpty()) {
            parts.add(new Part(name + GOLD, 1, 0));
        }
    }

    /** The first file that is not on this machine: the sets' licences do not allow all of them to be part of the project. */
    Optional<String> missing() {
        return parts.stream()
                .map(Part::file)
                .filter(file -> !Files.exists(path(file)))
                .findFirst();
    }

    /** What {@code evaluate} is given: the gold file, and {@code --input} where the articles have a file of their own. */
    List<String> arguments(Path folder) throws IOException {
        Path gold = path(parts.get(0).file());
        if (parts.size() > 1 || parts.get(0).every() > 1) {
            List<String> lines = new ArrayList<>();
            for (Part part : parts) {
                List<String> all = lines(path(part.file()));
                for (int i = part.from(); i < all.size(); i += part.every()) {
                    lines.add(all.get(i));
                }
            }
            gold = Files.write(folder.resolve(name + GOLD), lines);
        }
        List<String> arguments = new ArrayList<>(List.of(gold.toString()));
        Path input = input();
        if (input != null) {
            arguments.addAll(List.of("--input", input.toString()));
        }
        return arguments;
    }

    private @Nullable Path input() {
        Path input = SETS.resolve(parts.get(0).file().replace(GOLD, ".in.jsonl"));
        return parts.size() == 1 && Files.exists(input) ? input : null;
    }

    private static Path path(String file) {
        Path packed = OURS.resolve(file + ".gz");
        return Files.exists(packed) ? packed : SETS.resolve(file);
    }

    private static List<String> lines(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
