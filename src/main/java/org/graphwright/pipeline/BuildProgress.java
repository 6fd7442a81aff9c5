package org.graphwright.pipeline;

/** Told how far a build is. Called by one thread. */
public interface BuildProgress {
    /** Tells nobody. */
    BuildProgress NONE = new BuildProgress() {
        @Override
        public void articlesRead(long articles, long words) {}

        @Override
        public void step(String what) {}
    };

    /** So many articles, with so many words, have been read by this build or found read already. */
    void articlesRead(long articles, long words);

    /** A step that takes a while begins, such as {@code loading 295 articles}. */
    void step(String what);
}
