package org.graphwright.explore;

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
 */
public record QuotationView(
        String iri,
        ArticleRef article,
        String quote,
        int begin,
        String speaker,
        @Nullable ThingRef speaking,
        boolean direct,
        double confidence) {}
