package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The units of an article's records: twelve bytes a record. Immutable. */
final class ArticleUnits {
    private final String[] locals;
    private final int[] units;
    private final Reason[] why;

    private ArticleUnits(String[] locals, int[] units, Reason[] why) {
        this.locals = requireNonNull(locals, "locals is null");
        this.units = units;
        this.why = why;
    }

    /**
     * @param records all of one article
     * @param pool words that are kept once
     */
    static ArticleUnits of(List<ResolvedRecord> records, UnitTable table, Map<Object, Object> pool) {
        List<ResolvedRecord> sorted = records.stream()
                .sorted(Comparator.comparing(ResolvedRecord::iri))
                .toList();
        return new ArticleUnits(
                sorted.stream()
                        .map(record -> (String) once(local(record.iri()), pool))
                        .toArray(String[]::new),
                sorted.stream().mapToInt(record -> table.number(record.unit())).toArray(),
                sorted.stream().map(record -> (Reason) once(record.why(), pool)).toArray(Reason[]::new));
    }

    private static Object once(Object value, Map<Object, Object> pool) {
        return pool.computeIfAbsent(value, same -> same);
    }

    private static String local(String iri) {
        return iri.substring(iri.indexOf('#') + 1);
    }

    int size() {
        return units.length;
    }

    /** The place of a record by its IRI, or a number below 0. */
    int index(String iri) {
        return Arrays.binarySearch(locals, local(iri));
    }

    /** What follows the article's IRI and a {@code #} in the record's. */
    String local(int index) {
        return locals[index];
    }

    int unit(int index) {
        return units[index];
    }

    Reason why(int index) {
        return why[index];
    }
}
