package org.graphwright.extract.coreference;

/**
 * A thing that a pronoun may mean.
 *
 * @param cluster the thing
 * @param nearest its last mention before the pronoun
 * @param mentions how often it has been mentioned before the pronoun
 * @param recency 0 for the thing mentioned last, 1 for the one before, …
 * @param isNearestSubject true where no other candidate has been a subject since it was one
 * @param isMostMentioned true where no candidate has been mentioned more often
 * @param isFirst true where the article names no candidate before it
 */
record AntecedentCandidate(
        Cluster cluster,
        MentionPosition nearest,
        int mentions,
        int recency,
        boolean isNearestSubject,
        boolean isMostMentioned,
        boolean isFirst) {}
