package org.graphwright.cli;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.graphwright.article.Reject;
import org.graphwright.extract.ArticlePool;
import org.graphwright.extract.ExtractionJson;
import org.graphwright.extract.Extractor;
import org.graphwright.extract.Extractors;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.pipeline.ThingIris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright extract}: prints what was found in articles; touches no graph. */
@Command(
        name = "extract",
        description = "Print what is found in articles: entities, facts, quotations, events.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright extract article.txt",
            "  graphwright extract articles.jsonl --format jsonl --jobs 2 > found.jsonl",
            "  graphwright extract articles.csv --columns text=body,date=published",
            "  cat article.pdf | graphwright extract -"
        })
final class ExtractCommand extends AbstractCommand {
    /** How the extractions are printed. */
    enum Format {
        TEXT,
        JSONL
    }

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private InputOptions input;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or jsonl (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--min-confidence",
            paramLabel = "0..1",
            defaultValue = "0",
            description = "Leave out facts below it.")
    private double minConfidence;

    @Option(names = "--all-clauses", description = "Print every clause as an open relation, not the ranked few.")
    private boolean allClauses;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ExtractionOptions options;

    @Override
    int run() throws IOException {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw usage("--min-confidence " + minConfidence + " makes no sense: give a number from 0 to 1");
        }
        int jobs = options.jobs();
        AtomicInteger rejected = new AtomicInteger();
        Consumer<Reject> reject = unread -> {
            rejected.incrementAndGet();
            err().println("rejected " + unread);
        };
        try (Stream<Article> read = input.read(reject);
                Extractors extractors = options.load(options.extractor(minConfidence, allClauses))) {
            ExtractionJson json = new ExtractionJson();
            ExtractionText text = new ExtractionText(extractors.ontology());
            ThingIris iris = new ThingIris(extractors.ontology());
            new ArticlePool<Extraction>(jobs, () -> {
                        Extractor extractor = extractors.newExtractor();
                        return article -> iris.name(extractor.extract(article));
                    })
                    .run(
                            read.iterator(),
                            found -> out().println(format == Format.JSONL ? json.write(found) : text.write(found)),
                            (article, cause) -> reject.accept(Reject.of(article, cause)));
        }
        return rejected.get() == 0 ? FINE : FAILED;
    }
}
