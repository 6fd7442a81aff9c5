package org.graphwright.extract.factuality;

import org.graphwright.model.Status;

/**
 * A word that says that something is denied or merely supposed.
 *
 * @param status what it makes of what it governs
 * @param word where it stands; -1 for a question mark, {@link #WHOLE} for what makes all that the sentence tells unreal
 * @param scope the words that it governs
 * @param phrase true where it counts also for what is said of a mention in its scope by a verb outside: "joined neither"
 */
record Marker(Status status, int word, Words scope, boolean phrase) {
    /** "In the film, …", "By mistake, …". */
    static final int WHOLE = -2;

    static Marker ofWhole(Status status, ClauseText words) {
        return new Marker(status, WHOLE, new Words(0, words.size()), false);
    }
}
