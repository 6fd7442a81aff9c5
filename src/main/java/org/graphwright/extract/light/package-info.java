/**
 * The light profile's first step: linear models over words, shapes, clusters and lists of names, without native code.
 * {@link org.graphwright.extract.light.LightReader} reads an article; {@link org.graphwright.extract.light.LightNameFinder} stands behind
 * OpenNLP's interface.
 */
@NullMarked
package org.graphwright.extract.light;

import org.jspecify.annotations.NullMarked;
