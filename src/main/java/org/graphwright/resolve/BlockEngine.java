package org.graphwright.resolve;

/** Resolves the blocks of a corpus somewhere else, by the {@link ResolutionSteps} from the first to that of last names alone. */
@FunctionalInterface
public interface BlockEngine {
    /** Takes what a block gave. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes it.
         *
         * @param block what a block, or a word of last names alone, gave
         * @param size how many records the block has
         */
        void take(ResolvedBlock block, int size);
    }

    /**
     * Resolves.
     *
     * @param authority a user's list
     * @param sink takes each block, in whatever order
     */
    void resolve(Authority authority, Sink sink);
}
