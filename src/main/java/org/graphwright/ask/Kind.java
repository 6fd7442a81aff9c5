package org.graphwright.ask;

import java.util.Locale;

/** What a question asks for. */
public enum Kind {
    /** A person or body: "Who leads …", "Who is the president of …". */
    WHO,
    /** Anything that stands in a relation: "What is the capital of …". */
    WHAT,
    /** A place: "Where was … born?". */
    WHERE,
    /** A day, month or year: "When did … die?". */
    WHEN,
    /** Things of a class: "Which companies …". */
    WHICH,
    /** A number: "How many people …". */
    HOW_MANY,
    /** Years of age: "How old is …?". */
    HOW_OLD,
    /** A reason: "Why did …?"; answered with sentences as they stand. */
    WHY,
    /** A manner: "How did … die?"; answered with sentences as they stand. */
    HOW,
    /** Yes, with the sentences that say so: "Did … meet …?". */
    YES_NO,
    /** Events: "What happened to … in May 2019?". */
    HAPPENED,
    /** Quotations: "What did … say about …?", "Who said what about …?". */
    SAID,
    /** Facts, events and ways that join two things: "How are … and … connected?". */
    CONNECTED,
    /** What articles since a day tell: "What is new about … since 1 May 2019?". */
    CHANGED;

    /** In words, such as {@code how many}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
