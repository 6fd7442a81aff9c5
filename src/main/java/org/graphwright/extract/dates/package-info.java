/**
 * Dates: finds expressions of time in an article and says what they mean in ISO 8601, against the article's own date and never the
 * day of the run. Start at {@link org.graphwright.extract.dates.DateFinder}.
 */
@NullMarked
package org.graphwright.extract.dates;

import org.jspecify.annotations.NullMarked;
