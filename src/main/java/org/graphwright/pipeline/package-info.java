/** The whole way: {@link org.graphwright.pipeline.GraphBuild} takes a stream of articles to shards of N-Quads, resolves their things, and loads the store; it goes on where a killed one stopped. */
@NullMarked
package org.graphwright.pipeline;

import org.jspecify.annotations.NullMarked;
