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
        assertThat(WholeQuotations.of(List.of(part, whole, beside, elsewhere)))
                .containsExactly(whole, beside, elsewhere);
    }

    @Test
    void whatACopyOfTheArticleHasOnceMoreIsLeftOut() {
        QuotationView original = quotation("a", 10, "it will grow");
        QuotationView copied = copy("b", 60, "it will grow");
        QuotationView alone = copy("b", 90, "and it will shrink");
        QuotationView elsewhere = quotation("c", 60, "it will grow");
        assertThat(WholeQuotations.of(List.of(copied, original, alone, elsewhere)))
                .containsExactly(original, alone, elsewhere);
        assertThat(WholeQuotations.of(List.of(copied, elsewhere))).containsExactly(copied, elsewhere);
    }

    private static QuotationView copy(String article, int begin, String quote) {
        return new QuotationView(
                article + begin, new ArticleRef(article, article, "", "", "a"), quote, begin, "Ann", null, true, 0.9);
    }

    private static QuotationView quotation(String article, int begin, String quote) {
        return new QuotationView(
                article + begin, new ArticleRef(article, article, "", "", ""), quote, begin, "Ann", null, true, 0.9);
    }
}
