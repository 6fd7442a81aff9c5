package org.graphwright.extract.quotation;

import org.graphwright.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Something said, before it has an id.
 *
 * @param begin offset of its first character
 * @param end offset after its last character
 * @param speaker the mention that names the speaker, or null
 * @param addressee the mention of who was told, or null
 * @param direct between quotation marks
 * @param confidence from 0 to 1
 */
record Speech(
        int begin,
        int end,
        @Nullable Mention speaker,
        @Nullable Mention addressee,
        boolean direct,
        double confidence) {}
