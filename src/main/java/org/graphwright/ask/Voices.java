package org.graphwright.ask;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a sentence says a question's verb of who does it, of to whom it is done alone, or not as a verb at all. */
final class Voices {
    /** Before a verb, that whoever stands there did not do it, but had it done to him. */
    private static final Pattern UNDERGONE = Pattern.compile(
            "(?s).*\\b(is|are|was|were|been|being|be|gets?|got)( [a-z]+ly| also| then| later| reportedly)? ");

    /** Behind it, that its doer follows. */
    private static final Pattern BY = Pattern.compile("(?s)[^.;]{0,160}\\bby\\b.*");

    /** Before a verb in its plain form. */
    private static final Set<String> BEFORE_INFINITIVE = Set.of(
            "to", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "did", "do", "does",
            "not");

    /** Behind it, that the next "by" is of another verb: "with a drug developed by". */
    private static final Pattern BY_OTHER_VERB = Pattern.compile("(?s)(?:(?!\\bby\\b).)*\\p{L}{3,}ed by\\b.*");

    /** Before a noun for what somebody is, that he may only become it: "withdrew from consideration to be his running mate". */
    private static final Pattern NOT_YET = Pattern.compile(
            "(?is).*\\b(?:to|could|might|may|would|should) (?:be|become|remain|serve as)(?: [\\p{L}'’-]+){0,4} |(?is).*\\b(?:possible|potential|prospective|likely|contenders?|candidates?|considered|shortlist(?:ed)?|nominated|rumou?red)\\b[^.;]{0,40}");

    private Voices() {}

    /** True of what stands before a noun where somebody only may become what it says. */
    static boolean isNotYet(String before) {
        return NOT_YET.matcher(before).matches();
    }

    /** True where what stands before a verb undergoes it. */
    static boolean isUndergone(String before) {
        return UNDERGONE.matcher(before).matches();
    }

    /** True where "Who poisoned X?" or "By whom was X poisoned?" is asked, and a sentence only tells that X was poisoned, or of poison. */
    static boolean leavesOutDoer(Reading reading, Passages.Passage passage) {
        boolean asksForDoer = !reading.names().isEmpty()
                && !reading.asksByNoun()
                && reading.asksForDoer()
                && reading.words().size() > 1
                && (reading.words().get(0).plain().equals("by")
                        || !Auxiliaries.ALL.contains(reading.words().get(1).plain()));
        List<Word> same = passage.keys().stream()
                .filter(key -> reading.keyWords().stream()
                        .anyMatch(asked -> WordForms.stem(asked.plain()).equals(WordForms.stem(key.plain()))))
                .toList();
        String text = passage.told().text();
        return asksForDoer
                && !same.isEmpty()
                && same.stream()
                        .allMatch(key -> isNoun(reading, key, passage.told())
                                || isUndergone(text.substring(0, key.begin())) && !isBy(text.substring(key.end())));
    }

    private static boolean isBy(String after) {
        return BY.matcher(after).matches() && !BY_OTHER_VERB.matcher(after).matches();
    }

    /** True of "sentence" in "a jury-recommended sentence of life" where "Who sentenced X?" is asked. */
    static boolean isNoun(Reading reading, Word word, Told told) {
        boolean past = reading.keyWords().stream()
                .anyMatch(asked -> asked.plain().equals(word.plain() + "ed")
                        || asked.plain().equals(word.plain() + "d"));
        int at = told.words().indexOf(word);
        return past
                && (at <= 0
                        || !BEFORE_INFINITIVE.contains(told.words().get(at - 1).plain()));
    }
}
