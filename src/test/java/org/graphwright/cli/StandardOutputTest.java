package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    @Test
    void aFullDiskStopsTheCommandOnceAndIsNamed() {
        PrintWriter out = writerThatFailsWith("No space left on device");
        assertThatThrownBy(() -> out.println("x"))
                .isInstanceOf(StandardOutput.EndedException.class)
                .hasMessage("cannot write to standard output: No space left on device")
                .satisfies(e -> assertThat(((StandardOutput.EndedException) e).isReaderGone())
                        .isFalse());
        out.println("what follows is passed over");
        assertThat(out.checkError()).isFalse();
    }

    @Test
    void aReaderThatHasGoneIsToldApart() {
        PrintWriter out = writerThatFailsWith("Broken pipe");
        assertThatThrownBy(() -> out.println("x"))
                .satisfies(e -> assertThat(((StandardOutput.EndedException) e).isReaderGone())
                        .isTrue());
    }

    private static PrintWriter writerThatFailsWith(String message) {
        return new PrintWriter(
                new StandardOutput(new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(message);
                    }
                }),
                true);
    }
}
