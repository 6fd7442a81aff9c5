package org.graphwright.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads files that hold one JSON object a line, compressed where their name ends in {@code .gz}; blank lines are passed over. */
public final class JsonLines {
    private final ObjectMapper mapper = new ObjectMapper();
    private final String what;

    /** @param what says what lines these are where one is none of them: {@code of gold data} */
    public JsonLines(String what) {
        this.what = Objects.requireNonNull(what, "what is null");
    }

    /**
     * Gives the objects of a file in its order.
     *
     * @param each throws an {@link IllegalArgumentException} or the like for an object that is of another form
     * @throws IOException if the file cannot be read, or a line is not of this form; the message names the line
     */
    public void read(Path file, Consumer<JsonNode> each) throws IOException {
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    if (!line.isBlank()) {
                        each.accept(mapper.readTree(line));
                    }
                } catch (JacksonException
                        | IllegalArgumentException
                        | IndexOutOfBoundsException
                        | DateTimeException e) {
                    throw new IOException(file + ":" + number + ": not a line " + what + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        boolean packed = file.toString().endsWith(".gz");
        return new BufferedReader(
                new InputStreamReader(packed ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }
}
