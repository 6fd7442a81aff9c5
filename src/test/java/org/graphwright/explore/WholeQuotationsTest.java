package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeQuotationsTest {
    @Test
    void whatIsSaidWithinAnotherOfItsArticleIsLeftOut() {
        QuotationView whole = quotation("a", 10, "that it \"grieves with all\" now");
        QuotationView part = quotation("a", 19, "grieves with all");
        QuotationView beside = quotation("a", 60, "grieves with all");
        QuotationView elsewhere = quotation("b", 19, "grieves with all");
        assertThat(firsts(List.of(part, whole, beside, elsewhere))).containsExactly(whole, beside, elsewhere);
    }

    @Test
    void whatACopyOfTheArticleHasOnceMoreIsLeftOut() {
        QuotationView original = quotation("a", 10, "it will grow");
        QuotationView copied = copy("b", 60, "it will grow");
        QuotationView alone = copy("b", 90, "and it will shrink");
        QuotationView elsewhere = quotation("c", 60, "it will grow");
        assertThat(firsts(List.of(copied, original, alone, elsewhere))).containsExactly(original, alone, elsewhere);
        assertThat(firsts(List.of(copied, elsewhere))).containsExactly(copied, elsewhere);
    }

    @Test
    void whatArticlesQuoteAgainStandsOnceAsItWasFirstTold() {
        QuotationView later = quotation("c", 5, "It will not grow by itself");
        QuotationView again = quotation("a", 90, "“It will not grow, by itself”");
        QuotationView first = quotation("a", 10, "It will not grow by itself,");
        QuotationView other = quotation("b", 10, "It will not grow by itself, or so I fear");
        QuotationView brief = quotation("c", 70, "no comment");
        QuotationView briefAgain = quotation("a", 70, "No comment");
        assertThat(firsts(List.of(later, brief, other, again, first, briefAgain)))
                .containsExactly(brief, other, first, briefAgain);
    }

    @Test
    void ofTwoReadingsOfTheSameWordsInOnePlaceOneStays() {
        QuotationView one = quotation("a", 10, "It will not grow by itself");
        QuotationView two = quotation("a", 10, "It will not grow by itself");
        assertThat(firsts(List.of(one, two))).hasSize(1);
    }

    @Test
    void whereElseItIsToldIsKnown() {
        QuotationView later = quotation("c", 5, "It will not grow by itself");
        QuotationView first = quotation("a", 10, "It will not grow by itself,");
        QuotationView copied = copy("b", 60, "It will not grow by itself,");
        assertThat(WholeQuotations.of(List.of(later, copied, first)))
                .containsExactly(new WholeQuotations.Told<>(first, List.of(later, copied)));
    }

    private static List<QuotationView> firsts(List<QuotationView> quotations) {
        return WholeQuotations.of(quotations).stream()
                .map(WholeQuotations.Told::first)
                .toList();
    }

    private static QuotationView copy(String article, int begin, String quote) {
        return quotation(article, "a", begin, quote);
    }

    private static QuotationView quotation(String article, int begin, String quote) {
        return quotation(article, "", begin, quote);
    }

    private static QuotationView quotation(String article, String copyOf, int begin, String quote) {
        return new QuotationView(
                article + begin,
                new ArticleRef(article, article, "", "", copyOf),
                quote,
                begin,
                "Ann",
                null,
                true,
                0.9,
                List.of());
    }
}
