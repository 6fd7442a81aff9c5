package org.graphwright.extract.light;

/** The groups of name features, each of which training can leave out to see what it brings. */
public enum FeatureGroup {
    /** The word, in its own and in lower case, and its neighbours up to two away, alone and in pairs. */
    WORDS,
    /** Capitals, digits and marks of the word and its neighbours. */
    SHAPE,
    /** First and last letters, one to four. */
    AFFIXES,
    /** Parts of speech of the word and its neighbours. */
    TAGS,
    /** Brown clusters of the word and its neighbours. */
    CLUSTERS,
    /** Lists of names that hold the word as a phrase or part of one. */
    LISTS,
    /** Where in the sentence the word stands, and whether the sentence is all capitals. */
    POSITION
}
