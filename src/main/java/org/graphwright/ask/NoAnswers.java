package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.Why;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Answers that something is not so: by a sentence that says its words with "not" or "never" before the verb, or a verb in its place that denies it, or ends "A did not"; and by another
 * fact that leaves no room for it, such as another president.
 */
final class NoAnswers {
    // How sure a denial in a sentence is, how sure a fact must be that leaves no room, and words before a verb where
    // "not" stands; by hand.
    private static final double BELIEF = 0.6;
    private static final double SURE = 0.7;
    private static final int BEFORE_VERB = 3;
    private static final Set<String> NOT = Set.of(
            "not", "never", "refused", "declined", "failed", "didnt", "wasnt", "hasnt", "isnt", "hadnt", "werent");
    private static final Pattern ENDS_SO =
            Pattern.compile("(?s)(['’]s)?\\s+(did|does|do|has|had|was|were|is|are) not\\s*[.,;!?].*");

    /** Of these a thing has one holder at a time, of a place of birth one ever. */
    private static final Set<PropertyName> OF_ONE = PropertyName.setOf("headOfState", "headOfGovernment", "capitalOf");

    private final Why why;
    private final ArticleTexts texts;
    private final SentenceFinder finder;
    private final Explainer explainer;
    private final RelatedWords related;
    private final Ontology ontology;

    NoAnswers(
            Why why,
            ArticleTexts texts,
            SentenceFinder finder,
            Explainer explainer,
            RelatedWords related,
            Ontology ontology) {
        this.why = requireNonNull(why, "why is null");
        this.texts = requireNonNull(texts, "texts is null");
        this.finder = requireNonNull(finder, "finder is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
        this.related = requireNonNull(related, "related is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** One answer, {@code no}, or none. */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        List<Word> wanted = reading.sought().stream()
                .filter(word -> !Auxiliaries.ALL.contains(word.plain()))
                .toList();
        if (reading.names().isEmpty() || wanted.isEmpty()) {
            return List.of();
        }
        for (Node article : finder.articles(reading, wanted, shapes)) {
            deadline.check();
            for (Told told : texts.sentences(article)) {
                if (finder.isOfDay(reading, told) && isDenied(reading, wanted, told)) {
                    return List.of(
                            new FoundAnswer("no", null, BELIEF, "", List.of(new Source(told.text(), told.article()))));
                }
            }
        }
        return other(reading).stream().toList();
    }

    private boolean isDenied(Reading reading, List<Word> wanted, Told told) {
        boolean named = reading.names().stream()
                .allMatch(name -> finder.isNamed(name, reading, told)
                        || explainer
                                .missing(
                                        reading.words().subList(name.last(), name.last() + 1),
                                        told.before(),
                                        told.article().title(),
                                        told.first())
                                .isEmpty());
        if (!named || !finder.isNamed(reading.names().get(0), reading, told)) {
            return false;
        }
        List<Word> missing = explainer.missing(wanted, told.words());
        if (missing.isEmpty()) {
            return isNegated(wanted, told) || endsSo(reading.names().get(0), reading, told);
        }
        return missing.size() == 1
                && told.words().stream()
                        .anyMatch(word -> related.denies(missing.get(0).plain(), word.plain()));
    }

    private boolean isNegated(List<Word> wanted, Told told) {
        List<Word> words = told.words();
        return IntStream.range(0, words.size())
                .filter(i -> wanted.stream().limit(1).anyMatch(asked -> explainer.says(asked, words.get(i))))
                .anyMatch(i -> words.subList(Math.max(0, i - BEFORE_VERB), i).stream()
                        .anyMatch(word -> NOT.contains(word.plain())));
    }

    private static boolean endsSo(Named name, Reading reading, Told told) {
        String asked = reading.words().get(name.last()).text();
        int at = told.text().lastIndexOf(asked);
        return at >= 0
                && ENDS_SO.matcher(told.text().substring(at + asked.length())).matches();
    }

    private Optional<FoundAnswer> other(Reading reading) {
        @Nullable Phrase phrase = reading.phrase();
        if (phrase == null
                || reading.names().size() != 2
                || !reading.content().isEmpty()
                || !Auxiliaries.IS.contains(reading.words().get(0).plain())) {
            return Optional.empty();
        }
        Named first = reading.names().get(0);
        Named second = reading.names().get(1);
        List<FactSummary> facts = new ArrayList<>();
        for (Phrase.Side side : phrase.sides()) {
            if (OF_ONE.contains(side.property())
                    && ontology.property(side.property()).isPresent()) {
                Node property = NodeFactory.createURI(Ontology.iri(side.property()));
                facts.addAll(why.of(Node.ANY, property, second.node()));
            }
        }
        return facts.stream()
                .filter(fact -> fact.status() == Status.ASSERTED && fact.belief() >= SURE)
                .filter(fact ->
                        !first.means(fact.subject().iri()) && !fact.passages().isEmpty())
                .sorted(FactSummary.ORDER)
                .findFirst()
                .map(fact -> new FoundAnswer(
                        "no",
                        null,
                        fact.belief(),
                        fact.subject().label() + " " + fact.label() + " " + fact.value(),
                        fact.passages().stream()
                                .limit(1)
                                .map(passage -> new Source(passage.sentence(), passage.article()))
                                .toList()));
    }
}
