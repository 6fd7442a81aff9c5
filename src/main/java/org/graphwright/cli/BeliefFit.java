package org.graphwright.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.graphwright.belief.Belief;
import org.graphwright.belief.Beliefs;
import org.graphwright.belief.FactKey;
import org.graphwright.belief.Features;
import org.graphwright.belief.Report;
import org.graphwright.belief.Weights;
import org.graphwright.evaluate.JudgedFact;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.GraphReports;
import org.graphwright.train.BeliefFitting;
import org.graphwright.train.BeliefFitting.Foretold;
import org.graphwright.train.BeliefFitting.JudgedInGraph;
import org.graphwright.train.JudgedFile.Judged;

/**
 * Weights that were fitted, and how well they foretell what they were not fitted to.
 *
 * @param weights of all features
 * @param text tables for people
 */
record BeliefFit(Weights weights, String text) {
    /** Every so manieth judged fact is kept aside. */
    private static final int KEPT = 3;

    private static final List<Double> BOUNDS = List.of(0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01);

    private record Said(String subject, String property, String object) {}

    static BeliefFit of(List<JudgedFact> stories, List<Judged> judged, Path folder, Ontology ontology)
            throws IOException {
        Features features = new Features(ontology);
        BeliefFitting fitting = new BeliefFitting(features);
        SortedMap<String, Double> weights = rounded(fitting.evidence(stories));
        GraphReports graph = GraphReports.read(folder, ontology);
        Map<Said, FactKey> facts = new HashMap<>();
        Map<FactKey, List<Report>> reports = new TreeMap<>();
        for (Report report : graph.reports()) {
            FactKey fact = report.fact();
            facts.put(
                    new Said(
                            graph.spokenOf().label(fact.subject()),
                            fact.property().value(),
                            graph.spokenOf().label(fact.object())),
                    fact);
            reports.computeIfAbsent(fact, key -> new ArrayList<>()).add(report);
        }
        Weights ofEvidence = new Weights(weights);
        List<JudgedInGraph> learnt = new ArrayList<>();
        Map<FactKey, Boolean> kept = new TreeMap<>();
        int number = 0;
        for (Judged each : judged) {
            FactKey fact = facts.get(new Said(each.subject(), each.property(), each.object()));
            number++;
            if (fact == null) {
                continue;
            }
            if (number % KEPT == 0) {
                kept.put(fact, each.right());
                continue;
            }
            List<Report> ofFact = reports.getOrDefault(fact, List.of());
            double evidence = ofFact.stream()
                    .mapToDouble(report -> ofEvidence.sum(features.of(report)))
                    .max()
                    .orElse(0);
            int sources = (int) ofFact.stream().map(Report::source).distinct().count();
            learnt.add(
                    new JudgedInGraph(evidence, features.of(fact, sources, graph.spokenOf()::articles), each.right()));
        }
        weights.putAll(rounded(fitting.sources(learnt)));
        Weights all = new Weights(weights);
        Beliefs beliefs = new Beliefs(ontology, all);
        graph.reports().forEach(beliefs::add);
        SortedMap<FactKey, Belief> believed =
                beliefs.of(graph.spokenOf()::articles, fact -> graph.spokenOf().fits(fact, ontology));
        List<Foretold> ofGraph = new ArrayList<>();
        kept.forEach((fact, right) -> {
            Belief belief = believed.get(fact);
            if (belief != null) {
                ofGraph.add(new Foretold(belief.belief(), right));
            }
        });
        String text = "facts of stories by five folds\n" + table(fitting.foretold(stories))
                + "judged facts of the graph, kept aside (" + (learnt.size() + kept.size()) + " of " + judged.size()
                + " are in it)\n" + table(ofGraph)
                + String.format(
                        Locale.ROOT,
                        "%d facts in the graph, %d of them with belief 0.8 or more%n",
                        believed.size(),
                        believed.values().stream()
                                .filter(belief -> belief.belief() >= 0.8)
                                .count());
        return new BeliefFit(all, text);
    }

    private static SortedMap<String, Double> rounded(SortedMap<String, Double> weights) {
        SortedMap<String, Double> rounded = new TreeMap<>(weights);
        rounded.replaceAll((name, weight) ->
                BigDecimal.valueOf(weight).setScale(3, RoundingMode.HALF_UP).doubleValue());
        return rounded;
    }

    private static String table(List<Foretold> facts) {
        StringBuilder text = new StringBuilder("  belief       facts  mean   right\n");
        for (int i = 0; i + 1 < BOUNDS.size(); i++) {
            double from = BOUNDS.get(i);
            double to = BOUNDS.get(i + 1);
            List<Foretold> in = facts.stream()
                    .filter(fact -> fact.probability() >= from && fact.probability() < to)
                    .toList();
            if (!in.isEmpty()) {
                text.append(String.format(
                        Locale.ROOT,
                        "  %.2f to %.2f %6d  %.3f  %.3f%n",
                        from,
                        Math.min(to, 1),
                        in.size(),
                        mean(in, Foretold::probability),
                        mean(in, fact -> fact.right() ? 1 : 0)));
            }
        }
        return text.toString();
    }

    private static double mean(List<Foretold> facts, ToDoubleFunction<Foretold> value) {
        return facts.stream().mapToDouble(value).average().orElse(0);
    }
}
