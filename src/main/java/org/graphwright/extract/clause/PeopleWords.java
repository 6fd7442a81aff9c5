package org.graphwright.extract.clause;

import java.util.Set;

/** Words by which people in a list of noun phrases are counted, in lower case. */
final class PeopleWords {
    /** Between a verb and a number, or before a noun phrase, they say how sure the number is. */
    static final Set<String> ABOUT_A_NUMBER = words("""
            at least most more fewer less than as many up to about around nearly almost over some only just
            approximately another roughly all both well possibly also
            """);

    /** A phrase behind them belongs to the noun before. */
    static final Set<String> ATTACHING = words("""
            of from in at on near with aboard inside
            """);

    /** Nouns in the singular that mean several people, or none; what they number is not told. */
    static final Set<String> NO_SINGLE = words("""
            family group crowd team crew police number majority part percent % third half score dozen handful
            series staff army unit everyone everybody anyone anybody someone somebody nobody noone none people
            youth public audience population village generation community convoy patrol total animal dog horse
            cow cat bear elephant bird attack explosion blast bomb violence fire storm earthquake crash virus
            disease bombing shooting strike accident fighting battle war toll it this that which what something
            time year month week day morning night afternoon evening car bus vehicle truck spree machine squad
            field bill project plan idea power rest
            """);

    /** Before a noun they say that it means nobody in particular. */
    static final Set<String> NOBODY_IN_PARTICULAR = words("""
            no any every each neither either what which whose
            """);

    /** Nouns whose number stands behind "of": "a family of five". */
    static final Set<String> COLLECTIVE = words("""
            family group team crew total number
            """);

    /** They mean one person. */
    static final Set<String> ONE = words("""
            he she him her himself herself
            """);

    private PeopleWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
