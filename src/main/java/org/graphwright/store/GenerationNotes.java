package org.graphwright.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;

/** What each generation of a graph keeps beside its quads so that it need not be found out whenever it is read: made anew with every generation. */
public interface GenerationNotes {
    /** Keeps nothing. */
    GenerationNotes NONE = (quads, folder) -> {};

    /** The files that there may be. */
    String OVERVIEW = "overview";

    /**
     * Writes them.
     *
     * @param quads all of the generation, which is written but counts not yet
     * @param folder the generation's
     */
    void write(DatasetGraph quads, Path folder) throws IOException;
}
