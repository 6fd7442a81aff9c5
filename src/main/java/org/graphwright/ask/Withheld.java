package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Target;
import org.graphwright.correct.Withdrawn;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Keeps back what users took out of the graph and sentences still say: answers that are a rejected fact or reading, and things that are hidden. What is answered
 * by the graph's own facts needs none of it. For one question.
 */
final class Withheld {
    /** Kinds that are answered with somebody or something, so that a sentence that names one hidden would answer with that. */
    private static final Set<Kind> NAMING = Set.of(Kind.WHO, Kind.WHAT, Kind.WHICH, Kind.WHERE);

    private final Withdrawn withdrawn;
    private final Ontology ontology;
    private final ArticleTexts texts;
    private final PhraseBook phrases;
    private final WordLevels levels;
    private final List<List<Word>> hidden;

    Withheld(Withdrawn withdrawn, Ontology ontology, ArticleTexts texts, PhraseBook phrases, WordLevels levels) {
        this.withdrawn = requireNonNull(withdrawn, "withdrawn is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.texts = requireNonNull(texts, "texts is null");
        this.phrases = requireNonNull(phrases, "phrases is null");
        this.levels = requireNonNull(levels, "levels is null");
        this.hidden = withdrawn.hidden().values().stream()
                .flatMap(List::stream)
                .map(WordReader::read)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Those of the answers that may be given, each without the sentences that may not. */
    List<FoundAnswer> without(Reading reading, List<FoundAnswer> found) {
        if (withdrawn.isEmpty() || found.isEmpty()) {
            return found;
        }
        if (asksOfHidden(reading)) {
            return List.of();
        }
        // what is only shown beside the best answer is none without it
        if (reading.kind() != Kind.WHICH
                && left(reading, found.get(0)).findAny().isEmpty()) {
            return List.of();
        }
        return found.stream().flatMap(answer -> left(reading, answer)).toList();
    }

    private Stream<FoundAnswer> left(Reading reading, FoundAnswer answer) {
        if (!answer.because().isEmpty()) {
            return Stream.of(answer);
        }
        if (isWithdrawn(reading, answer)) {
            return Stream.empty();
        }
        List<Source> sources = answer.sources().stream()
                .filter(source -> !isRejected(reading, source))
                .toList();
        return sources.isEmpty()
                ? Stream.empty()
                : Stream.of(new FoundAnswer(answer.text(), answer.thing(), answer.belief(), "", sources));
    }

    private boolean isWithdrawn(Reading reading, FoundAnswer answer) {
        return answer.thing() != null
                        && withdrawn.hidden().containsKey(answer.thing().iri())
                || !answer.text().equals("no")
                        && withdrawn.facts().stream().anyMatch(fact -> isAnsweredBy(fact, reading, answer))
                || namesHidden(reading, answer);
    }

    /** True where the question asks for the fact's property of one of its sides, and is answered with the other. */
    private boolean isAnsweredBy(FactKey fact, Reading reading, FoundAnswer answer) {
        boolean ofSubject = reading.isAbout(fact.subject());
        boolean ofObject = fact.joinsThings() && reading.isAbout(fact.object());
        if (!ofSubject && !ofObject || !asksFor(fact.property(), reading)) {
            return false;
        }
        if (ofSubject && ofObject) {
            return true;
        }
        String other = ofSubject ? fact.object() : fact.subject();
        if (answer.thing() != null) {
            return answer.thing().iri().equals(other);
        }
        return answer.sources().stream()
                .anyMatch(source -> told(source)
                        .flatMap(told -> told.mentions().stream())
                        .anyMatch(m -> fact.joinsThings()
                                ? m.iri().equals(other)
                                : m.value().equals(other) || m.label().equals(other)));
    }

    /** By the words that ask for properties where the question has some, else by what is like them or nothing else. */
    private boolean asksFor(PropertyName property, Reading reading) {
        @Nullable Phrase phrase = reading.phrase();
        if (phrase != null) {
            return sides(phrase).anyMatch(asked -> isNear(asked, property));
        }
        List<Word> sought = reading.sought();
        return sought.isEmpty()
                || phrases.phrases().stream()
                        .filter(each -> sides(each).anyMatch(side -> isNear(side, property)))
                        .flatMap(each -> WordReader.read(String.join(" ", each.words())).stream())
                        .anyMatch(word ->
                                sought.stream().anyMatch(asked -> levels.of(asked, word) != WordLevels.Level.NONE));
    }

    private static Stream<PropertyName> sides(Phrase phrase) {
        return phrase.sides().stream().map(Phrase.Side::property);
    }

    /** True where one follows from the other, also where that is said from the other side. */
    private boolean isNear(PropertyName one, PropertyName other) {
        return ways(one)
                .anyMatch(mine ->
                        ways(other).anyMatch(its -> ontology.implies(mine, its) || ontology.implies(its, mine)));
    }

    private Stream<PropertyName> ways(PropertyName name) {
        return ontology.property(name).stream()
                .flatMap(property -> Stream.concat(Stream.of(name), Stream.ofNullable(property.inverse())));
    }

    private boolean isRejected(Reading reading, Source source) {
        return withdrawn.readings().getOrDefault(source.article().iri(), List.of()).stream()
                .anyMatch(
                        rejected -> says(source, rejected) && asksFor(new PropertyName(rejected.property()), reading));
    }

    private static boolean says(Source source, Target.OfReading rejected) {
        return source.sentence().contains(rejected.sentence())
                || rejected.sentence().contains(source.sentence());
    }

    /** True where words of the question are the name of a thing that is none, and of no other. */
    private boolean asksOfHidden(Reading reading) {
        return hidden.stream()
                .anyMatch(name -> starts(name, reading.words())
                        .anyMatch(at -> reading.names().stream()
                                .noneMatch(other ->
                                        !other.near() && other.covers(at) && other.covers(at + name.size() - 1))));
    }

    /** True of an answer that is such a name, and, where somebody or something is asked for, of a sentence that has it. */
    private boolean namesHidden(Reading reading, FoundAnswer answer) {
        if (answer.thing() != null) {
            return false;
        }
        boolean sentence = answer.isSentence();
        return sentence
                ? NAMING.contains(reading.kind())
                        && answer.sources().stream().flatMap(this::told).anyMatch(this::namesHidden)
                : hidden.stream()
                        .anyMatch(name ->
                                starts(name, WordReader.read(answer.text())).anyMatch(at -> true));
    }

    /** A name that means another thing there is that thing's. */
    private boolean namesHidden(Told told) {
        return hidden.stream()
                .anyMatch(name -> starts(name, told.words())
                        .anyMatch(at -> told.mentions().stream()
                                .noneMatch(m -> m.begin() < told.words().get(at).end()
                                        && told.words().get(at).begin() < m.end())));
    }

    private static IntStream starts(List<Word> name, List<Word> words) {
        return IntStream.rangeClosed(0, words.size() - name.size())
                .filter(at -> IntStream.range(0, name.size())
                        .allMatch(i ->
                                words.get(at + i).plain().equals(name.get(i).plain())));
    }

    private Stream<Told> told(Source source) {
        return texts.sentences(NodeFactory.createURI(source.article().iri())).stream()
                .filter(told -> source.sentence().contains(told.text()));
    }
}
