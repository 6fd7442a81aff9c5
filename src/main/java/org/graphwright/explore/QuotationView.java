package org.graphwright.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation.
 *
 * @param iri its IRI
 * @param article where it was read
 * @param quote the words said
 * @param begin offset of the words in the article's text
 * @param speaker label of who said them, or the words of the text for somebody unnamed ("one witness"); empty if not known
 * @param speaking the thing that the speaker is; null for somebody unnamed or not known
 * @param direct true between quotation marks, false for indirect speech
 * @param confidence from 0 to 1
 * @param again where copies and other articles quote the same words; empty where that was not looked for
 */
public record QuotationView(
        String iri,
        ArticleRef article,
        String quote,
        int begin,
        String speaker,
        @Nullable ThingRef speaking,
        boolean direct,
        double confidence,
        List<Again> again) {
    /**
     * Where it is quoted again.
     *
     * @param iri of that quotation
     * @param article where it was read
     * @param begin offset of the words in the article's text
     */
    public record Again(String iri, ArticleRef article, int begin) {}

    public QuotationView {
        again = List.copyOf(again);
    }

    /** This quotation with where else it stands. */
    QuotationView told(List<Again> elsewhere) {
        return new QuotationView(iri, article, quote, begin, speaker, speaking, direct, confidence, elsewhere);
    }
}
