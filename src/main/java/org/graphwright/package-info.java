/** The program as a library: {@link org.graphwright.Graphwright} reads articles, keeps a graph and answers queries. */
@NullMarked
package org.graphwright;

import org.jspecify.annotations.NullMarked;
