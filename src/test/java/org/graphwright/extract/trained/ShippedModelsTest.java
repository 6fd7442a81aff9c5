package org.graphwright.extract.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of checksums in the models that ship are true: graphs are read anew by them. */
class ShippedModelsTest {
    private static final Path MODELS = Path.of("src/main/resources/models");

    @ParameterizedTest
    @ValueSource(strings = {"en", "light"})
    void theListHasTheChecksumOfEveryFile(String model) throws IOException {
        try (Stream<Path> files = Files.list(MODELS.resolve(model))) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals("SHA256SUMS"))
                    .sorted()
                    .toList();
            assertThat(MODELS.resolve(model).resolve("SHA256SUMS")).content().hasLineCount(names.size());
            for (String name : names) {
                assertThat(ModelFolder.shipped(model).sha256(name))
                        .as("SHA256SUMS of src/main/resources/models/%s: write what sha256sum says of %s", model, name)
                        .isEqualTo(ModelFolder.of(MODELS.resolve(model)).sha256(name));
            }
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        ModelFolder shipped = ModelFolder.shipped("en");
        assertThat(shipped.has("names.bin")).isFalse();
        assertThatIOException()
                .isThrownBy(() -> shipped.open("names.bin"))
                .withMessage("the class path lacks /models/en/names.bin");
        assertThatIOException().isThrownBy(() -> shipped.sha256("names.bin")).withMessageEndingWith("lacks names.bin");
        assertThatIOException()
                .isThrownBy(() -> ModelFolder.of(MODELS).open("names.bin"))
                .withMessage(MODELS + " is no model folder: it lacks names.bin");
    }

    @Test
    void aModelIsCalledByItsFolder() {
        assertThat(ModelFolder.of(Path.of("my/model/")).name()).isEqualTo("model");
        assertThat(ModelFolder.of(Path.of("my/model/.")).name()).isEqualTo("model");
    }

    @Test
    void aFileOnDiskNeedNotBeTakenOutOfTheJar() {
        Path own = MODELS.resolve("en");
        assertThat(ModelFolder.of(own).onDisk("labels.json")).isEqualTo(own.resolve("labels.json"));
        assertThat(ModelFolder.of(own).onDisk("names.bin")).isNull();
        assertThat(ModelFolder.shipped("en").onDisk("labels.json")).isNull();
        System.setProperty("graphwright.models", MODELS.toString());
        try {
            assertThat(ModelFolder.shipped("en").onDisk("labels.json")).isEqualTo(own.resolve("labels.json"));
            assertThat(ModelFolder.shipped("en").onDisk("names.bin")).isNull();
        } finally {
            System.clearProperty("graphwright.models");
        }
    }
}
