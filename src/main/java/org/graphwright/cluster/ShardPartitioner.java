package org.graphwright.cluster;

import org.apache.spark.Partitioner;
import org.graphwright.pipeline.GraphBuild;

/** Gives each task shards that follow one another. */
final class ShardPartitioner extends Partitioner {
    private static final long serialVersionUID = 1;

    private final int tasks;
    private final long shards;

    /**
     * @param shards how many there are, 1 or more
     * @param tasks how many tasks there may be, 1 or more
     */
    ShardPartitioner(long shards, int tasks) {
        this.shards = shards;
        this.tasks = (int) Math.min(tasks, shards);
    }

    @Override
    public int numPartitions() {
        return tasks;
    }

    @Override
    public int getPartition(Object place) {
        return (int) ((Long) place / GraphBuild.SHARD_SIZE * tasks / shards);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShardPartitioner that && that.tasks == tasks && that.shards == shards;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(shards) * 31 + tasks;
    }
}
