package org.graphwright.extract.clause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.model.Figure;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Tells figures that count something else than the people of an event: "12 attacks", "200 makeshift homes", "300 a year". */
final class OtherCounts {
    /** Around a number they say that it is one of statistics: of a year, of the world, of so many inhabitants. */
    private static final Pattern STATISTICS = Pattern.compile(
            "\\b(?:worldwide|globally|annually|per capita|(?:per|each|every) (?:year|month|week|day|[\\d,]{4,})|a (?:year|day|week|month)\\b(?! ago| after| earlier| before| later))",
            Pattern.CASE_INSENSITIVE);

    /** Before what a whole year counted. */
    private static final Pattern OF_YEAR = Pattern.compile(
            "\\b(?:(?:19|20)\\d\\d|(?:last|that) year) (?:saw|recorded|counted|had|brought)\\b[^.;]*$",
            Pattern.CASE_INSENSITIVE);

    /** Before an age: "aged", "Anna Berg, ". */
    private static final Pattern AGED = Pattern.compile("\\b(?:aged|age) (?:between )?$", Pattern.CASE_INSENSITIVE);

    /** Before one more in figures: "aged 5, 7 and". */
    private static final Pattern AGED_TOO = Pattern.compile(
            "\\b(?:aged|ages)(?: between)?(?:[ ,]+(?:\\d{1,3}|and|to|or))+ $", Pattern.CASE_INSENSITIVE);

    /** Those who were on board when something happened, whatever became of them: "sank with 200 people on board". */
    private static final Pattern CARRYING = Pattern.compile(
            "\\b(?:with|carry(?:ing)?|carried) (?:(?:about|around|some|over|nearly|almost|roughly|at least|more than|up to|as many as|an estimated|all) )?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ON_BOARD = Pattern.compile(
            "^ (?:(?!dead|killed|injured|missing)\\p{L}+ ){0,4}?(?:on board|onboard|aboard)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Before the number of those none of whom suffered something, and behind the number of those to whom it did happen. */
    private static final Pattern NONE_OF =
            Pattern.compile("\\bnone of(?: (?:the|these|those|its|his|her|their|our))? $", Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTICIPLE = Pattern.compile("^ \\p{L}+ed\\b");

    private static final Pattern NAMED = Pattern.compile("\\p{L}, $");

    /** Nobody is older. */
    private static final int OLDEST = 120;

    /** Characters on either side of a number within which such words stand; set by hand: a few words. */
    private static final int AROUND = 40;

    /** Characters before a number in which its clause may begin. */
    private static final int CLAUSE = 120;

    private static final Pattern SHARE = Pattern.compile(" ?%| per ?cent\\b", Pattern.CASE_INSENSITIVE);

    /** As the head of a counted phrase they say that it counts something else than people. */
    private final Set<String> noPeople;

    OtherCounts(Ontology ontology) {
        this.noPeople = ontology.words(WordLists.COUNTED_AND_NO_PEOPLE);
    }

    /** True if the words around a figure say that it counts no people, is one of statistics, or counts those on board or those
     * whom it did not befall. */
    boolean isOne(Reading reading, Figure figure) {
        return isOfStatistics(reading.article().text(), figure.span())
                || isAge(reading.article().text(), figure)
                || isOnBoard(reading.article().text(), figure.span())
                || isNoneOf(reading.article().text(), figure.span())
                || reading.sentenceAt(figure.begin())
                        .filter(sentence -> countsNoPeople(sentence.tokens(), figure))
                        .isPresent();
    }

    private static boolean isAge(String text, Figure figure) {
        String before = text.substring(Math.max(0, figure.begin() - AROUND), figure.begin());
        boolean inFigures =
                Character.isDigit(text.charAt(figure.begin())) && new BigDecimal(figure.value()).intValue() < OLDEST;
        boolean isAside = NAMED.matcher(before).find() && text.startsWith(",", figure.end());
        boolean isOneMore = AGED_TOO.matcher(before).find() && !text.startsWith(" other", figure.end());
        return AGED.matcher(before).find() || inFigures && (isAside || isOneMore);
    }

    /** "None of the 40 passengers was hurt", but not "none of the 32 freed on Saturday". */
    private static boolean isNoneOf(String text, Span number) {
        return NONE_OF.matcher(text.substring(Math.max(0, number.begin() - AROUND), number.begin()))
                        .find()
                && !PARTICIPLE
                        .matcher(text.substring(number.end(), Math.min(text.length(), number.end() + AROUND)))
                        .find();
    }

    private static boolean isOnBoard(String text, Span number) {
        return CARRYING.matcher(text.substring(Math.max(0, number.begin() - AROUND), number.begin()))
                        .find()
                && ON_BOARD.matcher(text.substring(number.end(), Math.min(text.length(), number.end() + AROUND)))
                        .find();
    }

    /** True if a number that ends there tells a part of a whole. */
    static boolean isShare(String text, int end) {
        return SHARE.matcher(text).region(end, text.length()).lookingAt();
    }

    /** True if the words around a number say that it is one of statistics. */
    static boolean isOfStatistics(String text, Span number) {
        return isShare(text, number.end())
                || STATISTICS
                        .matcher(text)
                        .region(Math.max(0, number.begin() - AROUND), Math.min(text.length(), number.end() + AROUND))
                        .find()
                || OF_YEAR.matcher(text)
                        .region(Math.max(0, number.begin() - CLAUSE), number.begin())
                        .find();
    }

    private boolean countsNoPeople(List<Token> tokens, Figure figure) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).begin() < figure.end()) {
            at++;
        }
        if (at < tokens.size() && noPeople.contains(tokens.get(at).lemma())) {
            return true;
        }
        Token head = head(tokens, at);
        return head != null && noPeople.contains(head.lemma());
    }

    /** The last noun of the phrase that begins here. */
    private static @Nullable Token head(List<Token> tokens, int begin) {
        Token head = null;
        for (int at = begin; at < tokens.size() && tokens.get(at).tag().matches("JJ.*|NN.*|VBN|VBG"); at++) {
            if (tokens.get(at).isNoun()) {
                head = tokens.get(at);
            }
        }
        return head;
    }
}
