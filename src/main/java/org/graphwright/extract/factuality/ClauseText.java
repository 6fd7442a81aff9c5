package org.graphwright.extract.factuality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;

/** A sentence's words as deciding what governs what needs them: verbs and their groups, relative clauses, where a clause ends. */
final class ClauseText {
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NOUNS_OR_VERBS =
            Set.of("chair", "head", "captain", "coach", "lead", "run", "sign", "play", "work", "move", "command");

    /** Tags of what begins an object or adverbial behind a verb. */
    private static final Set<String> BEHIND_GERUND = Set.of("IN", "TO", "DT", "PRP$");

    private static final Set<String> BEHIND_VERB = Set.of("IN", "DT", "NNP", "NNPS", "PRP$");
    private static final Set<String> BEHIND_VERBAL = Set.of("DT", "NNP", "IN", "TO", "PRP$");
    private static final Set<String> PREPOSITION = Set.of("IN", "TO");

    private static final Set<String> VERBS_OF_LASTING =
            Set.of("persists", "circulates", "spreads", "abounds", "continues", "lives", "grows", "proves", "endures");

    /** No verb of so few letters has an ending that the dictionary would not know. */
    private static final int SHORTEST = 4;

    private static final Pattern ENDING = Pattern.compile("(?:ing|ed|es|s)$");
    private static final Pattern DOUBLED = Pattern.compile("([bdgklmnprt])\\1$");
    private static final Pattern LAST_I = Pattern.compile("i$");

    /** By positions: many phrases are looked for at each word. */
    private final Map<Integer, List<String>> lemmas = new HashMap<>();

    private final List<Token> tokens;
    private final String[] lower;
    private final String[] tags;

    /** The first word of the innermost relative clause that holds a word, or -1. */
    private final int[] relativeOf;

