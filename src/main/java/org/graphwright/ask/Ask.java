package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.correct.Withdrawn;
import org.graphwright.explore.ArticleHit;
import org.graphwright.explore.Search;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.GraphQuery;
import org.graphwright.query.QueryFailure;

/** Answers questions in plain English from a graph, without a language model and always in the same way. May be used by many threads. */
public final class Ask {
    /** Characters of a question; by hand. */
    public static final int LONGEST = 500;

    /** Shown where no answer was found; by hand. */
    private static final int MOST_ARTICLES = 5;

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final Duration timeout;
    private final GraphQuery queries;
    private final QuestionReader reader;
    private final Explainer explainer;
    private final WordForms forms;
    private final RelatedWords related;
    private final ClassWords classes;
    private final PassageWeights weights;
    private final Examples examples;
    private final Supplier<Withdrawn> withdrawn;

    /** Of a graph in which nobody corrected anything. */
    public Ask(DatasetGraph dataset, Ontology ontology, Duration timeout) {
        this(dataset, ontology, timeout, () -> Withdrawn.NOTHING);
    }

    /**
     * @param dataset the graph that is asked
     * @param ontology what it was built with
     * @param timeout after which a question is given up; more than zero
     * @param withdrawn tells for each question what users took out of the graph, which its sentences still say
     */
    public Ask(DatasetGraph dataset, Ontology ontology, Duration timeout, Supplier<Withdrawn> withdrawn) {
        this.withdrawn = requireNonNull(withdrawn, "withdrawn is null");
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.timeout = requireNonNull(timeout, "timeout is null");
        this.queries = new GraphQuery(dataset, ontology, timeout);
        this.forms = new WordForms();
        this.classes = new ClassWords(ontology);
        this.reader = new QuestionReader(dataset, ontology, forms, classes);
        this.explainer = new Explainer(forms);
        this.related = new RelatedWords();
        this.weights = new PassageWeights();
        this.examples = new Examples();
    }

    /**
     * What the graph says to a question; what has no answer there is said to have none.
     *
     * @throws QueryFailure if the question is empty, has control characters or more than 500 characters, or takes too long
     */
    public AskAnswer answer(String question) {
        String line = line(question);
        return Txn.calculateRead(dataset, () -> answered(line));
    }

    private static String line(String question) {
        String line = requireNonNull(question, "question is null").strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            throw QueryFailure.usage("no question: ask one such as \"Who leads the Chinese foreign ministry?\"");
        }
        if (line.length() > LONGEST) {
            throw QueryFailure.usage(
                    "a question of " + line.length() + " characters is too long, " + LONGEST + " are the most");
        }
        if (line.chars().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.UNASSIGNED)) {
            throw QueryFailure.usage("the question has control characters: write it in plain words");
        }
        return line;
    }

    private AskAnswer answered(String question) {
        Optional<Reading> read = reader.read(question);
        if (read.isEmpty()) {
            return notUnderstood(question, "the question is of no kind that is understood");
        }
        if (!read.get().asksOfSomething()) {
            return notUnderstood(question, "the question says nothing of what it is about");
        }
        Reading reading = read.get();
        Shapes shapes = new Shapes(queries);
        List<FoundAnswer> answers = new Answers(
                        dataset,
                        ontology,
                        explainer,
                        forms,
                        reader.phrases(),
                        related,
                        classes,
                        weights,
                        withdrawn,
                        shapes,
                        new Deadline(timeout))
                .of(reading);
        boolean none = answers.isEmpty();
        return new AskAnswer(
                question,
                none ? Outcome.NOT_IN_GRAPH : Outcome.ANSWERED,
                reading.kind(),
                ReadingText.of(reading, ontology),
                none ? "the graph has nothing that answers this" : "",
                shapes.text(),
                answers,
                none ? reading.content().stream().map(Word::text).toList() : List.of(),
                none ? examples.near(question) : List.of(),
                none ? articles(words(reading)) : List.of());
    }

    private AskAnswer notUnderstood(String question, String message) {
        return new AskAnswer(
                question,
                Outcome.NOT_UNDERSTOOD,
                null,
                "",
                message,
                "",
                List.of(),
                List.of(),
                examples.near(question),
                articles(question));
    }

    private static String words(Reading reading) {
        return reading.words().stream()
                .filter(word -> reading.content().contains(word)
                        || reading.names().stream()
                                .anyMatch(name -> name.covers(reading.words().indexOf(word))))
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    private List<ArticleHit> articles(String text) {
        return text.isBlank()
                ? List.of()
                : new Search(dataset, ontology, 0, MOST_ARTICLES).search(text).articles();
    }
}
