/** Tables that are made when the program is built and looked up where they lie, so that a start does not read what it does not ask for. */
@NullMarked
package org.graphwright.packed;

import org.jspecify.annotations.NullMarked;