    ClauseText(Sentence sentence) {
        this.tokens = sentence.tokens();
        this.lower = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        this.tags = IntStream.range(0, tokens.size()).mapToObj(this::tagOf).toArray(String[]::new);
        this.relativeOf = new int[tokens.size()];
        Arrays.fill(relativeOf, -1);
        for (int at = 0; at < size(); at++) {
            if (isRelative(at) || isReducedRelative(at)) {
                Arrays.fill(relativeOf, at, endOfRelative(at), at);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** Empty outside of the sentence. */
    String lower(int at) {
        return at < 0 || at >= lower.length ? "" : lower[at];
    }

    /** Empty outside of the sentence. */
    String lemma(int at) {
        return at < 0 || at >= size() ? "" : tokens.get(at).lemma().toLowerCase(Locale.ROOT);
    }

    /**
     * Empty outside of the sentence. What the tagger takes for a noun may be a verb: "posing as a clerk", "will chair the club", "if Ada Lind
     * signs for the club".
     */
    String tag(int at) {
        return at < 0 || at >= size() ? "" : tags[at];
    }

    private String tagOf(int at) {
        String tag = tokens.get(at).tag();
        String next = at + 1 < size() ? tokens.get(at + 1).tag() : "";
        if (at == 0 && tag.equals("NNP") && lower(0).endsWith("ing") && BEHIND_GERUND.contains(next)) {
            return "VBG";
        }
        if (tag.equals("NNS")
                && VERBS_OF_LASTING.contains(lower(at))
                && tokens.get(Math.max(0, at - 1)).tag().equals("NNP")) {
            return "VBZ";
        }
        if (at == 0 || !BEHIND_VERB.contains(next)) {
            return tag;
        }
        boolean governed = is(at - 1, "to") || tokens.get(at - 1).tag().equals("MD");
        if (tag.equals("NN") && governed && NOUNS_OR_VERBS.contains(lower(at))) {
            return "VB";
        }
        if (tag.equals("NN") && NOUNS_OR_VERBS.contains(lower(at)) && isSubjunctive(at)) {
            return "VB";
        }
        if (!tag.equals("NNS") || !NOUNS_OR_VERBS.contains(withoutS(lower(at)))) {
            return tag;
        }
        String before = tokens.get(at - 1).tag();
        return before.equals("NNP") || before.equals(",") ? "VBZ" : tag;
    }

    private static String withoutS(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** "Demands that Ada Lind coach Acme". */
    private boolean isSubjunctive(int at) {
        int before = at - 1;
        while (before > 0 && tokens.get(before).tag().startsWith("NNP")) {
            before--;
        }
        return before < at - 1
                && before > 0
                && is(before, "that")
                && tokens.get(before - 1).tag().startsWith("VB");
    }

    boolean isQuestion() {
        return size() > 0 && lower(size() - 1).endsWith("?");
    }

    boolean is(int at, String... words) {
        return Arrays.asList(words).contains(lower(at));
    }

    /** The lemma of a word; of a verb also what its regular ending may leave of it, for the dictionary does not know all. */
    List<String> lemmas(int at) {
        return lemmas.computeIfAbsent(at, this::lemmasOf);
    }

    private List<String> lemmasOf(int at) {
        String lemma = lemma(at);
        String word = lower[at];
        if (!tag(at).startsWith("VB") || word.length() <= SHORTEST) {
            return List.of(lemma);
        }
        String stem = ENDING.matcher(word).replaceFirst("");
        String single = DOUBLED.matcher(stem).replaceFirst("$1");
        String withY = LAST_I.matcher(stem).replaceFirst("y");
        return List.of(lemma, stem, stem + "e", single, withY);
    }

    /** The first word that ends behind {@code offset}; the size where there is none. */
    int wordAt(int offset) {
        int at = 0;
        while (at < size() && tokens.get(at).end() <= offset) {
            at++;
        }
        return at;
    }

    /** The words of a span, from the first that it touches. */
    Words words(Span span) {
        int from = wordAt(span.begin());
        int to = from;
        while (to < size() && tokens.get(to).begin() < span.end()) {
            to++;
        }
        return new Words(from, Math.max(to, from));
    }

    /** A verb that is part of no noun phrase, or only by the chunker's mistake: "was Ada Lind born in", "is eyeing". */
    boolean isVerb(int at) {
        String tag = tag(at);
        return FINITE.contains(tag)
                || tag.startsWith("VB") && !tokens.get(at).chunk().endsWith("NP")
                || tag.equals("VB") && (is(at - 1, "to") || tag(at - 1).equals("MD") || isSubjunctive(at))
                || tag.equals("VBN") && tag(at - 1).startsWith("NNP") && PREPOSITION.contains(tag(at + 1))
                || tag.equals("VBG") && isGerund(at);
    }

    private boolean isGerund(int at) {
        boolean governed = at == 0 || PREPOSITION.contains(tag(at - 1));
        return lemma(at - 1).equals("be")
                || governed && (BEHIND_VERBAL.contains(tag(at + 1)) || lemma(at).equals("become"));
    }

    boolean isFinite(int at) {
        return FINITE.contains(tag(at));
    }

    boolean isAdverb(int at) {
        return tag(at).startsWith("RB");
    }

    /** True where a finite verb stands at {@code at}, or behind adverbs there. */
    boolean startsFinite(int at) {
        int verb = at;
        while (isAdverb(verb)) {
            verb++;
        }
        return isFinite(verb);
    }

    /** The first word of the verbs and adverbs in a row that end with {@code at}; "to" begins another row. */
    int groupBegin(int at) {
        int begin = at;
        while (begin > 0 && (isVerb(begin - 1) || isAdverb(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** The first word of the noun phrase before or around {@code at}. */
    int nounPhraseBegin(int at) {
        int begin = at;
        while (begin > 0 && tokens.get(begin).chunk().startsWith("I-NP")) {
            begin--;
        }
        while (begin > 0
                && tokens.get(begin - 1).chunk().endsWith("NP")
                && !isVerb(begin - 1)
                && !is(begin - 1, ",", ";", "(")) {
            begin--;
        }
        return begin;
    }

    /** The same with what stands before "of", "at", "for" or "to" there: the pretender to the throne of Norway. */
    int wholeNounPhraseBegin(int at) {
        int begin = nounPhraseBegin(at);
        while (begin > 1
                && is(begin - 1, "of", "at", "for", "to")
                && tokens.get(begin - 2).chunk().endsWith("NP")) {
            begin = nounPhraseBegin(begin - 2);
        }
        return begin;
    }

    /** True for a word in a relative clause that begins behind {@code other}: what governs from there does not reach into it. */
    boolean isInRelativeBehind(int other, int at) {
        return relativeOf[at] > other;
    }

    /** The first word of the innermost relative clause that holds a word, or -1. */
    int relativeBegin(int at) {
        return relativeOf[at];
    }

    /** The first word behind the clause that {@code at} governs. */
    int clauseEnd(int at, Phrases speech) {
        return new ClauseEnd(this, speech).behind(at);
    }

    private boolean isRelative(int at) {
        boolean place = is(at, "where") && is(at - 1, ",");
        return at > 0 && (RELATIVE.contains(tag(at)) && !is(at, "what", "whatever") || place) && !isVerb(at - 1);
    }

    /** "Acme, never based in Oslo,", "the club founded by Bo". */
    private boolean isReducedRelative(int at) {
        int verb = at;
        while (isAdverb(verb)) {
            verb++;
        }
        boolean asked = isFinite(0) && lemma(0).matches("be|have");
        return at > 0
                && !asked
                && tag(verb).equals("VBN")
                && !isVerb(at - 1)
                && !isAdverb(at - 1)
                && (is(at - 1, ",") || tag(at - 1).startsWith("NN"))
                && tag(verb + 1).equals("IN")
                && !is(verb + 1, "that");
    }

    private int endOfRelative(int begin) {
        boolean apart = is(begin - 1, ",") || is(begin - 2, ",");
        boolean verb = false;
        for (int i = begin + 1; i < size(); i++) {
            if (is(i, ",", ";")) {
                return i;
            }
            if (isFinite(i) && !apart) {
                boolean inGroup = groupBegin(i) < i && verb || is(groupBegin(i) - 1, "and", "or", "that");
                if (verb && !inGroup) {
                    return groupBegin(i);
                }
                verb = true;
            }
        }
        return size();
    }
}
