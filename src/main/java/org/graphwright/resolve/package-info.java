/** One IRI for one thing across articles: {@link org.graphwright.resolve.Resolver} takes what every article says of its things and returns a {@link org.graphwright.resolve.Resolution}. */
@NullMarked
package org.graphwright.resolve;

import org.jspecify.annotations.NullMarked;
