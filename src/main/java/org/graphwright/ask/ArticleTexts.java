package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.explore.ArticleRef;
import org.graphwright.explore.References;
import org.graphwright.explore.ThingRef;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.Span;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.Description;
import org.graphwright.query.GraphView;

/** Reads articles sentence by sentence, with what each names. Belongs to one read transaction. */
final class ArticleTexts {
    private static final Comparator<Told.Mentioned> BY_PLACE =
            Comparator.comparingInt(Told.Mentioned::begin).thenComparingInt(Told.Mentioned::end);

    /** What is shorter is no first sentence, but a place or date above it. */
    private static final int DATELINE = 40;

    /** Sentences after one in which what follows from it is looked for; by hand. */
    private static final int MOST_AFTER = 3;

    /** Between two that are listed. */
    private static final Pattern LISTED = Pattern.compile("(?s)(?=.*(?:[,;]|\\band\\b|\\bor\\b))[^.:]{1,80}");

    private final DatasetGraph dataset;
    private final GraphView view;
    private final References references;
    private final Map<Node, List<Told>> read = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    ArticleTexts(DatasetGraph dataset) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.view = new GraphView(dataset);
        this.references = new References(view);
    }

    /** An article as it is named in passing. */
    ArticleRef article(Node node) {
        return references.article(node);
    }

    /** A thing as it is named in passing. */
    ThingRef thing(Node node) {
        return references.thing(node);
    }

    /** The article's sentences, in order, without those that belong to pictures. */
    List<Told> sentences(Node article) {
        return read.computeIfAbsent(article, this::read);
    }

    /** The article's text. */
    String text(ArticleRef article) {
        return view.text(NodeFactory.createURI(article.iri()), Vocabulary.TEXT).orElse("");
    }

    /** False for what belongs to a picture and for questions, which tell nothing; true for a sentence that is found nowhere. */
    boolean tells(Source source) {
        String sentence = source.sentence();
        if (sentence.stripTrailing().endsWith("?")) {
            return false;
        }
        Node article = NodeFactory.createURI(source.article().iri());
        return sentences(article).stream()
                        .anyMatch(told -> told.text().contains(sentence) || sentence.contains(told.text()))
                || !text(source.article()).contains(sentence);
    }

    /** True where the sentence has "and" or a comma alone between the answer and one of the others: "professors at A and at B". */
    boolean areListed(FoundAnswer answer, List<FoundAnswer> others) {
        Source source = answer.sources().get(0);
        return sentences(NodeFactory.createURI(source.article().iri())).stream()
                .filter(told -> told.text().equals(source.sentence()))
                .anyMatch(told -> of(answer, told)
                        .anyMatch(mine -> others.stream()
                                .flatMap(other -> of(other, told))
                                .anyMatch(its -> isList(told.text(), mine, its) || isList(told.text(), its, mine))));
    }

    private static Stream<Told.Mentioned> of(FoundAnswer answer, Told told) {
        return told.mentions().stream()
                .filter(m -> answer.thing() == null
                        ? m.label().equals(answer.text())
                        : m.iri().equals(answer.thing().iri()));
    }

    private static boolean isList(String text, Told.Mentioned first, Told.Mentioned second) {
        return first.end() <= second.begin()
                && LISTED.matcher(text.substring(first.end(), second.begin())).matches();
    }

    /** The IRIs of what an article that was read mentions. */
    Set<String> names(ArticleRef article) {
        return names.computeIfAbsent(
                article.iri(),
                iri -> sentences(NodeFactory.createURI(iri)).stream()
                        .flatMap(told -> told.mentions().stream())
                        .map(Told.Mentioned::iri)
                        .collect(Collectors.toSet()));
    }

    /** The first sentence that is no place or date above it. */
    Optional<Told> lead(ArticleRef article) {
        return sentences(NodeFactory.createURI(article.iri())).stream()
                .filter(told -> told.text().length() > DATELINE)
                .findFirst();
    }

    /** The sentences that follow one of an article, the nearest first. */
    List<Told> after(Source source) {
        List<Told> all = sentences(NodeFactory.createURI(source.article().iri()));
        return all.stream()
                .dropWhile(told -> !source.sentence().contains(told.text()))
                .dropWhile(told -> source.sentence().contains(told.text()))
                .limit(MOST_AFTER)
                .toList();
    }

    /** The title, read as a sentence that stands before the others. */
    Told title(Node article) {
        ArticleRef reference = article(article);
        String first = sentences(article).stream().map(Told::text).findFirst().orElse("");
        String title = reference.title();
        List<Told.Mentioned> named = new ArrayList<>();
        for (Told told : sentences(article)) {
            for (Told.Mentioned mention : told.mentions()) {
                String surface = told.text().substring(mention.begin(), mention.end());
                int at = title.indexOf(surface);
                boolean name = Character.isUpperCase(surface.codePointAt(0))
                        && !mention.iri().isEmpty();
                if (name && at >= 0 && named.stream().noneMatch(known -> known.begin() <= at && at < known.end())) {
                    named.add(new Told.Mentioned(
                            mention.iri(), mention.label(), mention.type(), "", at, at + surface.length()));
                }
            }
        }
        named.sort(BY_PLACE);
        return new Told(reference, title, -1, first, first, WordReader.read(title), named);
    }

    private List<Told> read(Node article) {
        String text = view.text(article, Vocabulary.TEXT).orElse("");
        ArticleRef reference = article(article);
        List<Told.Mentioned> mentions = mentions(article);
        List<Told> sentences = new ArrayList<>();
        String before = "";
        String first = "";
        List<Span> captions = Captions.of(text);
        for (Span span : Sentences.of(text)) {
            if (captions.stream()
                    .anyMatch(caption -> caption.begin() <= span.begin() && span.begin() < caption.end())) {
                continue;
            }
            String sentence = text.substring(span.begin(), span.end());
            first = first.isEmpty() && sentence.length() > DATELINE ? sentence : first;
            sentences.add(new Told(
                    reference,
                    sentence,
                    span.begin(),
                    before,
                    first,
                    WordReader.read(sentence),
                    within(mentions, span)));
            before = sentence;
        }
        return sentences;
    }

    private static List<Told.Mentioned> within(List<Told.Mentioned> mentions, Span span) {
        return mentions.stream()
                .filter(m -> span.begin() <= m.begin() && m.end() <= span.end())
                .map(m -> new Told.Mentioned(
                        m.iri(), m.label(), m.type(), m.value(), m.begin() - span.begin(), m.end() - span.begin()))
                .toList();
    }

    private List<Told.Mentioned> mentions(Node article) {
        List<Told.Mentioned> mentions = new ArrayList<>();
        dataset.find(article, Node.ANY, RDF.Nodes.type, Vocabulary.MENTION).forEachRemaining(quad -> {
            Description said = view.describe(article, quad.getSubject());
            int begin = said.number(Vocabulary.BEGIN, 0);
            int end = said.number(Vocabulary.END, 0);
            said.object(Vocabulary.REFERS_TO)
                    .ifPresentOrElse(
                            node -> {
                                ThingRef thing = references.thing(node);
                                mentions.add(new Told.Mentioned(
                                        thing.iri(), thing.label(), new ClassName(thing.type()), "", begin, end));
                            },
                            () -> {
                                String value = said.text(Vocabulary.VALUE);
                                if (!value.isEmpty()) {
                                    mentions.add(new Told.Mentioned(
                                            "", said.text(Vocabulary.SURFACE), Mention.DATE, value, begin, end));
                                }
                            });
        });
        mentions.sort(BY_PLACE);
        return mentions;
    }
}
