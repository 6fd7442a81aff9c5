package org.graphwright.extract.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graphwright.model.PropertyName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScalesTest {
    @TempDir
    private Path folder;

    @Test
    void aModelWithoutScalesGivesItsProbabilities() throws IOException {
        Scales scales = Scales.of(ModelFolder.of(folder));
        assertThat(scales.isEmpty()).isTrue();
        assertThat(scales.confidence(new PropertyName("spouse"), 0.731)).isEqualTo(0.731);
    }

    @Test
    void logOddsAreMultipliedAndAddedTo() throws IOException {
        Files.writeString(folder.resolve("calibration.tsv"), "*\t1\t-1\nspouse\t0.5\t0\n");
        Scales scales = Scales.of(ModelFolder.of(folder));
        assertThat(scales.isEmpty()).isFalse();
        // Log odds of 0.8 are 1.386; half of it are the log odds of 0.667.
        assertThat(scales.confidence(new PropertyName("spouse"), 0.8)).isEqualTo(0.667);
        assertThat(scales.confidence(new PropertyName("sibling"), 0.8)).isEqualTo(0.595);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Scales scales = Scales.of(ModelFolder.shipped("en"));
        scales.write(folder);
        assertThat(folder.resolve("calibration.tsv"))
                .hasSameTextualContentAs(Path.of("src/main/resources/models/en/calibration.tsv"));
    }

    @Test
    void aLineOfAnotherFormIsNamed() throws IOException {
        Files.writeString(folder.resolve("calibration.tsv"), "*\t1\t-1\nspouse 0.5 0\n");
        assertThatIOException()
                .isThrownBy(() -> Scales.of(ModelFolder.of(folder)))
                .withMessageStartingWith("calibration.tsv of model " + folder.getFileName() + ", line 2: ");
    }
}
