package org.graphwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.ontology.Vocabulary;
import org.junit.jupiter.api.Test;

class ReplacedGraphsTest {
    private final DatasetGraph dataset = DatasetGraphFactory.create();
    private final ChangedWords words = new ChangedWords(List.of());
    private final List<String> written = new ArrayList<>();

    private static Quad quad(String graph, String object) {
        return Quad.create(
                NodeFactory.createURI(graph),
                NodeFactory.createURI("s:"),
                NodeFactory.createURI("p:"),
                NodeFactory.createLiteralString(object));
    }

    private ReplacedGraphs replaced(String... graphs) {
        return new ReplacedGraphs(noticing(), List.of(graphs), words);
    }

    private DatasetGraph noticing() {
        return new DatasetGraphWrapper(dataset) {
            @Override
            public void add(Quad quad) {
                written.add("+" + quad.getObject().getLiteralLexicalForm());
                super.add(quad);
            }

            @Override
            public void delete(Quad quad) {
                written.add("-" + quad.getObject().getLiteralLexicalForm());
                super.delete(quad);
            }
        };
    }

    @Test
    void onlyWhatIsDifferentIsWritten() {
        dataset.add(quad("a:", "stays"));
        dataset.add(quad("a:", "goes"));
        dataset.add(quad("b:", "other"));
        dataset.add(quad("c:", "untouched"));
        ReplacedGraphs graphs = replaced("a:", "b:", "new:");
        graphs.quad(quad("a:", "stays"));
        graphs.quad(quad("a:", "comes"));
        graphs.quad(quad("b:", "other"));
        graphs.quad(quad("new:", "first"));
        graphs.quad(quad("log:", "read"));
        graphs.quad(quad("a:", "late"));
        graphs.end();
        assertThat(written).containsExactly("-goes", "+comes", "+read", "+late", "+first");
        assertThat(dataset.stream())
                .containsExactlyInAnyOrder(
                        quad("a:", "stays"),
                        quad("a:", "comes"),
                        quad("a:", "late"),
                        quad("b:", "other"),
                        quad("c:", "untouched"),
                        quad("new:", "first"),
                        quad("log:", "read"));
    }

    @Test
    void theIndexFollowsOnlyWordsAndMentions() {
        Node article = NodeFactory.createURI("a:");
        Quad title = Quad.create(article, article, Vocabulary.TITLE, NodeFactory.createLiteralString("Title"));
        dataset.add(title);
        ReplacedGraphs same = replaced("a:");
        same.quad(title);
        same.quad(quad("a:", "comes"));
        same.end();
        assertThat(words.articles()).isEmpty();
        assertThat(words.things()).isEmpty();
        ReplacedGraphs other = replaced("a:");
        other.quad(Quad.create(article, article, Vocabulary.TITLE, NodeFactory.createLiteralString("Another")));
        other.quad(Quad.create(
                article,
                NodeFactory.createURI("m:"),
                Vocabulary.REFERS_TO,
                NodeFactory.createLiteralString("a thing, whose IRI does not matter here")));
        other.end();
        assertThat(words.articles()).containsExactly("a:");
        assertThat(words.things()).hasSize(1);
        assertThat(words.anyMentions()).isFalse();
    }

    @Test
    void aGraphOfWhichNothingComesIsEmpty() {
        dataset.add(quad("a:", "goes"));
        replaced("a:").end();
        assertThat(dataset.stream()).isEmpty();
    }

    @Test
    void aGraphThatIsKnownIsChangedWithoutReadingIt() {
        dataset.add(quad("a:", "stays"));
        dataset.add(quad("a:", "goes"));
        DatasetGraph unread = new DatasetGraphWrapper(noticing()) {
            @Override
            public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
                throw new AssertionError("the store is read");
            }
        };
        ReplacedGraphs graphs = new ReplacedGraphs(unread, List.of(), words);
        graphs.change(
                List.of(quad("a:", "stays"), quad("a:", "goes")), List.of(quad("a:", "comes"), quad("a:", "stays")));
        graphs.end();
        assertThat(written).startsWith("-goes", "+comes");
        assertThat(dataset.stream()).containsExactlyInAnyOrder(quad("a:", "stays"), quad("a:", "comes"));
    }

    /** The store has one value for both, which goes with either. */
    @Test
    void aValueThatIsWrittenInTwoWaysStaysWhileOneDoes() {
        dataset.add(quad("a:", "4"));
        replaced().change(List.of(quad("a:", "4"), quad("a:", "4.0")), List.of(quad("a:", "4")));
        assertThat(written).containsExactly("-4.0", "+4");
    }
}
