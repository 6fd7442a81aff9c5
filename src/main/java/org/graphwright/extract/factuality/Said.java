package org.graphwright.extract.factuality;

import java.util.List;

/**
 * A sentence as deciding what is so needs it.
 *
 * @param words its words
 * @param markers what denies or merely supposes in it, in order of position
 */
record Said(ClauseText words, List<Marker> markers) {}
