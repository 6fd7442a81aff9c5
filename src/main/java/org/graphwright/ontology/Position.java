package org.graphwright.ontology;

/**
 * Where a place is.
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 */
public record Position(double latitude, double longitude) {
    // Degrees (WGS 84).
    private static final double POLE = 90;
    private static final double HALF_ROUND = 180;

    public Position {
        if (!(Math.abs(latitude) <= POLE && Math.abs(longitude) <= HALF_ROUND)) {
            throw new IllegalArgumentException("no place on earth: " + latitude + ", " + longitude);
        }
    }
}
