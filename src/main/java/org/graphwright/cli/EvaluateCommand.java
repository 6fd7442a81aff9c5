package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.article.Reject;
import org.graphwright.evaluate.Evaluation;
import org.graphwright.evaluate.EvaluationJson;
import org.graphwright.evaluate.GoldArticle;
import org.graphwright.evaluate.GoldReader;
import org.graphwright.evaluate.Prediction;
import org.graphwright.evaluate.PredictionReader;
import org.graphwright.extract.ArticlePool;
import org.graphwright.extract.ExtractionJson;
import org.graphwright.extract.Extractors;
import org.graphwright.model.Article;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright evaluate}: scores what is extracted against gold. */
@Command(
        name = "evaluate",
        description = "Score what is found in articles against gold: names, coreference, facts, events, …",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright evaluate names.gold.jsonl facts.gold.jsonl --errors 20",
            "  graphwright evaluate names.gold.jsonl --model my-model --format json",
            "  graphwright evaluate names.gold.jsonl --extracted found.jsonl"
        })
final class EvaluateCommand extends AbstractCommand {
    /** How the scores are printed. */
    enum Format {
        TABLE,
        JSON,
        MANIFEST
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "Gold data, one article a line; X.in.jsonl beside X.gold.jsonl gives dates and titles.")
    private List<Path> files = List.of();

    @Option(names = "--input", paramLabel = "FILE", description = "The articles, if not beside the gold data.")
    private @Nullable Path input;

    @Option(names = "--extracted", paramLabel = "FILE", description = "Score what extract --format jsonl printed.")
    private @Nullable Path extracted;

    @Option(names = "--first", paramLabel = "N", description = "Score only the first N articles of each file.")
    private int first = Integer.MAX_VALUE;

    @Option(names = "--errors", paramLabel = "N", description = "List the N surest wrong findings, and N missed ones.")
    private int errors;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json or manifest, one line a file (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ExtractionOptions options;

    private int rejected;

    @Override
    int run() throws IOException {
        if (first < 1 || errors < 0) {
            throw usage("--first wants 1 or more, --errors 0 or more");
        }
        if (files.size() > 1 && (input != null || extracted != null)) {
            throw usage("--input and --extracted go with one gold file");
        }
        int jobs = options.jobs();
        Path ready = extracted;
        if (ready != null) {
            evaluate(files.get(0), "read from " + ready, gold -> new PredictionReader().read(ready));
            return FINE;
        }
        try (Extractors extractors = options.load(options.extractor(0, false))) {
            for (Path file : files) {
                evaluate(
                        file,
                        extractors.name(),
                        gold -> extract(extractors, GoldInput.articles(file, gold, input), jobs));
            }
        }
        return rejected == 0 ? FINE : FAILED;
    }

    private interface Predictor {
        Map<String, Prediction> of(List<GoldArticle> gold) throws IOException;
    }

    private Map<String, Prediction> extract(Extractors extractors, List<Article> articles, int jobs) {
        Map<String, Prediction> predictions = new HashMap<>();
        ExtractionJson json = new ExtractionJson();
        PredictionReader reader = new PredictionReader();
        new ArticlePool<>(jobs, () -> extractors.newExtractor()::extract)
                .run(
                        articles.iterator(),
                        found -> predictions.put(found.article().id(), reader.parse(json.write(found))),
                        (article, cause) -> {
                            rejected++;
                            err().println("rejected " + Reject.of(article, cause));
                        });
        return predictions;
    }

    private void evaluate(Path file, String by, Predictor predictor) throws IOException {
        List<GoldArticle> all = new GoldReader().read(file);
        List<GoldArticle> gold = all.subList(0, Math.min(first, all.size()));
        Map<String, Prediction> found = predictor.of(gold);
        long lacking = gold.stream().filter(g -> !found.containsKey(g.id())).count();
        if (lacking > 0) {
            err().println("nothing extracted for " + lacking + " of " + gold.size() + " articles of " + file);
        }
        Evaluation.Report report =
                new Evaluation(Ontology.of(options.extractor(0, false).ontology())).evaluate(gold, found);
        String set = GoldInput.nameOf(file);
        out().print(
                        switch (format) {
                            case TABLE ->
                                new EvaluationText(Terminal.width()).write(set, by, gold.size(), report, errors);
                            case JSON -> new EvaluationJson().write(set, by, gold.size(), report, errors) + "\n";
                            case MANIFEST -> new EvaluationJson().writeForManifest(set, by, gold.size(), report) + "\n";
                        });
    }
}
