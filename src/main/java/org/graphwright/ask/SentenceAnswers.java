package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.explore.ThingRef;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Answers from sentences that have all of the question, by what they name or count in the right place. What is read so is never sure. */
final class SentenceAnswers {
    /** What is read in the right place of a sentence that has all of the question. */
    private static final double BELIEF = 0.6;

    private static final Set<String> KINDS_OF_PLACE = Set.of("in", "at", "near", "to", "outside", "on", "into");

    // Characters between a verb and who did it, and what having it behind the place costs; these and those below by
    // hand.
    private static final int NEAR_VERB = 60;
    private static final int BEFORE_IS_FARTHER = 25;
    private static final Pattern BY = Pattern.compile(".*\\bby (the |a |an )?([\\p{L}'’-]+ ){0,4}", Pattern.DOTALL);
    private static final Pattern BY_OTHER_VERB =
            Pattern.compile("(?s).*\\p{L}{3,}ed by (the |a |an )?([\\p{L}'’-]+ ){0,4}");

    private static final Pattern BESIDE =
            Pattern.compile("[, ]{1,2}|( (of|at|for|in) [^,;.]{1,40},? )", Pattern.DOTALL);
    private static final Pattern APPOSED =
            Pattern.compile("(, (who (is|was) )?| (is|was|became|as|remained) |, now )[^;.]*", Pattern.DOTALL);

    /** Between a verb and whom it is done to: "convicted the lawyer X". */
    private static final Pattern OBJECT = Pattern.compile(
            " (the |a |an )?((?!of|in|on|by|for|at|with|to|after|as|from|when|that|and)[\\p{L}-]+ ){0,3}");

    /** A place for whose people or body it stands; before a noun it only tells from where that is. */
    private static final Pattern BEFORE_NOUN = Pattern.compile("\\s(\\p{Ll}[\\p{L}-]+)\\b.*", Pattern.DOTALL);

    /** Before who did it, where "Who was arrested?" asks to whom it was done. */
    private static final Pattern BY_DOER = Pattern.compile("(?s).*\\bby\\b.*");

    private static final Pattern OF_HOME = Pattern.compile(".*\\b(of|from) (the )?", Pattern.DOTALL);

    /** Characters between two places of which one lies in the other. */
    private static final int LONGEST_OF = 10;

    /** Characters between a verb and what it is done to. */
    private static final int NEAR_OBJECT = 30;

    private static final Pattern AFTER_ARTICLE =
            Pattern.compile(".*\\b(the|a|an|this|his|her|its|their) ", Pattern.DOTALL);

    /** Between a person and the verb: ", the envoy of the United States, ". */
    private static final Pattern WITH_APPOSITION =
            Pattern.compile(",[^.;]{3,120},\\s*((was|were|has|had|is) )?([a-z]+ly )?", Pattern.DOTALL);

    private static final Set<String> DIES =
            Set.of("die", "died", "dies", "dead", "death", "deaths", "perished", "toll");

    private final SentenceFinder finder;
    private final Explainer explainer;
    private final Ontology ontology;
    private final Amounts amounts;
    private final WordForms forms;

