package org.graphwright.train;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads facts of a graph that somebody has judged: JSON lines with the keys {@code article}, {@code subject}, {@code property},
 * {@code object} (things by their labels), {@code sentence} and {@code judged}, which is {@code right} or {@code wrong}.
 */
public final class JudgedFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A judged fact.
     *
     * @param subject the subject's label
     * @param property name of the property
     * @param object the object's label, or the text of a literal
     * @param right as judged
     */
    public record Judged(String subject, String property, String object, boolean right) {
        public Judged {
            requireNonNull(subject, "subject is null");
            requireNonNull(property, "property is null");
            requireNonNull(object, "object is null");
        }
    }

    private JudgedFile() {}

    /**
     * The facts in the order of the file.
     *
     * @throws IOException if it cannot be read, or a line is not of this form; the message names the line
     */
    public static List<Judged> read(Path file) throws IOException {
        List<Judged> facts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                JsonNode node = JSON.readTree(line);
                String judged = node.required("judged").asString();
                if (!judged.equals("right") && !judged.equals("wrong")) {
                    throw new IOException(file + ":" + number + ": \"judged\" must be right or wrong, not " + judged);
                }
                facts.add(new Judged(
                        node.required("subject").asString(),
                        node.required("property").asString(),
                        node.required("object").asString(),
                        judged.equals("right")));
            } catch (JacksonException e) {
                throw new IOException(file + ":" + number + ": no judged fact: " + e.getOriginalMessage(), e);
            }
        }
        return facts;
    }
}
