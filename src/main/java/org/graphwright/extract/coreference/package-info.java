/**
 * Which mentions of an article are one thing: names that agree, then nouns and pronouns with their antecedents.
 * {@link org.graphwright.extract.coreference.Coreference} is the door.
 */
@NullMarked
package org.graphwright.extract.coreference;

import org.jspecify.annotations.NullMarked;
