/**
 * One IRI for one thing across articles: {@link org.graphwright.resolve.Resolver} takes what every article says of its things and returns a
 * {@link org.graphwright.resolve.Resolution}.
 *
 * <p>What two articles have in common is the sum, over the things that both mention, of {@code log(articles / articles that mention it)}: nats.
 * The bounds in it, and the numbers beside them, are chosen by hand, and no program fits them; together they are measured on 423 pairs of
 * names judged by hand ({@code src/site/markdown/resolve.md}).
 */
@NullMarked
package org.graphwright.resolve;

import org.jspecify.annotations.NullMarked;
