package org.graphwright.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventDayTest {
    private static String first(String value) {
        return EventDay.first(value).map(node -> node.getLiteralLexicalForm()).orElse("none");
    }

    @Test
    void dayMonthAndYearHaveTheirTypes() {
        assertThat(EventDay.literal("2017-03-01").getLiteralDatatypeURI()).endsWith("#date");
        assertThat(EventDay.literal("2017-03").getLiteralDatatypeURI()).endsWith("#gYearMonth");
        assertThat(EventDay.literal("2017").getLiteralDatatypeURI()).endsWith("#gYear");
        assertThat(EventDay.literal("2016-22").getLiteralDatatypeURI()).endsWith("/EDTF");
        assertThat(EventDay.literal("../1974").getLiteralDatatypeURI()).endsWith("/EDTF");
        assertThat(EventDay.literal("2017-W10").getLiteralDatatypeURI()).endsWith("#string");
        assertThat(EventDay.literal("2017-01-14T19:30").getLiteralDatatypeURI()).endsWith("#string");
    }

    @Test
    void aPeriodBeginsOnItsFirstDay() {
        assertThat(first("2017-03-01")).isEqualTo("2017-03-01");
        assertThat(first("2017-03")).isEqualTo("2017-03-01");
        assertThat(first("2017")).isEqualTo("2017-01-01");
        assertThat(first("201X")).isEqualTo("2010-01-01");
        assertThat(first("2017-Q3")).isEqualTo("2017-07-01");
        assertThat(first("2017-W10")).isEqualTo("2017-03-06");
        assertThat(first("2014/..")).isEqualTo("2014-01-01");
        assertThat(first("0000")).isEqualTo("0000-01-01");
    }

    @Test
    void whatHasNoBeginHasNoFirstDay() {
        assertThat(first("../2014")).isEqualTo("none");
        assertThat(first("P3Y")).isEqualTo("none");
        assertThat(first("2017-13-40")).isEqualTo("none");
    }
}
