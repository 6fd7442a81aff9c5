package org.graphwright.extract.clause;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The published scoring of CaRB (Bhardwaj, Aggarwal and Mausam, 2019): binary lenient tuple match. A gold tuple's recall is the best that any
 * extraction reaches; precision matches every extraction with one gold tuple at most, best first; reported at the threshold with the best F1.
 */
final class Carb {
    /** An open tuple: relation, subject and the other arguments, words separated by blanks. */
    record Tuple(String relation, String subject, List<String> arguments, double confidence) {}

    /** A sentence with its gold tuples. */
    record Gold(String sentence, List<Tuple> tuples) {}

    /** Precision, recall and F1 where F1 is best. */
    record Score(double precision, double recall, double f1, double threshold) {}

    private static final Set<String> FORMS_OF_BE = Set.of("be", "is", "am", "are", "was", "were", "been", "being");
    private static final List<String> SAID = List.of("said", "told", "added", "adds", "says");

    private Carb() {}

    static List<Gold> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Gold> gold = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = mapper.readTree(line);
            List<Tuple> tuples = new ArrayList<>();
            for (JsonNode t : node.get("tuples")) {
                List<String> arguments = new ArrayList<>();
                t.get("arguments").forEach(a -> arguments.add(a.asString()));
                tuples.add(
                        new Tuple(t.get("relation").asString(), t.get("subject").asString(), arguments, 1));
            }
            gold.add(new Gold(node.get("sentence").asString(), tuples));
        }
        return gold;
    }

    static Score score(List<Gold> gold, List<List<Tuple>> predicted) {
        TreeSet<Double> thresholds = new TreeSet<>();
        predicted.forEach(tuples -> tuples.forEach(t -> thresholds.add(t.confidence())));
        Score best = new Score(0, 0, 0, 1);
        for (double threshold : thresholds) {
            Score score = at(threshold, gold, predicted);
            if (score.f1() > best.f1()) {
                best = score;
            }
        }
        return best;
    }

    private static Score at(double threshold, List<Gold> gold, List<List<Tuple>> predicted) {
        double precision = 0;
        double recall = 0;
        int predictions = 0;
        int wanted = 0;
        for (int s = 0; s < gold.size(); s++) {
            List<Tuple> want = gold.get(s).tuples();
            List<Tuple> got = predicted.get(s).stream()
                    .filter(t -> t.confidence() >= threshold)
                    .toList();
            double[][][] match = new double[want.size()][got.size()][];
            for (int i = 0; i < want.size(); i++) {
                double bestRecall = 0;
                for (int j = 0; j < got.size(); j++) {
                    match[i][j] = match(want.get(i), got.get(j));
                    bestRecall = Math.max(bestRecall, match[i][j][1]);
                }
                recall += bestRecall;
            }
            precision += greedyPrecision(match, want.size(), got.size());
            predictions += got.size();
            wanted += want.size();
        }
        double p = predictions == 0 ? 1 : precision / predictions;
        double r = recall / wanted;
        return new Score(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r), threshold);
    }

    private static double greedyPrecision(double[][][] match, int rows, int columns) {
        boolean[] rowUsed = new boolean[rows];
        boolean[] columnUsed = new boolean[columns];
        double sum = 0;
        for (int n = 0; n < Math.min(rows, columns); n++) {
            double best = -1;
            int row = -1;
            int column = -1;
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    if (!rowUsed[i] && !columnUsed[j] && match[i][j][0] > best) {
                        best = match[i][j][0];
                        row = i;
                        column = j;
                    }
                }
            }
            rowUsed[row] = true;
            columnUsed[column] = true;
            sum += best;
        }
        return sum;
    }

    private static double[] match(Tuple gold, Tuple got) {
        List<String> wanted = binary(gold.subject(), gold.arguments());
        List<String> given = binary(got.subject(), got.arguments());
        double[] straight = lenient(gold.relation(), wanted, got.relation(), given);
        if (SAID.stream().noneMatch(gold.relation()::contains)) {
            return straight;
        }
        List<String> turned = given.size() < 2 ? given : List.of(given.get(1), given.get(0));
        double[] reverse = lenient(gold.relation(), wanted, got.relation(), turned);
        return Arrays.compare(straight, reverse) >= 0 ? straight : reverse;
    }

    private static List<String> binary(String subject, List<String> arguments) {
        return arguments.isEmpty() ? List.of(subject) : List.of(subject, String.join(" ", arguments));
    }

    private static double[] lenient(String goldRelation, List<String> gold, String relation, List<String> got) {
        List<String> goldWords = words(goldRelation);
        List<String> predicted = words(relation);
        int predictedTotal = predicted.size();
        int goldTotal = goldWords.size();
        int matching = common(goldWords, predicted);
        if (predicted.contains("be") && goldWords.stream().anyMatch(FORMS_OF_BE::contains)) {
            matching++;
        }
        if (matching == 0) {
            return new double[] {0, 0};
        }
        for (int i = 0; i < gold.size(); i++) {
            List<String> wantedWords = words(gold.get(i));
            goldTotal += wantedWords.size();
            if (i >= got.size()) {
                if (i < 2) {
                    return new double[] {0, 0};
                }
                continue;
            }
            List<String> gotWords = words(got.get(i));
            predictedTotal += gotWords.size();
            matching += common(wantedWords, gotWords);
        }
        return new double[] {(double) matching / predictedTotal, (double) matching / goldTotal};
    }

    /** Counts the words of {@code wanted} that are in {@code got} and takes them out of it. */
    private static int common(List<String> wanted, List<String> got) {
        int count = 0;
        for (String word : wanted) {
            if (got.remove(word)) {
                count++;
            }
        }
        return count;
    }

    private static List<String> words(String text) {
        return new ArrayList<>(
                Arrays.stream(text.split("\\s+")).filter(w -> !w.isEmpty()).toList());
    }
}
