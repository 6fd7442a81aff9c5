/** The records that every step speaks: an article goes in, an {@link org.graphwright.model.Extraction} comes out. No behaviour beyond what a value knows of itself; depends on nothing. */
@NullMarked
package org.graphwright.model;

import org.jspecify.annotations.NullMarked;
