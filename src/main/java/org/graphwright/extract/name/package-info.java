/**
 * What a name is, once the transformer has read each sentence by itself: where it begins and ends.
 * {@link org.graphwright.extract.name.NameEdges} mends what was cut inside a word.
 */
@NullMarked
package org.graphwright.extract.name;

import org.jspecify.annotations.NullMarked;
