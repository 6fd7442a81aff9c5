package org.graphwright.extract.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.model.Literal;
import org.graphwright.model.MentionId;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what several steps say of the same two mentions. All of it is kept, but of one step that reads the same words twice,
 * as two cues do, only the surest; what two steps say is surer than either. What a passage denies or merely supposes is left out.
 */
public final class StatementMerger {
    /** However many agree, they have read the same words. */
    private static final double MOST_SURE = 0.98;

    private record Said(
            MentionId subject,
            PropertyName property,
            MentionId object,
            @Nullable Literal value) {
        static Said of(Statement s) {
            return new Said(s.subject().id(), s.property(), s.object().id(), s.value());
        }
    }

    /** Each property between two mentions once, in the order in which it is first said. */
    public List<MergedStatement> merge(List<Statement> statements) {
        Map<Said, List<Statement>> said = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (statement.status() == Status.ASSERTED || statement.status() == Status.CLAIMED) {
                said.computeIfAbsent(Said.of(statement), k -> new ArrayList<>()).add(statement);
            }
        }
        return said.values().stream().map(StatementMerger::merged).toList();
    }

    private static MergedStatement merged(List<Statement> same) {
        same.sort(Comparator.comparingDouble(Statement::confidence).reversed());
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : same) {
            if (kept.stream().noneMatch(surer -> isSameReading(surer, statement))) {
                kept.add(statement);
            }
        }
        return new MergedStatement(kept, together(kept));
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
