package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graphwright.pipeline.BuildException;
import org.graphwright.pipeline.ListedArticle;

/**
 * The generations of an output, {@code generations/000001} and so on, each of which holds the whole graph, and the file {@code current},
 * which names the one that counts. What is there never changes; a job that fails leaves the one that counts as it was.
 */
final class OutputGenerations {
    private static final String POINTER = "current";
    private static final String FOLDER = "generations";
    private static final String SHARDS = "shards.txt";

    private static final Pattern NAME = Pattern.compile(FOLDER + "/[0-9]{6,9}");

    /** What the file says in a graph of one machine. */
    private static final Pattern GRAPH = Pattern.compile("[0-9]+");

    /** What older graphs of one machine have, and those in which an output was loaded. */
    private static final List<String> OTHERS = List.of("tdb2", "loaded");

    private final Storage output;

    OutputGenerations(Storage output) {
        this.output = requireNonNull(output, "output is null");
    }

    /**
     * Refuses a folder that has something else.
     *
     * @throws BuildException if it is a graph that {@code build} or {@code load} has made, or what names the one that counts names none
     */
    void refuseOther() throws IOException {
        Optional<String> current = current();
        boolean isGraph = current.isPresent() && GRAPH.matcher(current.get()).matches();
        for (String other : OTHERS) {
            isGraph |= output.exists(other);
        }
        if (isGraph) {
            throw new BuildException(
                    output.path("") + " is a graph of this machine, no output of a job: give another --output", null);
        }
        if (current.isPresent()
                && !(NAME.matcher(current.get()).matches() && output.exists(current.get() + "/" + SHARDS))) {
            throw new BuildException(
                    output.path(POINTER)
                            + " does not name a finished generation: write the name of one into it, such as " + FOLDER
                            + "/000001, or delete it to make a new one of all that was read",
                    null);
        }
    }

    /** The folder of the one that counts, below the output. */
    Optional<String> current() throws IOException {
        return output.exists(POINTER) ? Optional.of(text(POINTER).strip()) : Optional.empty();
    }

    /** The folder for the next one, below the output. */
    String next() throws IOException {
        List<String> names = output.folders(FOLDER).stream()
                .filter(name -> NAME.matcher(FOLDER + "/" + name).matches())
                .toList();
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
