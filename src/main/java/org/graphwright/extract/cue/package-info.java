/**
 * Reads facts by the ontology's lexical patterns: {@link org.graphwright.extract.cue.CueMatcher} is where to start. The patterns
 * are data ({@code gw:cue}), so a property that a user adds is read without any code.
 */
@NullMarked
package org.graphwright.extract.cue;

import org.jspecify.annotations.NullMarked;
