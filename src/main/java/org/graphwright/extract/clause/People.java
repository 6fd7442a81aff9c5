package org.graphwright.extract.clause;

import org.graphwright.model.Span;

/**
 * How many people a list of noun phrases speaks of.
 *
 * @param count how many
 * @param span the number, or all phrases where it is their sum
 * @param counted true where one of them has a number
 */
record People(long count, Span span, boolean counted) {}
