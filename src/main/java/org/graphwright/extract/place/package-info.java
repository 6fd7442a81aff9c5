/**
 * What is known of places and peoples beside the text: nationality words and countries are one thing ({@link
 * org.graphwright.extract.place.Nations}), the bodies of a state become mentions ({@link org.graphwright.extract.place.BodyNouns}), and the
 * gazetteer says in which country a place lies ({@link org.graphwright.extract.place.PlaceAuthority}).
 */
@NullMarked
package org.graphwright.extract.place;

import org.jspecify.annotations.NullMarked;
