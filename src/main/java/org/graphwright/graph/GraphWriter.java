package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.model.Article;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Quotation;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Status;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;

/**
 * Sends extractions to a sink, each as one named graph: the article, its mentions, facts with their evidence, quotations and events.
 * Things have their entities' IRIs, and where these are not resolved yet such as hold within the article ({@code <article#e4>}); what
 * they are called is said by their {@link ThingDescription}; and so have events, with {@link EventDescription}s. What is only claimed or is denied is reified by its evidence without being
 * asserted; an event that is denied is left out. Equal extractions give equal quads in equal order.
 */
public final class GraphWriter {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node REIFIES = RDF.reifies.asNode();

    private final StreamRDF sink;
    private final UnaryOperator<String> eventIri;

    /** Writes events under the IRIs that they have within their articles. */
    public GraphWriter(StreamRDF sink) {
        this(sink, UnaryOperator.identity());
    }

    /** @param eventIri the IRI of an event over all articles, by the one that it has within its article */
    public GraphWriter(StreamRDF sink, UnaryOperator<String> eventIri) {
        this.sink = requireNonNull(sink, "sink is null");
        this.eventIri = requireNonNull(eventIri, "eventIri is null");
    }

    public void write(Extraction extraction) {
        Article article = extraction.article();
        ArticleGraph graph = new ArticleGraph(sink, Iris.article(article.id()), extraction.entities());
        writeArticle(graph, article);
        extraction.mentions().forEach(mention -> writeMention(graph, article, mention));
        extraction.facts().stream().filter(Fact::isResolved).forEach(fact -> writeFact(graph, extraction, fact));
        extraction.quotations().forEach(quotation -> writeQuotation(graph, article, quotation));
        extraction.events().stream()
                .filter(event -> !event.negated())
                .forEach(new EventWriter(graph, extraction, eventIri)::write);
        writeOpenRelations(graph, extraction);
    }

    private static void writeArticle(ArticleGraph graph, Article article) {
        Node self = graph.name();
        graph.add(self, TYPE, Vocabulary.ARTICLE);
        graph.add(self, Vocabulary.ARTICLE_ID, article.id());
        graph.add(self, Vocabulary.TITLE, article.title());
        if (article.date() != null) {
            graph.add(
                    self,
                    Vocabulary.DATE,
                    NodeFactory.createLiteralDT(article.date().toString(), XSDDatatype.XSDdate));
        }
        graph.add(self, Vocabulary.URL, article.url());
        graph.add(self, Vocabulary.SOURCE, article.source());
        graph.add(self, Vocabulary.BYLINE, article.byline());
        graph.add(self, Vocabulary.LANGUAGE, article.language());
        if (article.summary()) {
            graph.add(self, Vocabulary.SUMMARY, true);
        }
        graph.add(self, Vocabulary.CONTENT_HASH, ContentHash.of(article));
        graph.add(self, Vocabulary.TEXT, article.text());
    }

    private static void writeMention(ArticleGraph graph, Article article, Mention mention) {
        Node node = placed(
                graph, mention.id().value(), Vocabulary.MENTION, mention.begin(), mention.end(), mention.confidence());
        graph.add(node, Vocabulary.SURFACE, mention.span().of(article.text()));
        graph.add(node, Vocabulary.KIND, Vocabulary.term(mention.kind().name()));
        if (!mention.type().equals(Mention.PRONOUN)) {
            graph.add(node, Vocabulary.MENTION_TYPE, term(mention.type().value()));
        }
        graph.addLink(node, Vocabulary.REFERS_TO, mention.entity());
        graph.add(node, Vocabulary.VALUE, mention.value());
    }

