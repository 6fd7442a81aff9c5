package org.graphwright.extract.clause;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Token;

/**
 * The base of a verb's regular form by the spelling of English, where the lemmatizer makes up one that is no word: "absorbed" is of absorb,
 * "blamed" of blame, "inducted" of induct. Where spelling leaves a choice, the lemma decides.
 */
final class VerbBases {
    private static final Pattern REGULAR = Pattern.compile("(\\p{L}{2,}?)(ied|ed|ing)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** A consonant that is doubled behind a base. */
    private static final Pattern DOUBLED = Pattern.compile(".*([bdgmnprtv])\\1");

    /** A syllable that would double its consonant if nothing followed it: blam-ed. */
    private static final Pattern SHORT = Pattern.compile("(?:[^aeiouy]|qu)+[aeiouy][^aeiouywx]|us");

    /** Two consonants with which no base goes on in an "e": induct, absorb. */
    private static final Pattern CLUSTER =
            Pattern.compile(".*(?:[cfpx]t|[lnr]t|[lnr]d|r[bkmnp]|l[kmp]|m[bp]|[cns]k|[cs]h)");

    /** Ends of bases that go on in an "e", where the lemma is no help. */
    private static final Pattern OPEN = Pattern.compile(".*(?:[cgvz]|[^s]s|u|at|ut|ir|ur|in|id|ad|ud|od)");

    private static final Set<String> DOUBLE = Set.of("add", "egg", "err", "purr");

    /** With "-on" only these go on in an "e". */
    private static final Set<String> ONE = Set.of("postpon", "condon", "aton", "dethron");

    private VerbBases() {}

    /** The base of a verb; of what is no regular form of one, its lemma. */
    static String of(Token verb) {
        String word = verb.text().toLowerCase(Locale.ROOT);
        Matcher regular = REGULAR.matcher(word);
        if (!verb.tag().matches("VB[DNG]") || !regular.matches()) {
            return verb.lemma();
        }
        String stem = regular.group(1);
        if (regular.group(2).equals("ied")) {
            return stem + "y";
        }
        return VOWELS.matcher(stem).find() && !stem.endsWith("e") ? base(stem, verb.lemma()) : verb.lemma();
    }

    private static String base(String stem, String lemma) {
        boolean isPanic = stem.equals(lemma + "k");
        boolean isDie = stem.endsWith("y") && lemma.equals(stem.substring(0, stem.length() - 1) + "ie");
        if (isPanic || isDie) {
            return lemma;
        }
        if (SHORT.matcher(stem).matches()) {
            return stem + "e";
        }
        boolean isOn = stem.endsWith("on") && VOWELS.matcher(stem).results().count() > 1 && !ONE.contains(stem);
        if (isOn || CLUSTER.matcher(stem).matches()) {
            return stem;
        }
        String single = stem.substring(0, stem.length() - 1);
        if (DOUBLED.matcher(stem).matches()) {
            return DOUBLE.contains(stem) ? stem : single;
        }
        boolean isDoubled = lemma.equals(single) && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        if (lemma.equals(stem) || lemma.equals(stem + "e") || isDoubled) {
            return lemma;
        }
        return OPEN.matcher(stem).matches() ? stem + "e" : stem;
    }
}
