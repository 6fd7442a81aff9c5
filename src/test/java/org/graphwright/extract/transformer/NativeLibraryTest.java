package org.graphwright.extract.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * The encoder's native library sends nothing to anybody. ONNX Runtime for Linux does from 1.29 on: it keeps a database of what it has seen in
 * the user's home, a log in the temporary folder, and uploads both to its makers unless a variable of the environment says no.
 */
class NativeLibraryTest {
    private static final String LIBRARY = "/ai/onnxruntime/native/linux-x64/libonnxruntime.so";

    @Test
    void theNativeLibraryKnowsNoAddressToReportTo() throws IOException {
        try (InputStream in = getClass().getResourceAsStream(LIBRARY)) {
            assertThat(in).as(LIBRARY).isNotNull();
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain("events.data.microsoft.com", "ORT_DISABLE_TELEMETRY");
        }
    }
}
