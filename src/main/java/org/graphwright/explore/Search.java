package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.NameIndex;
import org.graphwright.query.NamedThing;
import org.graphwright.query.ThingForms;
import org.graphwright.query.ThingNames;
import org.graphwright.query.ToldApart;

/**
 * Looks for things by the beginnings of the words of their names, as one types, and for articles by words in title and text. Words are compared
 * as the resolver compares names; where nothing has them, what has words much like them is given.
 */
public final class Search {
    /** Persons of one first and last name that are looked at; by hand. */
    private static final int MOST_OF_A_NAME = 50;

    private final DatasetGraph dataset;
    private final ThingForms forms;
    private final int from;
    private final int limit;

    /**
     * @param dataset what is searched
     * @param ontology knows the titles that stand before names
     * @param from how many things and how many articles are left out of the best, 0 or more
     * @param limit how many things and how many articles are given at most; at least 1
     */
    public Search(DatasetGraph dataset, Ontology ontology, int from, int limit) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.forms = new ThingForms(ontology);
        if (from < 0) {
            throw new IllegalArgumentException("offset is less than 0: " + from);
        }
        if (limit < 1) {
            throw new IllegalArgumentException("limit is less than 1: " + limit);
        }
        this.from = from;
        this.limit = limit;
    }

    /** Things and articles; none for a text without letters and digits. */
    public SearchResult search(String text) {
        List<String> words = NameIndex.words(text);
        return Txn.calculateRead(dataset, () -> {
            NameIndex index = new NameIndex(dataset);
            NameIndex.Found things = thingsOf(index, text, words);
            NameIndex.Found articles = index.articles(words, from, limit);
            boolean none = things.all() == 0 && articles.all() == 0;
            return new SearchResult(
                    briefs(things.nodes()),
                    things.all(),
                    things.near(),
                    hits(articles.nodes(), words),
                    articles.all(),
                    articles.near(),
                    none ? briefs(index.thingsWithSome(words, ThingNames.SUGGESTED)) : List.of());
        });
    }

    /**
     * Things alone: those that are called exactly so first, then those that have the words whole, then those that have words that begin so, of each the most
     * mentioned first.
     */
    public List<NamedThing> things(String text) {
        List<String> words = NameIndex.words(text);
        return Txn.calculateRead(
                dataset,
                () -> briefs(thingsOf(new NameIndex(dataset), text, words).nodes()));
    }

    /** Without the titles before a name where nothing has their words, too. */
    private NameIndex.Found thingsOf(NameIndex index, String text, List<String> words) {
        NameIndex.Found found = index.things(words, from, limit);
        if (found.all() > 0 && !found.near()) {
            return found;
        }
        List<String> untitled = NameIndex.words(forms.untitled(text));
        NameIndex.Found other = index.things(untitled, from, limit);
        if (other.all() > 0 && (!other.near() || found.all() == 0)) {
            return other;
        }
        return found.all() > 0 ? found : withoutMiddleNames(index, untitled);
    }

    /** Persons by their first and last names, where they are known without the names and initials between: John S. McCain. */
    private NameIndex.Found withoutMiddleNames(NameIndex index, List<String> words) {
        if (words.size() < 3) {
            return new NameIndex.Found(List.of(), 0, false);
        }
        NameIndex.Found found = index.things(List.of(words.get(0), words.get(words.size() - 1)), 0, MOST_OF_A_NAME);
        GraphView view = new GraphView(dataset);
        List<Node> persons = found.nodes().stream()
                .filter(thing -> forms.isPerson(view.types(thing)))
                .toList();
        return new NameIndex.Found(
                persons.stream().skip(from).limit(limit).toList(), persons.size(), !persons.isEmpty());
    }

    private List<NamedThing> briefs(List<Node> things) {
        GraphView view = new GraphView(dataset);
        return ToldApart.sameNames(things.stream().map(view::brief).toList(), view);
    }

    private List<ArticleHit> hits(List<Node> articles, List<String> words) {
        GraphView view = new GraphView(dataset);
        References references = new References(view);
        Snippets snippets = new Snippets(words);
        return articles.stream()
                .map(article -> {
                    Snippet snippet =
                            snippets.of(view.text(article, Vocabulary.TEXT).orElse(""));
                    return new ArticleHit(references.article(article), snippet.text(), snippet.marks());
                })
                .toList();
    }
}
