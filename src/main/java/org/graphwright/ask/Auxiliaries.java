package org.graphwright.ask;

import java.util.Set;

/** The small verbs by which questions are built, in plain letters. */
final class Auxiliaries {
    static final Set<String> DO = Set.of("do", "does", "did");

    /** What a question of what is so begins with. */
    static final Set<String> IS = Set.of("is", "are");

    static final Set<String> IS_OR_WAS = Set.of("is", "are", "was", "were");

    /** Before a participle they say what somebody or something underwent. */
    static final Set<String> OF_PASSIVE = Set.of("is", "are", "was", "were", "be", "been", "being", "got", "gets");

    /** Behind them the subject acts. */
    static final Set<String> ACTIVE = Set.of("do", "does", "did", "has", "have", "had");

    static final Set<String> ALL = Set.of(
            "is", "are", "was", "were", "be", "been", "do", "does", "did", "has", "have", "had", "will", "would", "can",
            "could", "should");

    private Auxiliaries() {}
}
