package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.graphwright.correct.Target;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.Description;
import org.graphwright.query.GraphView;

/** Finds what articles tell of events and who is quoted, for who says that it is wrong. */
public final class TellingFinder {
    private final DatasetGraph dataset;

    public TellingFinder(DatasetGraph dataset) {
        this.dataset = requireNonNull(dataset, "dataset is null");
    }

    /**
     * The readings of all words that tell of an event, or of those in one sentence.
     *
     * @param article where words tell of it
     * @param begin where these begin in the article's text
     * @param everywhere true for all articles and sentences
     */
    public List<Target.OfReading> ofEvent(Node article, int begin, boolean everywhere) {
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            List<Description> here = told(article, Node.ANY)
                    .map(mention -> view.describe(article, mention))
                    .toList();
            List<Description> meant = here.stream()
                    .filter(said -> said.number(Vocabulary.BEGIN, -1) == begin)
                    .toList();
            Set<Node> events = meant.stream()
                    .flatMap(said -> said.object(Vocabulary.TELLS_OF).stream())
                    .collect(Collectors.toSet());
            Set<Integer> sentences = meant.stream()
                    .map(said -> said.number(Vocabulary.SENTENCE_BEGIN, -1))
                    .collect(Collectors.toSet());
            Stream<Description> tellings = everywhere
                    ? events.stream()
                            .flatMap(event -> view.subjects(Vocabulary.TELLS_OF, event).stream())
                            .map(view::describe)
                    : here.stream()
                            .filter(said -> said.object(Vocabulary.TELLS_OF)
                                            .filter(events::contains)
                                            .isPresent()
                                    && sentences.contains(said.number(Vocabulary.SENTENCE_BEGIN, -1)));
            return tellings.map(said -> new Target.OfReading(
                            articleId(view, said.object(Vocabulary.IN_ARTICLE).orElse(article)),
                            said.text(Vocabulary.SENTENCE),
                            said.text(Vocabulary.SURFACE),
                            Target.OfReading.TELLS_OF,
                            ""))
                    .distinct()
                    .sorted(TellingFinder::compare)
                    .toList();
        });
    }

    private static int compare(Target.OfReading one, Target.OfReading other) {
        return one.toString().compareTo(other.toString());
    }

    private Stream<Node> told(Node article, Node event) {
        return dataset.stream(article, Node.ANY, Vocabulary.TELLS_OF, event).map(Quad::getSubject);
    }

    /** The reading of who said what is quoted; empty where the node is no quotation. */
    public List<Target.OfReading> ofQuotation(Node quotation) {
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            Description said = view.describe(quotation);
            String speaker = said.object(Vocabulary.SPEAKER_MENTION)
                    .flatMap(mention -> view.text(mention, Vocabulary.SURFACE))
                    .orElse(said.text(Vocabulary.SPEAKER_WORDS));
            return said.object(Vocabulary.IN_ARTICLE).stream()
                    .filter(article -> !said.text(Vocabulary.QUOTE).isBlank())
                    .map(article -> new Target.OfReading(
                            articleId(view, article),
                            said.text(Vocabulary.QUOTE),
                            "",
                            Target.OfReading.SPEAKER,
                            speaker))
                    .toList();
        });
    }

    private static String articleId(GraphView view, Node article) {
        return view.text(article, Vocabulary.ARTICLE_ID).orElseThrow();
    }
}
