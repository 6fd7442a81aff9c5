package org.graphwright.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.graphwright.model.Extraction;

/** What a graph's folder has of its articles: shards of this version's form or of an older one. */
interface StoredReadings {
    /** The finished shards, oldest first. */
    List<Shard> shards();

    /**
     * Gives what was read in a shard's articles, in order, one at a time in memory.
     *
     * @throws BuildException if the shard is damaged
     */
    void read(Shard shard, Consumer<Extraction> sink);
}
