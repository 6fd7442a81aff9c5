/** Training of the models: annotated texts in, model files out. {@link org.graphwright.train.LightTraining} makes the light profile's. */
@NullMarked
package org.graphwright.train;

import org.jspecify.annotations.NullMarked;
