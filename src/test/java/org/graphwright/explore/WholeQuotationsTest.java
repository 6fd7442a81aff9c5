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

    private static QuotationView quotation(String article, int begin, String quote) {
        return new QuotationView(
                article + begin, new ArticleRef(article, article, "", "", ""), quote, begin, "Ann", null, true, 0.9);
    }
}
