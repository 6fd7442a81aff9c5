package org.graphwright.extract.quotation;

import java.util.regex.Pattern;
import org.graphwright.ontology.WordLists;

/** Tells whole sentences between quotation marks from phrases, and names, titles and terms from both. */
final class QuotedKind {
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.?!,…—-]$");

    private final ArticleTokens words;

    QuotedKind(ArticleTokens words) {
        this.words = words;
    }

    /** Four words and more that begin or end as sentences do. */
    static boolean isSentence(String said) {
        int blanks = said.split("\\s+").length;
        return (blanks >= 4 && SENTENCE_END.matcher(said).matches() && Character.isUpperCase(firstLetter(said)))
                || (blanks >= 7 && Character.isUpperCase(firstLetter(said)) && !isTitleCase(said))
                || (blanks >= 2
                        && said.matches("(?s).*[.?!]$")
                        && !isTitleCase(said)
                        && Character.isUpperCase(firstLetter(said)))
                || (said.matches("(?s).*[?!,]$")
                        && (blanks >= 2 || !said.endsWith(","))
                        && Character.isUpperCase(firstLetter(said)));
    }

    private static char firstLetter(String said) {
        for (int i = 0; i < said.length(); i++) {
            if (Character.isLetter(said.charAt(i))) {
                return said.charAt(i);
            }
        }
        return '0';
    }

    private static boolean isTitleCase(String said) {
        int upper = 0;
        int all = 0;
        for (String word : said.split("\\s+")) {
            if (word.length() > 3 || all == 0) {
                all++;
                upper += Character.isUpperCase(firstLetter(word)) ? 1 : 0;
            }
        }
        return upper == all;
    }

    /** A title, a nickname between names, a term that is explained. */
    boolean isName(String said, int first, int behind) {
        boolean betweenNames = first > 0
                && words.get(first - 1).isProperNoun()
                && behind < words.size()
                && words.get(behind).isProperNoun()
                && words.isSameSentence(first - 1, behind);
        if (betweenNames) {
            return true;
        }
        String core = said.replaceAll("[,.]$", "");
        if (isTitleCase(core)) {
            return true;
        }
        if (first == 0) {
            return false;
        }
        int before = first - 1;
        if (words.is(before, "as")) {
            return words.is(before - 1, "known", "such", "named");
        }
        if (words.is(before, "called")) {
            return !isFinite(before) && !words.is(before - 1, "has", "have", "had")
                    || words.is(before - 1, ",", "(", "is", "are", "was", "were", "being", "so", "-", "also", "been");
        }
        boolean clause = said.split("\\s+").length >= 4 && Character.isLowerCase(firstLetter(said));
        return !clause && words.isOf(WordLists.BEFORE_A_QUOTED_NAME, before);
    }

    private boolean isFinite(int verb) {
        return words.get(verb).tag().equals("VBD") || words.get(verb).tag().equals("VBZ");
    }
}
