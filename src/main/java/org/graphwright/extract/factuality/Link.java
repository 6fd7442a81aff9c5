package org.graphwright.extract.factuality;

/**
 * What joins two mentions of a sentence.
 *
 * @param word the verb or noun of a deed that says it; -1 where the two stand in one noun phrase, which takes it for granted
 * @param region from the beginning of the first mention's noun phrase to the end of the second mention
 * @param between the words between the two, without what is thrown in between commas
 * @param first the words of the first mention
 * @param second the words of the second
 */
record Link(int word, Words region, Words between, Words first, Words second) {
    boolean isTakenForGranted() {
        return word < 0;
    }

    /** The same where no word says it. */
    Link takenForGranted() {
        return new Link(-1, region, between, first, second);
    }
}
