package org.graphwright.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.graphwright.extract.trained.ModelFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AntecedentModelTest {
    private static final Path SHIPPED = Path.of("src/main/resources/models/antecedent.bin");

    @TempDir
    private Path folder;

    @Test
    void aFolderWithoutTheFileHasTheOneThatShips() throws IOException {
        assertThat(AntecedentModel.of(ModelFolder.of(folder))).isSameAs(AntecedentModel.shipped());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        AntecedentModel.write(AntecedentModel.shipped(), folder.resolve("new/model"));
        MaxentModel read = AntecedentModel.of(ModelFolder.of(folder.resolve("new/model")));
        assertThat(read).isNotSameAs(AntecedentModel.shipped());
        String[] features = {"distance=1", "subject"};
        assertThat(read.eval(features)).isEqualTo(AntecedentModel.shipped().eval(features));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no model", "\u0000\u0003GIS"})
    void refusesWhatIsNoModel(String bytes) throws IOException {
        Files.writeString(folder.resolve("antecedent.bin"), bytes, StandardCharsets.UTF_8);
        refuses();
    }

    @Test
    void refusesAModelThatIsCutOff() throws IOException {
        byte[] all = Files.readAllBytes(SHIPPED);
        Files.write(folder.resolve("antecedent.bin"), Arrays.copyOf(all, all.length / 2));
        refuses();
    }

    @Test
    void refusesAModelWithOtherOutcomes() throws IOException {
        OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(
                new Event("left", new String[] {"a"}), new Event("right", new String[] {"b"})));
        GISTrainer trainer = new GISTrainer();
        trainer.init(parameters, new HashMap<>());
        AntecedentModel.write(trainer.trainModel(5, indexer, 1), folder);
        refuses();
    }

    private void refuses() {
        assertThatIOException()
                .isThrownBy(() -> AntecedentModel.of(ModelFolder.of(folder)))
                .withMessageContaining("antecedent.bin is no antecedent model: ");
    }
}
