package org.graphwright.pipeline;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDF2;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.graphwright.graph.ContentHash;
import org.graphwright.graph.GraphWriter;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.resolve.EntityRecord;

/**
 * An article with its graph as N-Quads: what a worker hands back.
 *
 * @param entry what the shard's list says of it
 * @param quads UTF-8 bytes
 * @param records what the quads say of its things
 */
record ReadArticle(ShardEntry entry, byte[] quads, List<EntityRecord> records) {
    ReadArticle {
        records = List.copyOf(records);
    }

    static ReadArticle of(Article article, Function<Article, Extraction> extractor) {
        Extraction extraction = extractor.apply(article);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF sink = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NQUADS_UTF8);
        EntityCollector collector = new EntityCollector(any -> true);
        StreamRDF both = new StreamRDF2(sink, collector);
        both.start();
        new GraphWriter(both).write(extraction);
        both.finish();
        ShardEntry entry = new ShardEntry(
                Iris.article(article.id()),
                ContentHash.of(article),
                words(article.text()),
                extraction.entities().size(),
                extraction.facts().size(),
                article.date() == null ? "" : article.date().toString(),
                TextSketch.of(article.text()));
        return new ReadArticle(entry, bytes.toByteArray(), collector.records());
    }

    private static long words(String text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
