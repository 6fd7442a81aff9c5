package org.graphwright.extract.transformer;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an exported model must be for the program to run it. A model that differs would not always fail: with its labels in another order
 * it would read Paris as a person.
 */
final class ExportContract {
    static final List<String> INPUTS = List.of("input_ids", "token_type_ids", "attention_mask");
    static final String TAGS = "tag_logits";
    static final String CLASSES = "class_logits";
    static final String PROJECTED = "projected";
    static final String EVENTS = "events";
    static final String STANDING = "standing";
    static final String ABOUT = "about";

    /** Where the vocabulary of the base weights has its three words that are none. */
    private static final Map<Integer, String> SPECIAL = Map.of(100, "[UNK]", 101, "[CLS]", 102, "[SEP]");

    /** The first two dimensions of every output. */
    private static final int BATCH_AND_PIECES = 2;

    private ExportContract() {}

    /** @throws IOException if the model is one that reads single sentences, as those of earlier versions did */
    static void checkForm(String model, Labels labels) throws IOException {
        if (labels.classes().isEmpty() || labels.statuses().isEmpty() || labels.refersTo() < 0) {
            throw new IOException("model " + model + " has the form of earlier versions, which read single sentences:"
                    + " take the model that ships, or train and export one anew with the scripts of src/training");
        }
    }

    /**
     * @param model its name, for messages
     * @param events those of its event head, or null if it has none
     * @throws IOException if the parts do not fit the program or each other; the message says all that is wrong
     */
    static void check(
            String model, Labels labels, @Nullable EventLabels events, List<String> vocabulary, OrtSession session)
            throws IOException {
        List<String> wrong = new ArrayList<>();
        checkLabels(labels, wrong);
        new TreeSet<>(SPECIAL.keySet()).forEach(line -> {
            String wanted = SPECIAL.get(line);
            if (vocabulary.size() <= line || !vocabulary.get(line).equals(wanted)) {
                wrong.add("vocab.txt must have " + wanted + " in line " + (line + 1));
            }
        });
        try {
            if (!session.getInputNames().equals(new TreeSet<>(INPUTS))) {
                wrong.add("extractor.onnx must have the inputs " + new TreeSet<>(INPUTS) + ", not "
                        + new TreeSet<>(session.getInputNames()));
            }
            for (String input : INPUTS) {
                checkTensor("input", input, session.getInputInfo().get(input), OnnxJavaType.INT64, -1, wrong);
            }
            Map<String, NodeInfo> outputs = session.getOutputInfo();
            int tags = labels.labels().size();
            checkTensor("output", TAGS, outputs.get(TAGS), OnnxJavaType.FLOAT, tags, wrong);
            int classes = labels.classes().size();
            checkTensor("output", CLASSES, outputs.get(CLASSES), OnnxJavaType.FLOAT, classes, wrong);
            checkTensor("output", PROJECTED, outputs.get(PROJECTED), OnnxJavaType.FLOAT, labels.projection(), wrong);
            if (events != null) {
                checkTensor("output", EVENTS, outputs.get(EVENTS), OnnxJavaType.FLOAT, events.width(), wrong);
            }
        } catch (OrtException e) {
            throw new IOException("extractor.onnx of model " + model + " cannot be read: " + e.getMessage(), e);
        }
        if (!wrong.isEmpty()) {
            throw new IOException("model " + model + " does not fit the program: " + String.join("; ", wrong));
        }
    }

    /** @throws IOException if the encoder does not say what the head of standings reads */
    static void checkStandings(String model, OrtSession session) throws IOException {
        checkOutput(model, "standing.bin", STANDING, StandingHead.WIDTH, session);
    }

    /** @throws IOException if the encoder does not say what the head of what articles are about reads */
    static void checkAbout(String model, AboutHead head, OrtSession session) throws IOException {
        checkOutput(model, "about.bin", ABOUT, head.width(), session);
    }

    private static void checkOutput(String model, String file, String name, int width, OrtSession session)
            throws IOException {
        List<String> wrong = new ArrayList<>();
        try {
            checkTensor("output", name, session.getOutputInfo().get(name), OnnxJavaType.FLOAT, width, wrong);
        } catch (OrtException e) {
            throw new IOException("extractor.onnx of model " + model + " cannot be read: " + e.getMessage(), e);
        }
        if (!wrong.isEmpty()) {
            throw new IOException("model " + model + " does not fit its " + file + ": " + String.join("; ", wrong));
        }
    }

    private static void checkLabels(Labels labels, List<String> wrong) {
        List<String> tags = new ArrayList<>(List.of("O"));
        for (String type : labels.types()) {
            tags.add("B-" + type);
            tags.add("I-" + type);
        }
        if (!labels.labels().equals(tags)) {
            wrong.add("the labels of labels.json must be " + tags + ", in this order, not " + labels.labels());
        }
        List<String> kinds = new ArrayList<>(labels.types());
        kinds.addAll(List.of("Pronoun", "Other"));
        if (!labels.kinds().equals(kinds)) {
            wrong.add("the kinds of labels.json must be " + kinds + ", in this order, not " + labels.kinds());
        }
        if (!labels.statuses().equals(PairStatus.NAMES)) {
            wrong.add("the statuses of labels.json must be " + PairStatus.NAMES + ", in this order, not "
                    + labels.statuses());
        }
        if (labels.max_pieces() < 3 || labels.max_pieces() > WindowCutter.LONGEST) {
            wrong.add("max_pieces of labels.json must be from 3 to " + WindowCutter.LONGEST + ", not "
                    + labels.max_pieces());
        }
    }

    /** @param width what the last of three dimensions must be, or -1 for a tensor of two */
    private static void checkTensor(
            String role, String name, @Nullable NodeInfo node, OnnxJavaType type, int width, List<String> wrong) {
        if (node == null) {
            if (role.equals("output")) {
                wrong.add("extractor.onnx lacks the output " + name);
            }
            return;
        }
        if (!(node.getInfo() instanceof TensorInfo tensor)) {
            wrong.add("the " + role + " " + name + " of extractor.onnx is no tensor");
            return;
        }
        long[] shape = tensor.getShape();
        int dimensions = BATCH_AND_PIECES + (width < 0 ? 0 : 1);
        if (tensor.type != type || shape.length != dimensions) {
            wrong.add("the " + role + " " + name + " of extractor.onnx must be " + type + " of " + dimensions
                    + " dimensions, not " + tensor.type + " of " + shape.length);
        } else if (width >= 0 && shape[BATCH_AND_PIECES] != width) {
            wrong.add("the output " + name + " of extractor.onnx must be " + width
                    + " wide, as labels.json calls for, not " + shape[BATCH_AND_PIECES]);
        }
    }
}
