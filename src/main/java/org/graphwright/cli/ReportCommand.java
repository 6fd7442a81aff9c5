package org.graphwright.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.graphwright.explore.Finding;
import org.graphwright.explore.QualityReport;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.Prefixes;
import org.graphwright.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code graphwright report}: says what a careful reader of the graph would ask about. */
@Command(
        name = "report",
        description = {
            "Say what a careful reader of the graph would ask about: things without a name or without facts, facts that"
                    + " contradict each other, that are less sure, or that are only claimed.",
            "The text has a line a rule with examples; tsv and json have every finding. What is found changes no exit code."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  graphwright report", "  graphwright report --format tsv > report.tsv"})
final class ReportCommand extends AbstractCommand {
    /** How it is written. */
    enum Format {
        TEXT,
        TSV,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "3",
            description = "Examples of each rule in the text (default: ${DEFAULT-VALUE}).")
    private int examples;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() {
        if (examples < 0) {
            throw usage("--examples wants 0 or more");
        }
        try (GraphStore store = graph.open()) {
            List<Finding> findings = new QualityReport(store.dataset()).read();
            Prefixes prefixes = Prefixes.of(store.dataset());
            switch (format) {
                case TSV -> printTsv(findings, prefixes);
                case JSON -> out().println(json(findings));
                default -> printText(findings, graph.ontology(store));
            }
        }
        return FINE;
    }

    private void printText(List<Finding> findings, Ontology ontology) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding.Rule rule : Finding.Rule.values()) {
            List<Finding> of = of(rule, findings);
            rows.add(List.of(rule.level().name(), rule.label(), Integer.toString(of.size()), rule.meaning()));
            of.stream()
                    .limit(examples)
                    .forEach(finding -> rows.add(List.of("", "", "", "  " + Terminal.plain(words(finding, ontology)))));
        }
        out().print(new TableText(Terminal.width()).write(List.of("level", "rule", "number", "what"), rows));
    }

    private static List<Finding> of(Finding.Rule rule, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }

    private static String words(Finding finding, Ontology ontology) {
        String name = finding.name().isEmpty() ? "<" + finding.subject() + ">" : finding.name();
        boolean isFact = !finding.property().isEmpty() && !finding.value().isEmpty();
        return name + (isFact ? " · " + ontology.label(finding.property()) + " · " : " ") + finding.value();
    }

    private void printTsv(List<Finding> findings, Prefixes prefixes) {
        out().print("Level\tRule Name\tSubject\tLabel\tProperty\tValue\n");
        findings.forEach(finding -> out().print(Stream.of(
                                finding.rule().level().name(),
                                finding.rule().label(),
                                prefixes.shorten(finding.subject()),
                                finding.name(),
                                prefixes.shorten(finding.property()),
                                finding.value())
                        .map(ReportCommand::cell)
                        .reduce((one, other) -> one + "\t" + other)
                        .orElse("")
                + "\n"));
    }

    /** On one line, and nothing that a spreadsheet takes for a formula. */
    private static String cell(String text) {
        String plain = Terminal.plain(text);
        return plain.matches("[=+@-].*") ? "'" + plain : plain;
    }

    private static String json(List<Finding> findings) {
        Map<String, Object> rules = new LinkedHashMap<>();
        for (Finding.Rule rule : Finding.Rule.values()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("level", rule.level().name());
            told.put("meaning", rule.meaning());
            told.put("number", of(rule, findings).size());
            told.put(
                    "findings",
                    of(rule, findings).stream()
                            .map(finding -> {
                                Map<String, String> one = new LinkedHashMap<>();
                                one.put("subject", finding.subject());
                                one.put("label", finding.name());
                                one.put("property", finding.property());
                                one.put("value", finding.value());
                                return one;
                            })
                            .toList());
            rules.put(rule.label(), told);
        }
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(rules);
    }
}
