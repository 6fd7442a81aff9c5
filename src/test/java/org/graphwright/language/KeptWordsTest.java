package org.graphwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptWordsTest {
    private int asked;

    private final KeptWords<String> words = new KeptWords<>(3, word -> word + " for the " + ++asked + ". time");

    @Test
    void asksOnceForEachWord() {
        assertThat(words.of("Graz")).isEqualTo("Graz for the 1. time");
        assertThat(words.of("Rome")).isEqualTo("Rome for the 2. time");
        assertThat(words.of("Graz")).isEqualTo("Graz for the 1. time");
    }

    @Test
    void forgetsAllWhenThereAreTooMany() {
        words.of("Graz");
        words.of("Rome");
        words.of("Oslo");
        words.of("Kyiv");

        assertThat(words.of("Kyiv")).isEqualTo("Kyiv for the 4. time");
        assertThat(words.of("Graz")).isEqualTo("Graz for the 5. time");
    }

    /** A text of a million words of a thousand characters each must not stay in memory. */
    @Test
    void keepsNothingAboutLongWords() {
        String longest = "a".repeat(40);
        String longer = "a".repeat(41);

        assertThat(words.of(longest)).isSameAs(words.of(longest));
        assertThat(words.of(longer)).isEqualTo(longer + " for the 2. time");
        assertThat(words.of(longer)).isEqualTo(longer + " for the 3. time");
    }
}
