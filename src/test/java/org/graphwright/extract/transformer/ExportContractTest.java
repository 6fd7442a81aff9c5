package org.graphwright.extract.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.graphwright.extract.trained.ModelFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code src/training/extractor/export.py} writes is what the program reads, and what is not says so. */
class ExportContractTest {
    private static final Path SHIPPED = Path.of("src/main/resources/models/en");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheModel() throws IOException {
        for (String file : List.of("extractor.onnx", "heads.bin", "vocab.txt", "labels.json")) {
            Files.copy(SHIPPED.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void theShippedModelHasTheInputsAndOutputsThatTheProgramFeedsAndReads() throws IOException, OrtException {
        try (OrtSession session = OrtEnvironment.getEnvironment()
                .createSession(SHIPPED.resolve("extractor.onnx").toString())) {
            assertThat(session.getInputNames())
                    .containsExactlyInAnyOrder("input_ids", "token_type_ids", "attention_mask");
            for (String input : session.getInputNames()) {
                TensorInfo tensor =
                        (TensorInfo) session.getInputInfo().get(input).getInfo();
                assertThat(tensor.type).as(input).isEqualTo(OnnxJavaType.INT64);
                assertThat(tensor.getShape()).as(input).containsExactly(-1, -1);
            }
            assertThat(session.getOutputNames())
                    .containsExactlyInAnyOrder(
                            "tag_logits", "class_logits", "projected", "events", "standing", "about");
            TensorInfo tags =
                    (TensorInfo) session.getOutputInfo().get("tag_logits").getInfo();
            assertThat(tags.type).isEqualTo(OnnxJavaType.FLOAT);
            assertThat(tags.getShape()).containsExactly(-1, -1, 13);
            TensorInfo classes =
                    (TensorInfo) session.getOutputInfo().get("class_logits").getInfo();
            assertThat(classes.type).isEqualTo(OnnxJavaType.FLOAT);
            assertThat(classes.getShape()).containsExactly(-1, -1, 17);
            TensorInfo projected =
                    (TensorInfo) session.getOutputInfo().get("projected").getInfo();
            assertThat(projected.type).isEqualTo(OnnxJavaType.FLOAT);
            assertThat(projected.getShape()).containsExactly(-1, -1, 4 * 192 + 64);
            TensorInfo events =
                    (TensorInfo) session.getOutputInfo().get("events").getInfo();
            assertThat(events.getShape()).containsExactly(-1, -1, 622);
        }
    }

    @Test
    void theShippedModelNamesItsLabelsInTheOrderOfItsOutputs() throws IOException {
        try (TransformerModel model = TransformerModel.shipped()) {
            Labels labels = model.labels();
            assertThat(labels.types()).containsExactly("Person", "Organization", "Place", "Group", "Event", "Date");
            assertThat(labels.labels()).hasSize(13).startsWith("O", "B-Person", "I-Person", "B-Organization");
            assertThat(labels.kinds()).endsWith("Pronoun", "Other").hasSize(8);
            assertThat(labels.properties())
                    .hasSize(48)
                    .startsWith("affiliatedWith")
                    .endsWith("agreedWith");
            assertThat(labels.properties().get(labels.refersTo())).isEqualTo("refersTo");
            assertThat(labels.statuses()).containsExactly("former", "future", "claimed", "denied");
            assertThat(labels.classes()).hasSize(17).startsWith("Person").endsWith("Other");
        }
    }

    @Test
    void aModelOfTheSameFormIsTakenFromItsFolder() throws IOException {
        try (TransformerModel model = TransformerModel.from(ModelFolder.of(folder))) {
            assertThat(model.name()).isEqualTo(String.valueOf(folder.getFileName()));
        }
    }

    @Test
    void refusesAMissingFile() throws IOException {
        Files.delete(folder.resolve("heads.bin"));
        refuses("is no model folder: it lacks heads.bin");
    }

    @Test
    void refusesLabelsInAnotherOrder() throws IOException {
        edit("labels.json", "\"B-Person\",\n  \"I-Person\",", "\"I-Person\",\n  \"B-Person\",");
        refuses("the labels of labels.json must be [O, B-Person, I-Person,");
    }

    @Test
    void refusesFewerLabelsThanTheEncoderHas() throws IOException {
        edit("labels.json", ",\n  \"B-Date\",\n  \"I-Date\"", "");
        edit("labels.json", "  \"Event\",\n  \"Date\"\n ],\n \"labels\"", "  \"Event\"\n ],\n \"labels\"");
        edit("labels.json", "  \"Date\",\n  \"Pronoun\"", "  \"Pronoun\"");
        // A kind fewer needs fewer weights too.
        byte[] heads = Files.readAllBytes(folder.resolve("heads.bin"));
        Files.write(folder.resolve("heads.bin"), Arrays.copyOf(heads, heads.length - 2 * 192 * Float.BYTES));
        refuses("the output tag_logits of extractor.onnx must be 11 wide, as labels.json calls for, not 13");
    }

    @Test
    void refusesAPropertyThatThePairHeadDoesNotKnow() throws IOException {
        edit("labels.json", "\"agreedWith\"", "\"agreedWith\",\n  \"admires\"");
        refuses("heads.bin holds 117712 bytes where labels.json calls for");
    }

    @Test
    void refusesLabelsWithoutProperties() throws IOException {
        edit("labels.json", "\"properties\"", "\"propertis\"");
        refuses("labels.json of model");
    }

    @Test
    void refusesAModelThatReadsSingleSentences() throws IOException {
        edit("labels.json", "\"statuses\"", "\"unknown\"");
        edit("labels.json", "\"classes\"", "\"unknown too\"");
        refuses("has the form of earlier versions, which read single sentences: take the model that ships");
    }

    @Test
    void refusesStatusesInAnotherOrder() throws IOException {
        edit("labels.json", "\"former\",\n  \"future\"", "\"future\",\n  \"former\"");
        refuses("the statuses of labels.json must be [former, future, claimed, denied], in this order");
    }

    @Test
    void refusesWindowsLongerThanTheModelWasTaught() throws IOException {
        edit("labels.json", "\"max_pieces\": 160", "\"max_pieces\": 400");
        refuses("max_pieces of labels.json must be from 3 to 296, not 400");
    }

    @Test
    void refusesAVocabularyWithoutItsSpecialWords() throws IOException {
        edit("vocab.txt", "[CLS]", "[BEGIN]");
        refuses("vocab.txt must have [CLS] in line 102");
    }

    @Test
    void refusesAnEncoderWithoutTheOutputForPairs() throws IOException {
        rename("projected", "projectxx");
        refuses("extractor.onnx lacks the output projected");
    }

    @Test
    void refusesAnEncoderWithOtherInputs() throws IOException {
        rename("attention_mask", "attention_mesk");
        refuses("must have the inputs [attention_mask, input_ids, token_type_ids], not [attention_mesk,");
    }

    @Test
    void refusesWhatIsNoOnnxFile() throws IOException {
        Files.delete(folder.resolve("extractor.onnx"));
        Files.writeString(folder.resolve("extractor.onnx"), "no model");
        refuses("extractor.onnx of model");
    }

    private void refuses(String message) {
        assertThatIOException()
                .isThrownBy(() -> TransformerModel.from(ModelFolder.of(folder)).close())
                .withMessageContaining(message);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    /** A name of the same length in its place keeps the file a valid one. */
    private void rename(String from, String to) throws IOException {
        String bytes = Files.readString(SHIPPED.resolve("extractor.onnx"), StandardCharsets.ISO_8859_1);
        Files.delete(folder.resolve("extractor.onnx"));
        Files.writeString(folder.resolve("extractor.onnx"), bytes.replace(from, to), StandardCharsets.ISO_8859_1);
    }
}
