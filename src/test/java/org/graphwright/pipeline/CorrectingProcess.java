package org.graphwright.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.graphwright.correct.Correction;
import org.graphwright.store.WorkingCopy;

/** Corrects a graph as {@code serve --edit} does, says so, publishes the next generation, says that, and ends: a process of its own, to be killed. */
final class CorrectingProcess {
    /** Said when all corrections are kept, and when they are in the graph. */
    static final int KEPT = 'k';

    static final int PUBLISHED = 'p';

    private CorrectingProcess() {}

    public static void main(String... args) throws IOException {
        Path graph = Path.of(args[0]);
        WorkingCopy copy = new WorkingCopy(graph);
        try (GraphCorrectionDesk desk = new GraphCorrectionDesk(graph, "Ann", copy)) {
            desk.prepare();
            for (Correction correction : GraphCorrectionDeskTest.CORRECTIONS) {
                desk.keep(correction, null);
            }
            say(KEPT);
        }
        say(PUBLISHED);
    }

    private static void say(int what) {
        System.out.write(what);
        System.out.flush();
    }
}
