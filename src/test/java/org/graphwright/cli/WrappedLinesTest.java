package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedLinesTest {
    private static String wrapped(int columns, String text) {
        return new WrappedLines(columns).write(text);
    }

    @Test
    void sentencesKeepTheirEdgeAndItemsHang() {
        assertThat(wrapped(20, "      one two three four\n  five six seven eight nine\nten\n"))
                .isEqualTo("      one two three\n      four\n  five six seven\n    eight nine\nten\n");
        assertThat(wrapped(Terminal.UNLIMITED, "x ".repeat(500))).isEqualTo("x ".repeat(500));
        assertThat(wrapped(20, "")).isEmpty();
        assertThat(wrapped(20, "a\n\nb\n")).isEqualTo("a\n\nb\n");
    }

    @Test
    void noWordIsCut() {
        assertThat(
                        wrapped(
                                20,
                                "see <https://graphwright.org/id/person/a-long-name> and far-reaching/well-known, state-of-the-art"))
                .isEqualTo("see\n  <https://graphwright.org/id/person/a-long-name>\n  and\n"
                        + "  far-reaching/well-known,\n  state-of-the-art\n");
        assertThat(wrapped(20, "   " + "a".repeat(30))).isEqualTo("   " + "a".repeat(30) + "\n");
        assertThat(wrapped(20, "US$\u00a0400 million for 10\u00a0000\u00a0000 people"))
                .isEqualTo("US$\u00a0400 million for\n  10\u00a0000\u00a0000 people\n");
    }

    @Test
    void wideSignsTakeTwoColumnsAndAreBrokenAsTheirScriptIs() {
        assertThat(wrapped(20, "      习近平主席在北京会见了法国总统。马克龙")).isEqualTo("      习近平主席在北\n      京会见了法国总\n      统。马克龙\n");
        assertThat(TextWidth.of("。，「」！")).isEqualTo(10);
        assertThat(TextWidth.of("한국")).isEqualTo(4);
        assertThat(TextWidth.of("\u1112\u1161\u11ab"))
                .as("the same sign in its parts")
                .isEqualTo(2);
        assertThat(TextWidth.of("✅🇫☎e\u0301\u200d")).isEqualTo(2 + 1 + 1 + 1);
        assertThat(TextWidth.of("ｦ")).as("half as wide").isEqualTo(1);
    }

    @Test
    void coloursTakeNoRoom() {
        String bold = "\u001B[1mFrance\u001B[0m";
        assertThat(TextWidth.of(bold)).isEqualTo(6);
        assertThat(wrapped(20, "    " + bold + " and " + bold + " x"))
                .isEqualTo("    " + bold + " and\n    " + bold + " x\n");
    }
}
