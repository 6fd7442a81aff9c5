package org.graphwright.extract.clause;

import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What follows a verb in its clause: a direct object, or a prepositional phrase.
 *
 * @param preposition the preposition's lemma, or null for an object without one
 * @param range its tokens, with the preposition
 * @param head the tokens of its first noun phrase, without preposition and without what is attached behind
 */
record Complement(@Nullable String preposition, Range range, Range head) {
    Span span(Sentence sentence) {
        return range.span(sentence);
    }
}
