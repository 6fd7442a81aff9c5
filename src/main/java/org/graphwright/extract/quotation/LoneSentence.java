package org.graphwright.extract.quotation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whole sentences between quotation marks that nothing attributes, behind a sentence that tells indirectly what somebody said: "Bo Ek said he had
 * knocked twice. "The second time they gave me tea." They are theirs who spoke there.
 */
final class LoneSentence {
    /** As that of what goes on from a quotation before. */
    private static final double CONTINUED = 0.75;

    private final String text;
    private final ArticleTokens words;

    LoneSentence(String text, ArticleTokens words) {
        this.text = requireNonNull(text, "text is null");
        this.words = requireNonNull(words, "words is null");
    }

    /**
     * @param quoted what stands between quotation marks
     * @param direct what of it is attributed
     * @param indirect speech without quotation marks
     */
    List<Speech> find(List<QuotedText> quoted, List<Speech> direct, List<Speech> indirect) {
        List<Speech> found = new ArrayList<>();
        for (QuotedText each : quoted) {
            if (direct.stream().noneMatch(s -> s.begin() < each.end() && each.begin() < s.end()) && isAlone(each)) {
                int before = words.at(each.outerBegin()) - 1;
                indirect.stream()
                        .filter(s -> s.end() <= each.outerBegin())
                        .filter(s -> words.isSameSentence(words.at(s.begin()), before))
                        .max(Comparator.comparingInt(Speech::end))
                        .map(s -> new Speech(each.begin(), each.end(), s.source(), s.addressee(), true, CONTINUED))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isAlone(QuotedText quoted) {
        String said = text.substring(quoted.begin(), quoted.end());
        int first = words.at(quoted.outerBegin());
        return said.matches("(?s).*[.!?]")
                && QuotedKind.isSentence(said)
                && first > 0
                && first < words.size()
                && words.isEnd(first - 1)
                && !words.isParagraphBetween(first - 1, first);
    }
}
