package org.graphwright.language;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.graphwright.packed.PackedTable;
import org.graphwright.packed.PackedTableBuilder;
import org.jspecify.annotations.Nullable;

/** The weights of a maximum-entropy model as a table: a predicate's outcomes and what it adds to each, bit by bit as the model has them. */
final class PackedPredicates {
    /** Where the names of the outcomes stand, a line each: no predicate is empty. */
    private static final String OUTCOMES = "";

    private static final String LINE = "\n";

    private PackedPredicates() {}

    static byte[] write(AbstractModel model) {
        PackedTableBuilder table = new PackedTableBuilder();
        table.put(OUTCOMES, String.join(LINE, Predicates.outcomes(model)).getBytes(StandardCharsets.UTF_8));
        Map<String, Context> weights = Predicates.weights(model);
        weights.forEach((predicate, context) -> table.put(predicate, bytes(context)));
        return table.build();
    }

    static Predicates read(PackedTable table) {
        ByteBuffer outcomes = requireNonNull(table.get(OUTCOMES), "the table lacks its outcomes");
        String names = StandardCharsets.UTF_8.decode(outcomes).toString();
        return new Predicates(predicate -> context(table.get(predicate)), names.split(LINE, -1));
    }

    private static byte[] bytes(Context context) {
        int[] outcomes = context.getOutcomes();
        double[] weights = context.getParameters();
        ByteBuffer bytes = ByteBuffer.allocate(outcomes.length * (Short.BYTES + Double.BYTES));
        for (int k = 0; k < outcomes.length; k++) {
            bytes.putShort((short) outcomes[k]).putDouble(weights[k]);
        }
        return bytes.array();
    }

    private static @Nullable Context context(@Nullable ByteBuffer bytes) {
        if (bytes == null) {
            return null;
        }
        int count = bytes.limit() / (Short.BYTES + Double.BYTES);
        int[] outcomes = new int[count];
        double[] weights = new double[count];
        for (int k = 0; k < count; k++) {
            outcomes[k] = bytes.getShort();
            weights[k] = bytes.getDouble();
        }
        return new Context(outcomes, weights);
    }
}
