package org.graphwright.extract.light;

import org.graphwright.model.Mention;

/**
 * Where a mention stands.
 *
 * @param mention the mention
 * @param sentence index of its sentence
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param token index of its first token in the article
 * @param role its part in the clause
 */
record MentionPosition(Mention mention, int sentence, int first, int last, int token, Role role) {}
