package org.graphwright.explore;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

/** Leaves out of quotations what is said within another of them: "profound condolences" where the whole sentence is there, too. */
final class WholeQuotations {
    private WholeQuotations() {}

    /** In the same order. */
    static List<QuotationView> of(List<QuotationView> quotations) {
        Map<String, List<QuotationView>> byArticle = quotations.stream()
                .collect(groupingBy(quotation -> quotation.article().iri()));
        return quotations.stream()
                .filter(quotation -> byArticle.getOrDefault(quotation.article().iri(), List.of()).stream()
                        .noneMatch(other -> holds(other, quotation)))
                .toList();
    }

    private static boolean holds(QuotationView whole, QuotationView part) {
        return whole.quote().length() > part.quote().length()
                && whole.begin() <= part.begin()
                && end(part) <= end(whole);
    }

    private static int end(QuotationView quotation) {
        return quotation.begin() + quotation.quote().length();
    }
}
