package org.graphwright.extract.quotation;

import org.graphwright.model.Mention;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param mention the mention that names the speaker, or null
 * @param words the speaker as the text has it where it names nobody, or null
 */
record Source(@Nullable Mention mention, @Nullable Span words) {
    static final Source NOBODY = new Source(null, null);

    boolean isKnown() {
        return mention != null || words != null;
    }
}
