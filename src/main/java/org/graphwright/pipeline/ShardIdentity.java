package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.graph.GraphWriter;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;

/**
 * What resolving and copies make of one shard: all that is needed beside its file of extractions, and what users correct, to write its articles' graphs.
 * Goes to wherever that file is read.
 */
public final class ShardIdentity implements Serializable {
    private static final long serialVersionUID = 1;

    private final String shard;
    private final HashMap<String, String> digests = new HashMap<>();
    private final HashMap<String, String> iris = new HashMap<>();
    private final HashMap<String, String> copies = new HashMap<>();
    private final PartedMentions parted;

    /** Takes an article. */
    @FunctionalInterface
    public interface Sink {
        void take(Extraction extraction) throws IOException;
    }

    private ShardIdentity(String shard, PartedMentions parted) {
        this.shard = requireNonNull(shard, "shard is null");
        this.parted = requireNonNull(parted, "parted is null");
    }

    /**
     * What is known of a shard's articles.
     *
     * @param parted the mentions that users have as others than were read
     */
    public static ShardIdentity of(String shard, Collection<ArticleIdentity> articles, PartedMentions parted) {
        ShardIdentity identity = new ShardIdentity(shard, parted);
        articles.forEach(each -> {
            identity.article(each.article(), each.digest());
            each.things().forEach(identity::iri);
            each.events().forEach(identity::iri);
            if (each.original() != null) {
                identity.copy(each.article(), each.original());
            }
        });
        return identity;
    }

    /** An article that counts. */
    private void article(String article, String digest) {
        digests.put(article, digest);
    }

    /** The IRI of a thing or event over all articles, by the one that it has within its article. */
    private void iri(String local, String iri) {
        iris.put(local, iri);
    }

    private void copy(String copy, String original) {
        copies.put(copy, original);
    }

    /** The name of the shard. */
    public String shard() {
        return shard;
    }

    /** The name of the file with its extractions. */
    public String file() {
        return shard + ShardFolder.EXTRACTIONS;
    }

    /** For each article that counts, by its IRI, a digest of what its things were taken for. */
    public Map<String, String> digests() {
        return digests;
    }

    /** The IRI of the article that an article copies, by the copy's IRI. */
    public Map<String, String> copies() {
        return copies;
    }

    /** The IRI of an event over all articles, by the one that it has within its article; empty where it is none of theirs. */
    public Optional<String> knownEvent(String local) {
        return Optional.ofNullable(iris.get(local));
    }

    /** The IRI of an event that is one of all articles. */
    public String event(String local) {
        return requireNonNull(iris.get(local), local);
    }

    /**
     * Gives the articles that count, one at a time in memory, with the IRIs of their things.
     *
     * @param packed the bytes of the file with the shard's extractions
     */
    public void read(InputStream packed, Sink sink) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.US_ASCII), 1 << 16)) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Extraction extraction = parted.apply(ExtractionLine.parse(line));
                String article = Iris.article(extraction.article().id());
                if (digests.containsKey(article)) {
                    Extraction told = extraction.withTold(id -> iris.containsKey(Iris.inArticle(article, id)));
                    sink.take(ThingIris.of(told, local -> requireNonNull(iris.get(local), local)));
                }
            }
        }
    }

    /** Writes the graph of an article that {@link #read} gave, as it is or corrected. */
    public void write(Extraction extraction, StreamRDF sink) {
        new GraphWriter(sink, this::event).write(extraction);
        String iri = Iris.article(extraction.article().id());
        String original = copies.get(iri);
        if (original != null) {
            Node article = NodeFactory.createURI(iri);
            sink.quad(Quad.create(article, article, Vocabulary.COPY_OF, NodeFactory.createURI(original)));
        }
    }
}
