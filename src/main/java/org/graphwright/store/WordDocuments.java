package org.graphwright.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.NameKey;

/** What the index of words knows of a graph: a document for each thing with its names, and one for each article. Reads within a transaction. */
final class WordDocuments {
    /** Lucene takes no longer terms than 32,766 bytes; whoever is called so is found by words of the name. */
    private static final int LONGEST_NAME = 5_000;

    private static final FieldType WORDS_OF_TEXT = wordsOfText();

    private final DatasetGraph quads;

    WordDocuments(DatasetGraph quads) {
        this.quads = quads;
    }

    /** How many mentions refer to each thing. */
    Map<String, Long> mentions() {
        Map<String, Long> mentions = new HashMap<>();
        quads.find(Node.ANY, Node.ANY, Vocabulary.REFERS_TO, Node.ANY)
                .forEachRemaining(quad -> mentions.merge(quad.getObject().toString(), 1L, Long::sum));
        return mentions;
    }

    /** How many mentions refer to a thing. */
    long mentions(String iri) {
        return Iter.count(quads.find(Node.ANY, Node.ANY, Vocabulary.REFERS_TO, NodeFactory.createURI(iri)));
    }

    /** What the graph names, sorted. */
    TreeSet<String> things() {
        TreeSet<String> things = new TreeSet<>();
        quads.find(Node.ANY, Node.ANY, RDFS.label.asNode(), Node.ANY).forEachRemaining(quad -> {
            if (isName(quad)) {
                things.add(quad.getSubject().getURI());
            }
        });
        return things;
    }

    /** The articles, sorted. */
    TreeSet<String> articles() {
        TreeSet<String> articles = new TreeSet<>();
        quads.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.ARTICLE)
                .forEachRemaining(quad -> articles.add(quad.getSubject().getURI()));
        return articles;
    }

    /** A thing's names; nothing for what has none, or lies within an article. */
    Optional<Document> thing(String iri, long mentions) {
        Node thing = NodeFactory.createURI(iri);
        if (!quads.contains(Node.ANY, thing, RDFS.label.asNode(), Node.ANY)
                || quads.contains(Node.ANY, thing, Vocabulary.IN_ARTICLE, Node.ANY)) {
            return Optional.empty();
        }
        Document document = document(iri);
        document.add(new NumericDocValuesField(WordIndex.MENTIONS, mentions));
        for (Node property : TextIndexFolder.INDEXED) {
            quads.find(Node.ANY, thing, property, Node.ANY).forEachRemaining(quad -> {
                String name = NameKey.loose(text(quad.getObject()));
                document.add(new TextField(WordIndex.LABEL, name, Field.Store.NO));
                String joined = WordIndex.joined(name);
                if (joined.length() <= LONGEST_NAME) {
                    document.add(new StringField(WordIndex.NAME, joined, Field.Store.NO));
                }
            });
        }
        return Optional.of(document);
    }

    boolean hasArticle(String iri) {
        return quads.contains(Node.ANY, NodeFactory.createURI(iri), RDF.type.asNode(), Vocabulary.ARTICLE);
    }

    /** The words of an article's title and text. */
    Document article(String iri) {
        Node article = NodeFactory.createURI(iri);
        String title = Names.spelled(value(article, Vocabulary.TITLE));
        Document document = document(iri);
        document.add(new SortedDocValuesField(WordIndex.DATE, new BytesRef(value(article, Vocabulary.DATE))));
        document.add(new Field(WordIndex.TITLE, title, WORDS_OF_TEXT));
        document.add(new Field(WordIndex.TEXT, title, WORDS_OF_TEXT));
        document.add(new Field(WordIndex.TEXT, Names.spelled(value(article, Vocabulary.TEXT)), WORDS_OF_TEXT));
        return document;
    }

    /** The label of an event is no name: it says what happened to whom. */
    static boolean isName(Quad quad) {
        return TextIndexFolder.INDEXED.contains(quad.getPredicate())
                && quad.getSubject().isURI()
                && !Iris.isEvent(quad.getSubject().getURI());
    }

    private static Document document(String iri) {
        Document document = new Document();
        document.add(new StringField(WordIndex.IRI, iri, Field.Store.YES));
        document.add(new SortedDocValuesField(WordIndex.IRI, new BytesRef(iri)));
        return document;
    }

    private String value(Node subject, Node property) {
        var values = quads.find(Node.ANY, subject, property, Node.ANY);
        return values.hasNext() ? text(values.next().getObject()) : "";
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** Without places, which would take as much room again and are found in the few texts that are shown. */
    private static FieldType wordsOfText() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
