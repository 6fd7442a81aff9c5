/** The only package that changes anything: {@link org.graphwright.store.GraphStore} keeps the articles' graphs in TDB2 and their names in a full-text index, in a folder of its own. */
@NullMarked
package org.graphwright.store;

import org.jspecify.annotations.NullMarked;
