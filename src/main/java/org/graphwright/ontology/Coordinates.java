package org.graphwright.ontology;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Where the places of the {@link Gazetteer} are, to a hundredth of a degree: countries by world-countries, cities by GeoNames, and the
 * regions of which cities are known (the United States, the United Kingdom and a few more) where most of their people are. Immutable.
 */
public final class Coordinates {
    private static final String RESOURCE = "/gazetteer/coordinates.tsv.gz";

    private static final class Standard {
        private static final Coordinates INSTANCE = load();
    }

    private final Map<String, Position> byKey;

    private Coordinates(Map<String, Position> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    /** Those of the jar, read at first use. */
    public static Coordinates standard() {
        return Standard.INSTANCE;
    }

    /**
     * Of a place, or nothing where it is not known.
     *
     * @param key a code of ISO 3166-1 (alpha-2) or 3166-2, or a city's GeoNames identifier
     */
    public Optional<Position> of(String key) {
        return Optional.ofNullable(byKey.get(requireNonNull(key, "key is null")));
    }

    private static Coordinates load() {
        try (InputStream packed = Coordinates.class.getResourceAsStream(RESOURCE)) {
            if (packed == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            try (BufferedReader rows =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
                return new Coordinates(rows.lines()
                        .map(line -> line.split("\t", -1))
                        .collect(Collectors.toMap(
                                row -> row[0],
                                row -> new Position(Double.parseDouble(row[1]), Double.parseDouble(row[2])))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
