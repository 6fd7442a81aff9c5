package org.graphwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.graphwright.evaluate.Counts;
import org.graphwright.evaluate.Evaluation;
import org.graphwright.evaluate.Score;
import org.graphwright.evaluate.ScoringError;

/** Writes what an evaluation found as tables for people. */
final class EvaluationText {
    private static final List<String> SCORES =
            List.of("measure", "precision", "recall", "F1", "right", "wrong", "missed");
    private static final List<String> ERRORS = List.of("error", "what", "confidence", "article", "words");
    private static final String PART = "  ";

    private final TableText table;

    /** @param width columns of the terminal */
    EvaluationText(int width) {
        this.table = new TableText(width);
    }

    /** @param errors how many errors of each kind to list, the worst ones */
    String write(String set, String model, int articles, Evaluation.Report report, int errors) {
        StringBuilder text = new StringBuilder();
        text.append(set + ": " + Terminal.counted(articles, "article") + ", " + model + "\n");
        List<List<String>> rows = new ArrayList<>();
        for (Score score : report.scores()) {
            rows.add(row(score));
            score.parts().forEach((name, counts) -> rows.add(row(PART + name, counts)));
        }
        text.append(table.write(SCORES, rows));
        Map<String, Integer> confusion = report.confusion();
        if (!confusion.isEmpty()) {
            text.append("\n");
            text.append(table.write(
                    List.of("confused", "times"),
                    confusion.entrySet().stream()
                            .map(e -> List.of(e.getKey(), "" + e.getValue()))
                            .toList()));
        }
        List<ScoringError> worst = report.worst(errors);
        if (!worst.isEmpty()) {
            text.append("\n");
            text.append(
                    table.write(ERRORS, worst.stream().map(EvaluationText::row).toList()));
        }
        return text.toString();
    }

    private static List<String> row(Score score) {
        return score.counts()
                .map(counts -> row(score.measure(), counts))
                .orElseGet(() -> List.of(
                        score.measure(),
                        figure(score.precision()),
                        figure(score.recall()),
                        figure(score.f1()),
                        "",
                        "",
                        ""));
    }

    private static List<String> row(String name, Counts c) {
        return List.of(
                name,
                figure(c.precision()),
                figure(c.recall()),
                figure(c.f1()),
                "" + c.right(),
                "" + c.wrong(),
                "" + c.missed());
    }

    private static List<String> row(ScoringError e) {
        String confidence = e.kind().equals(ScoringError.MISSED) ? "" : figure(e.confidence());
        return List.of(e.kind(), e.what(), confidence, e.article(), e.passage().replaceAll("\\s+", " "));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