    SentenceAnswers(SentenceFinder finder, Explainer explainer, Ontology ontology, Amounts amounts, WordForms forms) {
        this.forms = requireNonNull(forms, "forms is null");
        this.finder = requireNonNull(finder, "finder is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.amounts = requireNonNull(amounts, "amounts is null");
    }

    /** The answers of the sentences that have most of the question; none where none has enough of it. */
    List<FoundAnswer> find(Reading reading, Shapes shapes, Deadline deadline) {
        List<Word> wanted = reading.sought().stream()
                .sorted(Comparator.comparingInt(Word::begin))
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, FoundAnswer> answers = new LinkedHashMap<>();
        int best = -1;
        for (SentenceFinder.Hit hit : finder.find(reading, wanted, shapes, deadline)) {
            if (best > hit.inside()) {
                break;
            }
            for (FoundAnswer answer : answers(reading, hit)) {
                best = hit.inside();
                answers.putIfAbsent(answer.text(), answer);
            }
        }
        return List.copyOf(answers.values());
    }

    private List<FoundAnswer> answers(Reading reading, SentenceFinder.Hit hit) {
        return switch (reading.kind()) {
            case WHO, WHAT -> doer(reading, hit);
            case WHICH -> named(reading, hit);
            case WHERE -> place(reading, hit);
            case WHEN -> day(reading, hit);
            case HOW_MANY ->
                amounts.of(reading, hit.told()).stream()
                        .limit(1)
                        .map(number -> answer(number, hit))
                        .toList();
            default -> List.of();
        };
    }

    /** Who stands before the verb, or behind "by"; for a noun, who stands beside it. */
    private List<FoundAnswer> doer(Reading reading, SentenceFinder.Hit hit) {
        @Nullable Phrase phrase = reading.phrase();
        boolean noun = reading.asksByNoun();
        List<Told.Mentioned> others = others(reading, hit).stream()
                .filter(m -> !noun || reading.kind() != Kind.WHO || ontology.isA(m.type(), Classes.PERSON))
                .filter(m -> reading.kind() != Kind.WHO || !isOrigin(m, hit))
                .filter(m -> noun || !Tellers.isSource(m, hit.told(), reading))
                .toList();
        Optional<Word> key = key(reading, hit);
        if (key.isEmpty() || noun && !hit.said().containsAll(reading.keyWords())) {
            return List.of();
        }
        Word word = key.get();
        String text = hit.told().text();
        if (reading.asksWhoKilled() && DIES.contains(word.plain())) {
            return List.of();
        }
        if ((noun || isPassive(reading)) && Voices.isNotYet(text.substring(0, word.begin()))
                || !noun && Voices.isNoun(reading, word, hit.told())) {
            return List.of();
        }
        boolean afterArticle =
                !noun && AFTER_ARTICLE.matcher(text.substring(0, word.begin())).matches();
        if (afterArticle || reading.kind() == Kind.WHAT && reading.asksForObject()) {
            return List.of();
        }
        if (reading.asksForObject()) {
            return others.stream()
                    .filter(m -> m.begin() > word.end() && m.begin() - word.end() < NEAR_OBJECT)
                    .limit(1)
                    .map(m -> answer(m, hit))
                    .toList();
        }
        boolean undergone = !noun && !isPassive(reading) && Voices.isUndergone(text.substring(0, word.begin()));
        if (isPassive(reading) && !noun) {
            Optional<Told.Mentioned> object = others.stream()
                    .filter(m -> ontology.isA(m.type(), Classes.PERSON))
                    .filter(m -> m.begin() > word.end() && m.begin() - word.end() < NEAR_OBJECT)
                    .filter(m -> OBJECT.matcher(text.substring(word.end(), m.begin()))
                            .matches())
                    .findFirst();
            if (object.isPresent()) {
                return List.of(answer(object.get(), hit));
            }
        }
        boolean patient = isPassive(reading)
                && !noun
                && reading.words().stream().noneMatch(w -> w.plain().equals("by"));
        Optional<Told.Mentioned> behind = others.stream()
                .filter(m -> m.begin() > word.end() && m.begin() - word.end() < NEAR_VERB)
                .filter(m -> !patient
                        || !BY_DOER.matcher(text.substring(word.end(), m.begin()))
                                .matches())
                .filter(m -> noun
                        ? BESIDE.matcher(text.substring(word.end(), m.begin())).matches()
                        : isDoneBy(word, m, hit.told()))
                .findFirst();
        Optional<Told.Mentioned> apposed = others.stream()
                .filter(m -> ontology.isA(m.type(), Classes.PERSON) && m.end() <= word.begin())
                .filter(m -> !noun && !undergone)
                .filter(m -> WITH_APPOSITION
                        .matcher(text.substring(m.end(), word.begin()))
                        .matches())
                .findFirst();
        boolean persons = isPassive(reading)
                && others.stream().anyMatch(m -> ontology.isA(m.type(), Classes.PERSON) && m.end() <= word.begin());
        Optional<Told.Mentioned> before = others.stream()
                .filter(m -> !undergone && !text.startsWith("'s", m.end()) && !text.startsWith("’s", m.end()))
                .filter(m -> !persons || ontology.isA(m.type(), Classes.PERSON))
                .filter(m -> m.end() <= word.begin() && word.begin() - m.end() < NEAR_VERB)
                .filter(m -> !isWhere(m, hit) && !isHome(m, hit))
                .filter(m -> !noun
                        || APPOSED.matcher(text.substring(m.end(), word.begin()))
                                .matches())
                .reduce((one, other) -> other);
        return behind.or(() -> apposed).or(() -> before).stream()
                .map(m -> answer(m, hit))
                .toList();
    }

    /** True of who stands behind "by" where that belongs to the verb: not in "poisoned with a drug developed by X", nor in "successor should Y remain unconfirmed by X". */
    private boolean isDoneBy(Word verb, Told.Mentioned doer, Told told) {
        String between = told.text().substring(verb.end(), doer.begin());
        return BY.matcher(between).matches()
                && !BY_OTHER_VERB.matcher(between).matches()
                && told.mentions().stream()
                        .filter(m -> m.begin() >= verb.end() && m.end() <= doer.begin())
                        .noneMatch(m ->
                                ontology.isA(m.type(), Classes.PERSON) || ontology.isA(m.type(), Classes.ORGANIZATION));
    }

    /** True of "Louisiana" in "Steve Scalise of Louisiana". */
    private boolean isHome(Told.Mentioned m, SentenceFinder.Hit hit) {
        String before = hit.told().text().substring(0, m.begin());
        return ontology.isA(m.type(), Classes.PLACE)
                && OF_HOME.matcher(before).matches()
                && hit.told().mentions().stream()
                        .anyMatch(other -> ontology.isA(other.type(), Classes.PERSON)
                                && other.end() <= m.begin()
                                && m.begin() - other.end() <= LONGEST_OF);
    }

    /** True of "Canadian" and "United States" in "Canadian comedian X" and "a United States federal jury". */
    private boolean isOrigin(Told.Mentioned m, SentenceFinder.Hit hit) {
        if (!ontology.isA(m.type(), Classes.PLACE) && !ontology.isA(m.type(), Classes.GROUP)) {
            return false;
        }
        Matcher after = BEFORE_NOUN.matcher(hit.told().text().substring(m.end()));
        if (!after.matches()) {
            return false;
        }
        List<Word> next = WordReader.read(after.group(1));
        return !next.isEmpty()
                && !forms.isEmpty(next.get(0).plain())
                && !next.get(0).plain().endsWith("ly")
                && !next.get(0).plain().endsWith("ed")
                && hit.said().stream().noneMatch(asked -> explainer.says(asked, next.get(0)));
    }

    /** "Who was found dead?" asks for a person, whatever stands nearer. */
    private static boolean isPassive(Reading reading) {
        return reading.kind() == Kind.WHO
                && reading.words().size() > 1
                && Auxiliaries.IS_OR_WAS.contains(reading.words().get(1).plain());
    }

    /** All that a sentence with two thirds of the words names of the class; of doers, what stands before their deed. */
    private List<FoundAnswer> named(Reading reading, SentenceFinder.Hit hit) {
        int wanted = reading.phraseWords().size() + reading.content().size();
        boolean most = 3 * hit.said().size() >= 2 * wanted
                || 2 * hit.said().size() >= wanted && hit.said().containsAll(reading.keyWords());
        Told told = hit.told();
        boolean said = !reading.asksForMoreThanClass()
                || explainer.missing(reading.classWords(), told.words()).isEmpty();
        if (reading.classes().isEmpty() || !most || !said) {
            return List.of();
        }
        List<Told.Mentioned> all = others(reading, hit).stream()
                .filter(m -> !ontology.isA(m.type(), Classes.PLACE) || !PlacedMentions.isAttribute(m, told))
                .toList();
        int verb = hit.told().words().stream()
                .filter(word -> hit.said().stream().anyMatch(asked -> explainer.says(asked, word)))
                .mapToInt(Word::begin)
                .max()
                .orElse(0);
        List<Told.Mentioned> before = all.stream().filter(m -> m.end() <= verb).toList();
        boolean doers = reading.asksForDoer() && !before.isEmpty();
        boolean others = reading.asksWhatIsDone();
        return (doers
                        ? before
                        : others ? all.stream().filter(m -> m.begin() > verb).toList() : all)
                .stream().map(m -> answer(m, hit)).toList();
    }

    private List<FoundAnswer> place(Reading reading, SentenceFinder.Hit hit) {
        return others(reading, hit).stream()
                .filter(m -> isWhere(m, hit) && !PlacedMentions.isOrigin(m, hit.told()))
                .filter(m -> hit.said().isEmpty()
                        || hit.told().words().stream()
                                .filter(word -> hit.said().stream().anyMatch(asked -> explainer.says(asked, word)))
                                .anyMatch(word ->
                                        m.begin() - word.end() < NEAR_VERB && word.begin() - m.end() < NEAR_VERB))
                .min(Comparator.comparingInt(m -> distance(m, reading, hit)))
                .stream()
                .map(m -> answer(m, hit))
                .toList();
    }

    /** How far a place stands behind the question's words and names; before them is farther. */
    private int distance(Told.Mentioned place, Reading reading, SentenceFinder.Hit hit) {
        Stream<Integer> words = hit.told().words().stream()
                .filter(word -> hit.said().stream().anyMatch(asked -> explainer.says(asked, word))
                        || reading.names().stream()
                                .map(name -> reading.words().get(name.last()))
                                .anyMatch(name -> explainer.says(name, word)))
                .map(word -> distance(word.begin(), word.end(), place));
        Stream<Integer> names = hit.told().mentions().stream()
                .filter(m -> reading.isAbout(m.iri()))
                .map(m -> distance(m.begin(), m.end(), place));
        return Stream.concat(words, names).min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
    }

    private static int distance(int begin, int end, Told.Mentioned place) {
        return end <= place.begin() ? place.begin() - end : BEFORE_IS_FARTHER + Math.max(0, begin - place.end());
    }

    /** True for a place behind "in" or the like, where something was done, and which did it not itself. */
    private boolean isWhere(Told.Mentioned m, SentenceFinder.Hit hit) {
        return ontology.isA(m.type(), Classes.PLACE)
                && hit.told().words().stream()
                        .filter(word -> word.end() <= m.begin() && m.begin() - word.end() < 6)
                        .reduce((one, other) -> other)
                        .filter(word -> KINDS_OF_PLACE.contains(word.plain()))
                        .isPresent();
    }

    /** The day that stands nearest to the verb. */
    private List<FoundAnswer> day(Reading reading, SentenceFinder.Hit hit) {
        int at = hit.told().words().stream()
                .filter(word -> !explainer.missing(hit.said(), List.of(word)).equals(hit.said()))
                .mapToInt(Word::begin)
                .findFirst()
                .orElse(0);
        List<Word> said = hit.told().words().stream()
                .filter(word -> hit.said().stream().anyMatch(asked -> explainer.says(asked, word)))
                .toList();
        return hit.told().mentions().stream()
                .filter(m -> !Tellers.isDayOfReport(m, hit.told(), said, reading))
                .filter(m -> m.type().equals(Mention.DATE) && m.value().matches("\\d{4}(-\\d\\d){0,2}"))
                .min(Comparator.comparingInt((Told.Mentioned m) -> -m.value().length())
                        .thenComparingInt(m -> Math.abs(m.begin() - at)))
                .map(m -> answer(m.value(), hit))
                .stream()
                .toList();
    }

    private List<Told.Mentioned> others(Reading reading, SentenceFinder.Hit hit) {
        Set<ClassName> wanted = reading.classes();
        List<Told.Mentioned> others = new ArrayList<>();
        for (Told.Mentioned m : hit.told().mentions()) {
            boolean fits = wanted.isEmpty()
                    ? !m.type().equals(Mention.DATE)
                    : wanted.stream()
                            .anyMatch(type ->
                                    ontology.isA(m.type(), type) || ontology.isA(ontology.root(type), m.type()));
            if (fits && !reading.isAbout(m.iri()) && !m.iri().isEmpty()) {
                others.add(m);
            }
        }
        return others;
    }

    /** The first of the question's words that the sentence has, where it stands there. */
    private Optional<Word> key(Reading reading, SentenceFinder.Hit hit) {
        return hit.said().stream()
                .flatMap(asked -> hit.told().words().stream().filter(word -> explainer.says(asked, word)))
                .findFirst();
    }

    private static FoundAnswer answer(Told.Mentioned mention, SentenceFinder.Hit hit) {
        return new FoundAnswer(
                mention.label(),
                new ThingRef(mention.iri(), mention.label(), mention.type().value()),
                BELIEF,
                "",
                List.of(new Source(hit.told().text(), hit.told().article())));
    }

    private static FoundAnswer answer(String text, SentenceFinder.Hit hit) {
        return new FoundAnswer(
                text,
                null,
                BELIEF,
                "",
                List.of(new Source(hit.told().text(), hit.told().article())));
    }
}
