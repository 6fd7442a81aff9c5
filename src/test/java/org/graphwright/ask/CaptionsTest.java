package org.graphwright.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fire in the frame of the cathedral. Image: A. Photographer.",
                "The collapse of the spire, around 19:45 Image: Ann Lund (photos), B. Kerr (montage).",
                "Ann LundImage: Office of the Governor.",
                "File photo of Bob Kerr",
                "Photo by Ann Lund",
                "Map showing the path of the storm",
                "A map of the front, 12 May",
                "Satellite image of the burned forest.",
                "File:Ann Lund (cropped).jpg",
                "██ Held by the government"
            })
    void linesThatBelongToPicturesAreFound(String line) {
        String text = "The hall was full.\n\n" + line + "\n\nThen it was empty.";
        assertThat(Captions.of(text))
                .singleElement()
                .satisfies(span -> assertThat(span.of(text)).isEqualTo(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The photo by Ann Lund shows Bob Kerr at the gate, and he said it was false.",
                "Satellite images of the area were said to show smoke, officials told reporters.",
                "██ Government - 365 seats",
                "He had one image: that of a liar who said what people wanted to hear, and lost his party's trust over ten years in which nothing else was written of him.",
                "Video captured two factions pushing and punching."
            })
    void linesThatTellAreNone(String line) {
        assertThat(Captions.of("The hall was full.\n\n" + line)).isEmpty();
    }
}
