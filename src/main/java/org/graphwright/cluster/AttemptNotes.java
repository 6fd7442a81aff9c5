package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.graphwright.ontology.Iris;

/**
 * Which article each task is about to read, in the folder {@code attempts} of the output, so that it is known when the process dies of it:
 * one whose note two tasks have left behind is read no more. One object serves one task.
 */
final class AttemptNotes {
    /** So many attempts an article has. */
    static final int MOST = 2;

    private static final String FOLDER = "attempts";
    private static final String LOST = "lost";

    private final Storage output;
    private final String own;
    private final Map<String, Integer> left = new HashMap<>();
    private final Set<String> lost = new HashSet<>();

    /** Reads what other tasks have noted so far. */
    AttemptNotes(Storage output) throws IOException {
        this.output = requireNonNull(output, "output is null");
        this.own = FOLDER + "/" + UUID.randomUUID();
        for (String name : output.names(FOLDER)) {
            try {
                left.merge(text(FOLDER + "/" + name), 1, Integer::sum);
            } catch (FileNotFoundException e) {
                // its task has ended well meanwhile
                left.remove("");
            }
        }
        lost.addAll(output.names(LOST));
    }

    private String text(String name) throws IOException {
        return new String(output.read(name), StandardCharsets.UTF_8);
    }

    /** True for an article that is read no more. */
    boolean isLost(PlannedArticle article) {
        return lost.contains(key(article)) || left.getOrDefault(key(article), 0) >= MOST;
    }

    /** Keeps for later jobs that it is read no more, as long as it says the same. */
    void keepLost(PlannedArticle article) throws IOException {
        output.write(LOST + "/" + key(article), article.id().getBytes(StandardCharsets.UTF_8));
    }

    /** Notes that an article is about to be read; returns when it is written. */
    void begin(PlannedArticle article) throws IOException {
        output.write(own, key(article).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the task's note away: it died of nothing. */
    void end() throws IOException {
        output.delete(own);
    }

    private static String key(PlannedArticle article) {
        return Iris.sha256(article.id() + "\0" + article.contentHash());
    }
}
