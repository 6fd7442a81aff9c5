package org.graphwright.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.GraphView;

/** Reads the passages behind facts, and names of things and articles. Belongs to one read transaction. */
final class PassageReader {
    private static final Comparator<Passage> SUREST_FIRST = Comparator.comparingDouble(Passage::confidence)
            .reversed()
            .thenComparing(p -> p.article().iri())
            .thenComparing(Passage::begin)
            .thenComparing(Passage::evidence);

    private final GraphView view;

    PassageReader(GraphView view) {
        this.view = view;
    }

    /** The passages, surest first. */
    List<Passage> passages(List<FactEvidence> evidence) {
        return evidence.stream()
                .map(e -> passage(e.evidence(), e.graph()))
                .sorted(SUREST_FIRST)
                .toList();
    }

    ThingRef thing(Node node) {
        List<String> types = view.types(node);
        return new ThingRef(GraphView.text(node), view.label(node), types.isEmpty() ? "" : types.get(0));
    }

    ArticleRef article(Node article) {
        return new ArticleRef(
                GraphView.text(article),
                view.text(article, Vocabulary.TITLE)
                        .filter(title -> !title.isBlank())
                        .or(() -> view.text(article, Vocabulary.ARTICLE_ID))
                        .orElse(GraphView.text(article)),
                view.text(article, Vocabulary.DATE).orElse(""),
                view.text(article, Vocabulary.URL).orElse(""));
    }

    private Passage passage(Node evidence, Node article) {
        String sentence = view.text(evidence, Vocabulary.SENTENCE).orElse("");
        int begin = view.number(evidence, Vocabulary.SENTENCE_BEGIN, 0);
        List<Mark> marks = Stream.of(
                        mark(evidence, Vocabulary.SUBJECT_MENTION, "subject", begin, sentence.length()),
                        mark(evidence, Vocabulary.OBJECT_MENTION, "object", begin, sentence.length()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Mark::begin).thenComparing(Mark::end))
                .toList();
        return new Passage(
                GraphView.text(evidence),
                article(article),
                sentence,
                begin,
                marks,
                view.confidence(evidence),
                text(evidence, Vocabulary.BY),
                text(evidence, Vocabulary.CUE),
                view.object(evidence, Vocabulary.CLAIMED_BY).map(view::label).orElse(""),
                text(evidence, Vocabulary.WHEN),
                text(evidence, Vocabulary.RELATION),
                text(evidence, Vocabulary.NEGATED).equals("true"));
    }

    private Optional<Mark> mark(Node evidence, Node property, String role, int sentenceBegin, int length) {
        return view.object(evidence, property).flatMap(mention -> {
            int begin = view.number(mention, Vocabulary.BEGIN, -1) - sentenceBegin;
            int end = view.number(mention, Vocabulary.END, -1) - sentenceBegin;
            boolean inSentence = begin >= 0 && end > begin && end <= length;
            return inSentence ? Optional.of(new Mark(begin, end, role)) : Optional.empty();
        });
    }

    private String text(Node node, Node property) {
        return view.text(node, property).orElse("");
    }
}
