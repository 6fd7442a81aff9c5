package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** An article as one row of tokens, with what is quoted and what is mentioned marked on them. */
final class ArticleTokens {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** Tokens between "quoted" and "as saying", with whom it is told of; by hand: a name and a paper's. */
    private static final int QUOTED_WITHIN = 14;

    private final Ontology ontology;
    private final Reading reading;
    private final List<Token> tokens = new ArrayList<>();
    /** Of each token: asked for so often that it is worth keeping. */
    private final String[] lower;

    private final boolean[] quoted;
    /** "Nives Perković": part of a name, whatever it was taken for. */
    private final boolean[] named;

    ArticleTokens(Ontology ontology, Reading reading, List<QuotedText> quotations) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.reading = Objects.requireNonNull(reading, "reading is null");
        PastTenses past = new PastTenses(ontology);
        reading.sentences().forEach(sentence -> tokens.addAll(past.in(sentence.tokens())));
        lower = tokens.stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        named = new boolean[tokens.size()];
        reading.mentions().stream().filter(Mention::isNameOfThing).forEach(mention -> {
            for (int i = at(mention.begin()); i < named.length && tokens.get(i).begin() < mention.end(); i++) {
                named[i] = true;
            }
        });
        quoted = new boolean[tokens.size()];
        int next = 0;
        for (int i = 0; i < quoted.length; i++) {
            while (next < quotations.size()
                    && quotations.get(next).outerEnd() <= tokens.get(i).begin()) {
                next++;
            }
            quoted[i] = next < quotations.size()
                    && quotations.get(next).outerBegin() <= tokens.get(i).begin();
        }
    }

    int size() {
        return tokens.size();
    }

    Token get(int at) {
        return tokens.get(at);
    }

    boolean isQuoted(int at) {
        return quoted[at];
    }

    boolean isSameSentence(int a, int b) {
        return reading.sentenceIndex(tokens.get(a).begin())
                == reading.sentenceIndex(tokens.get(b).begin());
    }

    /** True where a paragraph ends between two tokens. */
    boolean isParagraphBetween(int a, int b) {
        String text = reading.article().text();
        for (int i = tokens.get(a).end(); i < tokens.get(b).begin(); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The token at or behind an offset. */
    int at(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mention of somebody who can speak that begins at a token, or null. */
    @Nullable
    Mention speakerFrom(int at) {
        Token token = tokens.get(at);
        return reading.mentionAt(token.begin())
                .filter(m -> m.begin() == token.begin() && m.end() >= token.end() && canSpeak(m))
                .orElse(null);
    }

    /** The mention of somebody who can speak that ends with a token, or null. */
    @Nullable
    Mention speakerUpTo(int at) {
        int end = tokens.get(at).end();
        return reading.mentionAt(end - 1)
                .filter(m -> m.end() == end && canSpeak(m))
                .orElse(null);
    }

    private boolean canSpeak(Mention mention) {
        return !mention.isDate() && !ontology.isA(mention.type(), Classes.EVENT);
    }

    boolean isPerson(Mention mention) {
        return ontology.isA(mention.type(), Classes.PERSON);
    }

    boolean isPlace(Mention mention) {
        return ontology.isA(mention.type(), Classes.PLACE);
    }

    boolean isOrganization(Mention mention) {
        return ontology.isA(mention.type(), Classes.ORGANIZATION);
    }

    boolean isName(Mention mention) {
        return mention.kind() == MentionKind.NAME;
    }

    /** False for a mention that only describes the noun behind it: "Syrian state media", "Strand's lawyer". */
    boolean isHead(Mention mention) {
        int behind = at(mention.end());
        boolean owns = is(behind, "'s", "'");
        boolean describes = !isPerson(mention)
                && behind < tokens.size()
                && (tokens.get(behind).isNoun() || tokens.get(behind).tag().equals("JJ"))
                && !beginsName(tokens.get(behind))
                && !isParagraphBetween(behind - 1, behind);
        return !owns && !describes;
    }

    private boolean beginsName(Token token) {
        return reading.mentionAt(token.begin())
                .filter(m -> m.begin() == token.begin() && m.kind() != MentionKind.NOMINAL)
                .isPresent();
    }

    /**
     * True where nobody of the news speaks: "I think", "it suggests", "if they say", "they might say", unless it is known who "it" is. Interviews
     * and narrations are full of it.
     */
    boolean isNobodys(int verb) {
        if (isHabit(verb)) {
            return false;
        }
        int before = verb - 1;
        while (before > 0 && (tokens.get(before).tag().startsWith("RB") || is(before, "have", "'ve", "had"))) {
            before--;
        }
        if (is(before, "it") && isKnown(before)) {
            return false;
        }
        return is(
                        before, "i", "we", "you", "it", "this", "that", "might", "would", "could", "can", "may",
                        "should", "to")
                || is(before, "'d") && tokens.get(before).tag().equals("MD")
                || is(before - 1, "if", "when");
    }

    /** True where coreference has told what a pronoun means. */
    private boolean isKnown(int pronoun) {
        Mention mention = speakerFrom(pronoun);
        return mention != null && mention.entity() != null;
    }

    /** "He liked to say", "she used to call". */
    boolean isHabit(int verb) {
        return verb > 1
                && is(verb - 1, "to")
                && is(
                        verb - 2,
                        "liked",
                        "likes",
                        "loved",
                        "loves",
                        "used",
                        "on",
                        "quick",
                        "keen",
                        "eager",
                        "continued",
                        "continues",
                        "continue");
    }

    String lower(int at) {
        return lower[at];
    }

    /** True for a finite verb, a modal one included. */
    boolean isFinite(int at) {
        return FINITE.contains(tokens.get(at).tag()) && !named[at];
    }

    /** The verb of "who …", "that …", "when …" before it, back to the last comma or finite verb. */
    boolean isSubordinate(int verb, int from) {
        for (int i = verb - 1; i >= from && !is(i, ",") && !isFinite(i); i--) {
            if (tokens.get(i).tag().startsWith("W")
                    || is(i, "that", "whether", "because", "if", "while", "as", "after")) {
                return true;
            }
        }
        return false;
    }

    /** True where a finite verb stands outside of quotation marks from {@code from} to before {@code to}. */
    boolean hasFiniteVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isQuoted(i) && isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Japan has pledged some, and the maker can make more, he said": where the last clause begins that a comma and "and" or "but" part; else {@code from}. */
    int lastClause(int from, int to) {
        for (int i = to - 2; i > from + 1; i--) {
            if (is(i, ",") && is(i + 1, "and", "but") && !isQuoted(i)) {
                boolean subject = i + 2 < to
                        && tokens.get(i + 2).chunk().equals("B-NP")
                        && !tokens.get(i + 2).tag().startsWith("W");
                return subject && hasFiniteVerb(i + 3, to) && hasFiniteVerb(from, i) ? i + 2 : from;
            }
        }
        return from;
    }

    /** True where the token, in lower case, stands in a word list of the ontology. */
    boolean isOf(String list, int at) {
        return at >= 0 && at < tokens.size() && ontology.isListed(list, lower(at));
    }

    /** True where a word, in lower case, stands in a word list of the ontology. */
    boolean isOf(String list, String word) {
        return ontology.isListed(list, word);
    }

    boolean is(int at, String... words) {
        if (at < 0 || at >= lower.length) {
            return false;
        }
        for (String word : words) {
            if (word.equals(lower[at])) {
                return true;
            }
        }
        return false;
    }

    /** The mark that ends a sentence, not that of "Maj. Ann Poe". */
    boolean isEnd(int at) {
        return is(at, ".", "?", "!")
                && !(at > 0
                        && at + 1 < tokens.size()
                        && tokens.get(at - 1).isProperNoun()
                        && tokens.get(at + 1).isProperNoun()
                        && isSameSentence(at, at + 1));
    }

    boolean isVerb(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isVerb() && !named[at];
    }

    /** Behind the last token before the sentence, the paragraph or what is not quoted ends. */
    int endOfSentence(int from) {
        int end = from;
        while (end < tokens.size()
                && !isEnd(end)
                && !isQuoted(end)
                && (end == from || !isParagraphBetween(end - 1, end))) {
            end++;
        }
        return end;
    }

    /** The first token of the sentence of a token. */
    int beginOfSentence(int at) {
        int begin = at;
        while (begin > 0 && isSameSentence(begin - 1, at)) {
            begin--;
        }
        return begin;
    }

    /** Between quotation and verb stands nothing but the subject. */
    boolean isAtOnce(int verb, int behind) {
        for (int i = behind; i < verb; i++) {
            if (is(i, "that", ";", ":")
                    || (is(i, "and", "but", "while", "as", "when", "because", "after", "before")
                            && (i == behind || i == behind + 1 && is(behind, ",")))) {
                return false;
            }
        }
        return true;
    }

    /**
     * "Was quoted by a paper as saying": where "quoted" stands before "as saying" at {@code verb}, or -1.
     *
     * @param from first token of the verb's sentence
     */
    int quotedAs(int verb, int from) {
        if (verb - 2 <= from || !is(verb, "saying", "telling") || !is(verb - 1, "as")) {
            return -1;
        }
        for (int i = verb - 2; i >= from && verb - i < QUOTED_WITHIN && !is(i, ";", ":"); i--) {
            if (is(i, "quoted", "quotes", "quote", "quoting", "cited", "cites", "citing")) {
                return i;
            }
        }
        return -1;
    }
}
