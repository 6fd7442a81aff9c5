package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graphwright.pipeline.ListedArticle;

/**
 * The generations of an output, {@code generations/000001} and so on, each of which holds the whole graph, and the file {@code current},
 * which names the one that counts. What is there never changes; a job that fails leaves the one that counts as it was.
 */
final class OutputGenerations {
    private static final String POINTER = "current";
    private static final String FOLDER = "generations";
    private static final String SHARDS = "shards.txt";

    private final Storage output;

    OutputGenerations(Storage output) {
        this.output = requireNonNull(output, "output is null");
    }

    /** The folder of the one that counts, below the output. */
    Optional<String> current() throws IOException {
        return output.exists(POINTER) ? Optional.of(text(POINTER).strip()) : Optional.empty();
    }

    /** The folder for the next one, below the output. */
    String next() throws IOException {
        List<String> names = output.folders(FOLDER);
        int last = names.isEmpty() ? 0 : Integer.parseInt(names.get(names.size() - 1));
        return String.format(Locale.ROOT, "%s/%06d", FOLDER, last + 1);
    }

    /** True where the generation that counts was made of the shards that are finished by now, in the same RDF. */
    boolean isUpToDate(boolean rdf11) throws IOException {
        Optional<String> current = current();
        return current.isPresent()
                && text(current.get() + "/" + SHARDS).equals(shards())
                && output.exists(current.get() + "/" + GenerationJob.RDF11) == rdf11;
    }

    /** Lets a generation count whose files are all written. */
    void finish(String generation) throws IOException {
        output.write(generation + "/" + SHARDS, shards().getBytes(StandardCharsets.UTF_8));
        output.write(POINTER, (generation + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String shards() throws IOException {
        StringBuilder names = new StringBuilder();
        output.names("shards").stream()
                .filter(name -> name.endsWith(ListedArticle.ENDING))
                .forEach(name -> names.append(name).append('\n'));
        return names.toString();
    }

    private String text(String file) throws IOException {
        return new String(output.read(file), StandardCharsets.UTF_8);
    }
}
