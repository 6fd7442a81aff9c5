package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.model.RdfCharacters;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.store.FileForm;
import org.graphwright.store.FileReason;

/**
 * The shards of version 0.1.0, {@code 000001.nq.gz}, which held quads. They give the articles as they were read, and nothing of what was
 * found in them.
 */
final class OldShardFolder implements StoredReadings {
    private static final String FORM = FileForm.SHARD.text(2);

    private final Path folder;

    OldShardFolder(Path folder) {
        this.folder = requireNonNull(folder, "folder is null");
    }

    @Override
    public List<Shard> shards() {
        try {
            return Files.isDirectory(folder) ? ShardList.all(folder, FORM) : List.of();
        } catch (IOException e) {
            throw new BuildException("cannot read " + folder + ": " + FileReason.of(e), e);
        }
    }

    @Override
    public void read(Shard shard, Consumer<Extraction> sink) {
        Path file = folder.resolve(shard.name() + ".nq.gz");
        Map<String, Map<Node, String>> articles = new LinkedHashMap<>();
        try {
            RDFParser.fromString(quadsOfArticles(file), Lang.NQUADS)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .checking(false)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void quad(Quad quad) {
                            if (quad.getObject().isLiteral()) {
                                articles.computeIfAbsent(quad.getSubject().getURI(), iri -> new HashMap<>())
                                        .put(
                                                quad.getPredicate(),
                                                quad.getObject().getLiteralLexicalForm());
                            }
                        }
                    });
        } catch (IOException | UncheckedIOException | RiotException e) {
            throw new BuildException("the shard " + file + " is damaged (" + e.getMessage() + ")", e);
        }
        articles.values().forEach(article -> sink.accept(unread(article(article))));
    }

    /** The lines whose subject is an article, not something in one; characters that no reader takes are replaced. */
    private static String quadsOfArticles(Path file) throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(GzipFile.open(file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> line.lastIndexOf('#', line.indexOf('>')) < 0)
                    .map(RdfCharacters::clean)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Article article(Map<Node, String> values) {
        String date = values.get(Vocabulary.DATE);
        return new Article(
                requireNonNull(values.get(Vocabulary.ARTICLE_ID), "an article without an id"),
                requireNonNull(values.get(Vocabulary.TEXT), "an article without a text"),
                date == null ? null : LocalDate.parse(date),
                values.get(Vocabulary.TITLE),
                values.get(Vocabulary.URL),
                values.getOrDefault(Vocabulary.SOURCE, ""));
    }

    private static Extraction unread(Article article) {
        return new Extraction(
                article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "unread");
    }
}
