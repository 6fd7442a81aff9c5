package org.graphwright.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the files of the {@link Gazetteer}: their rows by all words under which it looks them up. */
final class GazetteerIndex {
    static final String COUNTRY_BY_CODE = "country code ";
    static final String COUNTRY = "country ";
    static final String COUNTRY_BY_CAPITAL = "capital ";
    static final String COUNTRY_BY_DEMONYM = "people ";
    static final String COUNTRY_NUMBER = "country number ";
    static final String REGION_BY_CODE = "region code ";
    static final String REGION = "region ";
    static final String REGION_BY_DEMONYM = "people of region ";
    static final String CITY = "city ";

    private static final String RESOURCE = "/gazetteer/gazetteer.tsv.gz";
    private static final String COUNTRY_IDS = "/gazetteer/country-ids.tsv";

    /** Behind the name of the capital of the United States, which is mostly left out. */
    private static final String DISTRICT = " D.C.";

    private final Map<String, List<String>> rows = new HashMap<>();

    private GazetteerIndex() {}

    static Map<String, List<String>> read() {
        GazetteerIndex index = new GazetteerIndex();
        try (InputStream packed = resource(RESOURCE);
                InputStream places = new GZIPInputStream(packed);
                InputStream ids = resource(COUNTRY_IDS)) {
            lines(places).forEach(index::add);
            lines(ids).forEach(row -> index.first(COUNTRY_NUMBER + row.substring(0, row.indexOf('\t')), row));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE + " and " + COUNTRY_IDS, e);
        }
        return index.rows;
    }

    private static InputStream resource(String name) {
        InputStream stream = GazetteerIndex.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the jar lacks " + name);
        }
        return stream;
    }

    private static Stream<String> lines(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
    }

    private void add(String row) {
        String[] cells = row.split("\t", -1);
        switch (cells[0]) {
            case "C" -> add(row, Country.of(cells));
            case "R" -> add(row, Region.of(cells));
            case "T" -> further(CITY + key(City.of(cells).name()), row);
            default -> throw new IllegalStateException(RESOURCE + " has an unknown row " + cells[0]);
        }
    }

    private void add(String row, Country country) {
        first(COUNTRY_BY_CODE + country.code(), row);
        first(COUNTRY + key(country.name()), row);
        country.otherNames().forEach(name -> first(COUNTRY + key(name), row));
        country.capitals().forEach(name -> {
            further(COUNTRY_BY_CAPITAL + key(name), row);
            if (name.endsWith(DISTRICT)) {
                further(COUNTRY_BY_CAPITAL + key(name.substring(0, name.length() - DISTRICT.length())), row);
                further(COUNTRY_BY_CAPITAL + key(name.replace(DISTRICT, "," + DISTRICT)), row);
            }
        });
        country.demonyms().forEach(word -> first(COUNTRY_BY_DEMONYM + key(word), row));
    }

    private void add(String row, Region region) {
        first(REGION_BY_CODE + region.code(), row);
        further(REGION + key(region.name()), row);
        region.demonyms().forEach(word -> first(REGION_BY_DEMONYM + key(word), row));
    }

    private void first(String word, String row) {
        rows.putIfAbsent(word, List.of(row));
    }

    private void further(String word, String row) {
        rows.computeIfAbsent(word, w -> new ArrayList<>(1)).add(row);
    }

    /** The form of a name under which it is looked up. Up to three letters keep their case: "US" is no "us". */
    static String key(String name) {
        String plain = Names.withoutMarks(name.strip())
                .replace(".", "")
                .replace('’', '\'')
                .replace('-', ' ');
        String bare = Names.withoutArticle(plain);
        return bare.length() <= 3 ? bare : bare.toLowerCase(Locale.ROOT);
    }
}
