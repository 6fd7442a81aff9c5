/** Says how two graphs differ: {@link org.graphwright.compare.Difference} finds it, writers beside it tell it to people and programs. */
@NullMarked
package org.graphwright.compare;

import org.jspecify.annotations.NullMarked;
