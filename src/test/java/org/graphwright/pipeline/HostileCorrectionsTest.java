package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionException;
import org.graphwright.correct.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No correction that is kept makes the file one that cannot be read again, whoever sent it. */
class HostileCorrectionsTest {
    private static final List<String> IRIS = List.of(
            "urn:x:\ufffe",
            "urn:x:\ud800",
            "http://[",
            "http://[::1",
            "http://a/%zz",
            "http://a:99999999/",
            "http://A.EXAMPLE:80/../x",
            "http://a/[b]",
            "urn:x",
            "urn::",
            "x:y",
            "a+b:c",
            "http://",
            "file:a",
            "http://a/\u202e",
            "http://a/\ue000",
            "http://a/#b#c",
            "http://a/\u0085",
            "http://a/{b}",
            "http://a/\\u0041",
            "https://graphwright.org/id/\ud83d\ude00");

    private static final List<String> TEXTS = List.of(
            "\ufffe",
            "\ud800",
            "\"\"\"",
            "\\",
            "a\r\nb",
            "\u0000",
            "\u2028",
            "'@en",
            "\u0085",
            "x\" . <a:b> <c:d> \"y");

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsReadAgain() throws IOException {
        for (String iri : IRIS) {
            keep(() -> new Correction.Hide(iri), "Anna", null);
            keep(() -> new Correction.Merge("https://graphwright.org/id/person/max-hill", iri), "Anna", null);
        }
        for (String text : TEXTS) {
            keep(
                    () -> new Correction.Rename("https://graphwright.org/id/person/max-hill", "Max" + text),
                    text + "A",
                    text);
            keep(
                    () -> new Correction.PartUses(
                            List.of(new Correction.PartUses.Use("a" + text, text + "b")), "urn:x:y"),
                    "A",
                    null);
        }
    }

    private interface Made {
        Correction correction();
    }

    private void keep(Made made, String by, String why) throws IOException {
        CorrectionFolder corrections = new CorrectionFolder(folder);
        Corrections before = corrections.read();
        CorrectionEntry entry;
        try {
            entry = CorrectionEntry.of(made.correction(), by, Instant.EPOCH, why, null);
            corrections.write(before.with(entry));
        } catch (IllegalArgumentException | CorrectionException e) {
            assertThat(e.getMessage()).isNotEmpty();
            assertThat(corrections.read()).isEqualTo(before);
            return;
        }
        assertThat(corrections.read().find(entry.id())).contains(entry);
    }
}