    private static void writeFact(ArticleGraph graph, Extraction extraction, Fact fact) {
        Node object = fact.object() != null ? graph.node(fact.object()) : Literals.typed(requireNonNull(fact.value()));
        Node subject = graph.node(requireNonNull(fact.subject()));
        for (int i = 0; i < fact.evidence().size(); i++) {
            Evidence read = fact.evidence().get(i);
            String id = fact.id() + (i == 0 ? "" : "-" + (i + 1));
            if (read.status() == Status.ASSERTED) {
                graph.add(subject, term(fact.property().value()), object);
            }
            Node evidence = evidence(
                    graph, extraction, id, subject, term(fact.property().value()), object);
            place(graph, evidence, read.begin(), read.end(), read.confidence());
            writeSentence(graph, extraction, evidence, read.begin(), read.end());
            graph.add(evidence, Vocabulary.BY, read.source().by());
            graph.add(evidence, Vocabulary.CUE, read.source().cue());
            graph.addLink(evidence, Vocabulary.SUBJECT_MENTION, fact.subjectMention());
            graph.addLink(evidence, Vocabulary.OBJECT_MENTION, fact.objectMention());
            graph.addLink(evidence, Vocabulary.CLAIMED_BY, read.claimedBy());
            if (read.source() instanceof Source.Rule rule) {
                rule.premises().forEach(premise -> graph.addLink(evidence, Vocabulary.PREMISE, premise));
            }
            graph.add(evidence, Vocabulary.WHEN, read.date());
            graph.add(evidence, Vocabulary.UNTIL, read.until());
            graph.add(evidence, Vocabulary.TENSE, read.tense().toString());
        }
    }

    private static void writeQuotation(ArticleGraph graph, Article article, Quotation quotation) {
        Node node = placed(
                graph,
                quotation.id().value(),
                Vocabulary.QUOTATION,
                quotation.begin(),
                quotation.end(),
                quotation.confidence());
        graph.addLink(node, Vocabulary.SPEAKER, quotation.speaker());
        graph.addLink(node, Vocabulary.SPEAKER_MENTION, quotation.speakerMention());
        graph.add(node, Vocabulary.SPEAKER_WORDS, quotation.speakerWords());
        graph.addLink(node, Vocabulary.ADDRESSEE, quotation.addressee());
        graph.add(node, Vocabulary.QUOTE, quotation.span().of(article.text()));
        graph.add(node, Vocabulary.DIRECT, quotation.direct());
    }

    private static void writeOpenRelations(ArticleGraph graph, Extraction extraction) {
        int number = 0;
        for (KnownRelation known : KnownRelation.of(extraction)) {
            number++;
            OpenRelation relation = known.relation();
            Node subject = graph.node(known.subject());
            Node object = graph.node(known.object());
            if (known.status() == Status.ASSERTED) {
                graph.add(subject, Vocabulary.OPEN_RELATION, object);
            }
            Node evidence = evidence(graph, extraction, "o" + number, subject, Vocabulary.OPEN_RELATION, object);
            place(graph, evidence, relation.begin(), relation.end(), relation.confidence());
            writeSentence(graph, extraction, evidence, relation.begin(), relation.end());
            graph.add(evidence, Vocabulary.BY, KnownRelation.BY);
            graph.add(evidence, Vocabulary.RELATION, relation.relation());
            graph.addLink(evidence, Vocabulary.CLAIMED_BY, known.claimedBy());
            if (relation.negated()) {
                graph.add(evidence, Vocabulary.NEGATED, true);
            }
        }
    }

    static Node evidence(
            ArticleGraph graph, Extraction extraction, String id, Node subject, Node predicate, Node object) {
        Node evidence = graph.inner(id);
        graph.add(evidence, TYPE, Vocabulary.EVIDENCE);
        graph.add(evidence, REIFIES, NodeFactory.createTripleTerm(subject, predicate, object));
        graph.add(evidence, Vocabulary.EXTRACTOR, extraction.extractor());
        return evidence;
    }

    static Node placed(ArticleGraph graph, String id, Node type, int begin, int end, double confidence) {
        Node node = graph.inner(id);
        graph.add(node, TYPE, type);
        place(graph, node, begin, end, confidence);
        return node;
    }

    static void place(ArticleGraph graph, Node node, int begin, int end, double confidence) {
        graph.add(node, Vocabulary.IN_ARTICLE, graph.name());
        graph.add(node, Vocabulary.BEGIN, begin);
        graph.add(node, Vocabulary.END, end);
        graph.addShare(node, Vocabulary.CONFIDENCE, confidence);
    }

    /** See {@link Extraction#sentenceOf}. */
    static void writeSentence(ArticleGraph graph, Extraction extraction, Node node, int begin, int end) {
        Span sentence = extraction.sentenceOf(new Span(begin, end));
        graph.add(node, Vocabulary.SENTENCE, sentence.of(extraction.article().text()));
        graph.add(node, Vocabulary.SENTENCE_BEGIN, sentence.begin());
        graph.add(node, Vocabulary.SENTENCE_END, sentence.end());
    }

    static Node term(String name) {
        return NodeFactory.createURI(Ontology.iri(name));
    }
}
