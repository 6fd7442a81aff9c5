package org.graphwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberWordsTest {
    @Test
    void saysWhatTheWordsSay() {
        assertThat(NumberWords.of("zero")).hasValue(0);
        assertThat(NumberWords.of("nine")).hasValue(9);
        assertThat(NumberWords.of("nineteen")).hasValue(19);
        assertThat(NumberWords.of("twenty")).hasValue(20);
        assertThat(NumberWords.of("ninety-nine")).hasValue(99);
    }

    @Test
    void otherWordsSayNoNumber() {
        assertThat(NumberWords.of("hundred")).isEmpty();
        assertThat(NumberWords.of("twenty-twelve")).isEmpty();
        assertThat(NumberWords.of("one-off")).isEmpty();
        assertThat(NumberWords.of("7")).isEmpty();
    }
}
