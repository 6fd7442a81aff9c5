package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.graphwright.model.ErrorCode;

/** Sets a damaged shard aside that a change of the graph meets, so that the next change goes on without it. */
final class DamagedShards {
    private final ShardFolder folder;

    DamagedShards(ShardFolder folder) {
        this.folder = requireNonNull(folder, "folder is null");
    }

    /**
     * Does something that reads shards and changes the store at its end.
     *
     * @throws BuildException where one of them is damaged, and what to do then
     */
    <T> T settingAside(Supplier<T> change) {
        try {
            return change.get();
        } catch (DamagedShardException e) {
            throw new BuildException(
                    ErrorCode.DAMAGED,
                    e.getMessage() + ", and was set aside in " + folder.setAside(e.shard())
                            + "; the graph is as it was: build these articles again from their files, since those that"
                            + " are not go out of the graph with its next change",
                    e);
        }
    }
}
