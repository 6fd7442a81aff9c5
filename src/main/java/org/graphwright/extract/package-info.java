/**
 * From an article's text to all that was found in it: mentions, entities, facts, quotations, events, open relations.
 * {@link org.graphwright.extract.Extractor} is the door; each step behind it is a small class of its own.
 */
@NullMarked
package org.graphwright.extract;

import org.jspecify.annotations.NullMarked;
