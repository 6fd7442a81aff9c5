package org.graphwright.build;

import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.graphwright.graph.ContentHash;
import org.graphwright.graph.GraphWriter;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;

/**
 * An article with its graph as N-Quads: what a worker hands back.
 *
 * @param entry what the shard's list says of it
 * @param quads UTF-8 bytes
 */
record ReadArticle(ShardEntry entry, byte[] quads) {
    static ReadArticle of(Article article, Function<Article, Extraction> extractor) {
        Extraction extraction = extractor.apply(article);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF sink = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NQUADS_UTF8);
        sink.start();
        new GraphWriter(sink).write(extraction);
        sink.finish();
        ShardEntry entry = new ShardEntry(
                Iris.article(article.id()),
                ContentHash.of(article),
                words(article.text()),
                extraction.entities().size(),
                extraction.facts().size(),
                article.date() == null ? "" : article.date().toString(),
                TextSketch.of(article.text()));
        return new ReadArticle(entry, bytes.toByteArray());
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
