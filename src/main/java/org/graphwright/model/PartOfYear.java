package org.graphwright.model;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A season or a quarter of a year: three months, which stand for a month in the value of a date. */
public enum PartOfYear {
    SPRING("21", "spring", 3, "SP"),
    SUMMER("22", "summer", 6, "SU"),
    AUTUMN("23", "autumn", 9, "FA", "AU"),
    WINTER("24", "winter", 12, "WI"),
    FIRST_QUARTER("33", "first quarter of", 1, "Q1"),
    SECOND_QUARTER("34", "second quarter of", 4, "Q2"),
    THIRD_QUARTER("35", "third quarter of", 7, "Q3"),
    FOURTH_QUARTER("36", "fourth quarter of", 10, "Q4");

    private static final Map<String, PartOfYear> BY_CODE = Arrays.stream(values())
            .flatMap(part -> part.codes().map(code -> Map.entry(code, part)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String edtf;
    private final String words;
    private final int firstMonth;
    private final String[] timeMl;

    PartOfYear(String edtf, String words, int firstMonth, String... timeMl) {
        this.edtf = edtf;
        this.words = words;
        this.firstMonth = firstMonth;
        this.timeMl = timeMl;
    }

    private Stream<String> codes() {
        return Stream.concat(Stream.of(edtf), Arrays.stream(timeMl));
    }

    /** By its number in EDTF, such as {@code 21}, or the letters of TimeML, such as {@code SP}; empty for all else. */
    public static Optional<PartOfYear> of(String code) {
        return Optional.ofNullable(BY_CODE.get(requireNonNull(code, "code is null")));
    }

    /** The number that EDTF has for it. */
    public String edtf() {
        return edtf;
    }

    /** What stands before the year: "spring", "first quarter of". */
    public String words() {
        return words;
    }

    /** From 1 to 12. */
    public int firstMonth() {
        return firstMonth;
    }
}
