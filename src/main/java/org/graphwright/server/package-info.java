/**
 * The graph over HTTP, for reading: a SPARQL endpoint, the Graph Store read protocol, a JSON interface and the page that uses it.
 * Nothing here can change the graph, read a file or reach another machine; start at {@link org.graphwright.server.GraphServer}.
 */
@NullMarked
package org.graphwright.server;

import org.jspecify.annotations.NullMarked;
