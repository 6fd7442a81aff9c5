package org.graphwright.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.model.Literal;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what several steps say of the same two mentions. All of it is kept, but of one step that reads the same words twice,
 * as two cues do, only the surest; what two steps say is surer than either.
 */
final class StatementMerger {
    /** However many agree, they have read the same words. */
    private static final double MOST_SURE = 0.98;

    /**
     * Statements of one property between one pair of mentions.
     *
     * @param statements the surest first; not empty
     * @param confidence of all together, from 0 to 1
     */
    record Merged(List<Statement> statements, double confidence) {
        Merged {
            statements = List.copyOf(statements);
        }

        Statement surest() {
            return statements.get(0);
        }
    }

    private record Said(
            String subject,
            String property,
            String object,
            @Nullable Literal value) {}

    /** What is said, each once, in order of its first statement. */
    List<Merged> merge(List<Statement> statements) {
        Map<Said, List<Statement>> said = new LinkedHashMap<>();
        for (Statement s : statements) {
            said.computeIfAbsent(
                            new Said(s.subject().id(), s.property(), s.object().id(), s.value()),
                            k -> new ArrayList<>())
                    .add(s);
        }
        return said.values().stream().map(StatementMerger::merged).toList();
    }

    private static Merged merged(List<Statement> same) {
        same.sort(Comparator.comparingDouble(Statement::confidence).reversed());
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : same) {
            if (kept.stream().noneMatch(surer -> isSameReading(surer, statement))) {
                kept.add(statement);
            }
        }
        return new Merged(kept, together(kept));
    }

    private static boolean isSameReading(Statement surer, Statement other) {
        return surer.source().getClass() == other.source().getClass()
                && surer.passage().overlaps(other.passage());
    }

    /** Steps err each in its own way; two statements of one step do not, so that its surest alone counts. */
    private static double together(List<Statement> surestFirst) {
        Map<Class<? extends Source>, Double> bySource = new LinkedHashMap<>();
        surestFirst.forEach(s -> bySource.putIfAbsent(s.source().getClass(), s.confidence()));
        Collection<Double> confidences = bySource.values();
        if (confidences.size() == 1) {
            return surestFirst.get(0).confidence();
        }
        double allWrong = confidences.stream().reduce(1.0, (wrong, confidence) -> wrong * (1 - confidence));
        return Math.min(MOST_SURE, Math.round((1 - allWrong) * 1e4) / 1e4);
    }
}
