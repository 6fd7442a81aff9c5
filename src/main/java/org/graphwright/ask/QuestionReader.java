package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.explore.NewestArticle;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Reads a question: what it asks for, the things and the day that it names, and the words that ask for properties and classes. */
final class QuestionReader {
    private static final Map<Kind, Set<String>> OWN_WORDS = Map.of(
            Kind.CONNECTED,
                    Set.of(
                            "connected",
                            "related",
                            "linked",
                            "associated",
                            "tied",
                            "know",
                            "link",
                            "connection",
                            "connects",
                            "relation",
                            "relationship",
                            "tie",
                            "links",
                            "joins",
                            "ties",
                            "binds",
                            "relationships",
                            "connections",
                            "common",
                            "other",
                            "each"),
            Kind.CHANGED,
                    Set.of("new", "change", "changed", "changes", "different", "since", "news", "happened", "anything"),
            Kind.HAPPENED, Set.of("happened", "happend", "happens", "occurred", "became", "become", "anything"),
            Kind.SAID,
                    Set.of(
                            "said",
                            "say",
                            "says",
                            "saying",
                            "tell",
                            "told",
                            "comment",
                            "commented",
                            "comments",
                            "remark",
                            "remarks",
                            "statement",
                            "statements",
                            "people",
                            "anyone"),
            Kind.HOW_MANY,
                    Set.of(
                            "many",
                            "much",
                            "number",
                            "long",
                            "far",
                            "fast",
                            "tall",
                            "high",
                            "large",
                            "big",
                            "heavy",
                            "deep",
                            "wide",
                            "often",
                            "hot",
                            "cold",
                            "strong",
                            "money",
                            "get",
                            "got",
                            "receive",
                            "received",
                            "people",
                            "ppl",
                            "persons",
                            "score",
                            "tally",
                            "result",
                            "time",
                            "against"),
            Kind.WHEN, Set.of("day", "date", "year", "month", "exact"),
            Kind.HOW_OLD, Set.of("old", "age"),
            Kind.WHY, Set.of("reason", "reasons", "cause", "caused"));

    /** Ask for things as "which" does. */
    private static final Set<String> LISTS = Set.of("list", "name");

    /** Words that change who is meant, and of an event say only when it was. */
    private static final Set<String> ORDER = Set.of("before", "after");

    /** Founds a thing only in "did he found"; else it was found. */
    private static final String FOUND = "found";

    /** These ask for a place or body only as verbs, not in "the study". */
    private static final Set<String> DEEDS = Set.of("study", "graduate", "live", "located", "based");

    /** Nouns before a name that tell what it is of; by hand. */
    private static final int MOST_BEFORE_NAME = 2;

    /** Words of a role with whom it serves, "Who is the" included; by hand. */
    private static final int LONGEST_NOUN_PHRASE = 12;

    private static final Set<String> THE = Set.of("the", "a", "an", "current", "former", "new", "first");
    private static final Set<String> AFTER_NOUN = Set.of("of", "at", "for", "in", "to");

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final WordForms forms;
    private final PhraseBook phrases;
    private final ClassWords classes;
    private final PhrasePlaces places;
    private final Set<String> common;
    private final TypingErrors errors;

    QuestionReader(DatasetGraph dataset, Ontology ontology, WordForms forms, ClassWords classes) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.forms = requireNonNull(forms, "forms is null");
        this.phrases = new PhraseBook(ontology, forms);
        this.classes = requireNonNull(classes, "classes is null");
        this.places = new PhrasePlaces(ontology);
        this.common = phrases.phrases().stream()
                .flatMap(phrase -> phrase.words().stream())
                .collect(Collectors.toCollection(HashSet::new));
        OWN_WORDS.values().forEach(common::addAll);
        Set<String> asking = new HashSet<>(common);
        asking.addAll(forms.words());
        this.errors = new TypingErrors(dataset, asking);
    }

    /** The phrases by which it knows what is asked. */
    PhraseBook phrases() {
        return phrases;
    }

    /** The reading, or nothing where the question begins as none that is understood. */
    Optional<Reading> read(String asked) {
        String question = Rewording.of(errors.mend(unshouted(asked)));
        List<Word> words = WordReader.read(question);
        String plain = words.stream().map(Word::plain).collect(Collectors.joining(" "));
        String polite = KindReader.withoutPoliteness(plain);
        return KindReader.read(polite)
                .map(kind -> read(question, words.subList(words.size() - count(polite), words.size()), kind))
                .or(() -> nounPhrase(question));
    }

    /** "Mayor of London", "Houthi military spokesman?": who bears the role that the words name; nothing where they name none. */
    private Optional<Reading> nounPhrase(String question) {
        String whole = "Who is the " + question;
        List<Word> words = WordReader.read(whole);
        if (words.size() > LONGEST_NOUN_PHRASE) {
            return Optional.empty();
        }
        Reading reading = read(whole, words, Kind.WHO);
        boolean role = reading.phrase() != null && !reading.phrase().verb()
                || reading.content().stream()
                        .anyMatch(word -> classes.of(word.plain())
                                .filter(Classes.PERSON::equals)
                                .isPresent());
        return role && !reading.names().isEmpty() ? Optional.of(reading) : Optional.empty();
    }

    /** A question in capitals says as little of what is a name as one in small letters, and is read as that. */
    private static String unshouted(String question) {
        return question.equals(question.toUpperCase(Locale.ROOT)) ? question.toLowerCase(Locale.ROOT) : question;
    }

    private static int count(String words) {
        return words.split(" ").length;
    }

    /** "What company owns …" asks as "Which company owns …" does. */
    private Kind kind(List<Word> words, Kind read) {
        return read == Kind.WHAT
                        && words.size() > 1
                        && classes.of(words.get(1).plain()).isPresent()
                ? Kind.WHICH
                : read;
    }

    private Reading read(String question, List<Word> words, Kind read) {
        Kind kind = kind(words, read);
        Set<Integer> taken = new HashSet<>();
        Optional<DayReader.Found> day =
                DayReader.read(question).or(() -> RelativeDays.read(question, new NewestArticle(dataset).day()));
        day.ifPresent(found -> take(words, found, taken));
        boolean small = words.stream().skip(1).noneMatch(Word::isCapital);
        @Nullable ClassName type = null;
        List<Word> classWords = new ArrayList<>();
        if (kind == Kind.WHICH) {
            int noun = classNoun(question, words);
            if (noun > 0) {
                type = classes.of(words.get(noun).plain()).orElseThrow();
                classWords.add(words.get(noun));
                taken.add(noun);
            }
        }
        Set<Integer> beforeNames = new HashSet<>(taken);
        if (small) {
            IntStream.range(0, words.size())
                    .filter(i -> kind == Kind.HOW_MANY && i <= 2)
                    .forEach(beforeNames::add);
        }
        List<Named> names =
                new NameReader(dataset, ontology, forms, classes, common).read(question, words, 1, beforeNames);
        names.forEach(name -> IntStream.rangeClosed(name.first(), name.last()).forEach(taken::add));
        names.forEach(name -> takeWhatHeIs(words, name, kind, taken));
        @Nullable Phrase phrase = null;
        int phraseAt = -1;
        for (int i = 1; i < words.size() && usesPhrase(kind); i++) {
            @Nullable Phrase found = phraseAt(words, i, taken, kind);
            if (found != null
                    && places.asks(found, i, words, kind)
                    && (phrase == null || found.words().size() > phrase.words().size())) {
                phrase = found;
                phraseAt = i;
            }
        }
        if (phrase != null) {
            IntStream.range(phraseAt, phraseAt + phrase.words().size()).forEach(taken::add);
        }
        Set<String> own = OWN_WORDS.getOrDefault(kind, Set.of());
        List<Word> content = IntStream.range(0, words.size())
                .filter(i -> !taken.contains(i))
                .filter(i -> i > 0
                        || kind != Kind.WHICH
                        || !LISTS.contains(words.get(0).plain()))
                .mapToObj(words::get)
                .filter(word -> !own.contains(word.plain()))
                .filter(word -> !ORDER.contains(word.plain()) || asksWho(kind))
                .filter(word -> !forms.isEmpty(word.plain()) || word.isCapital() && !word.equals(words.get(0)))
                .toList();
        return new Reading(
                kind,
                words,
                names,
                day.map(DayReader.Found::day).orElse(null),
                phrase,
                phraseAt,
                wanted(kind, type),
                classWords,
                content);
    }

    /** Takes "truck driver" before the name of a person, which only tells who is meant; not "the wife of X", nor what the question asks for. */
    private void takeWhatHeIs(List<Word> words, Named name, Kind kind, Set<Integer> taken) {
        int noun = name.first() - 1;
        if (noun < 2
                || !ontology.isA(name.type(), Classes.PERSON)
                || !isPlainNoun(words, noun, taken)
                || !classes.of(words.get(noun).plain())
                        .filter(Classes.PERSON::equals)
                        .isPresent()) {
            return;
        }
        int first = noun;
        while (first > 2 && noun - first < MOST_BEFORE_NAME && isPlainNoun(words, first - 1, taken)) {
            first--;
        }
        boolean whole = THE.contains(words.get(first - 1).plain());
        IntStream.rangeClosed(whole ? first : noun, noun).forEach(taken::add);
    }

    private boolean isPlainNoun(List<Word> words, int at, Set<Integer> taken) {
        Word word = words.get(at);
        return !taken.contains(at)
                && !word.isCapital()
                && !word.possessive()
                && !forms.isEmpty(word.plain())
                && !THE.contains(word.plain());
    }

    private static boolean usesPhrase(Kind kind) {
        return switch (kind) {
            case WHO, WHAT, WHERE, WHEN, WHICH, HOW_MANY, YES_NO -> true;
            default -> false;
        };
    }

    private static boolean asksWho(Kind kind) {
        return kind == Kind.WHO || kind == Kind.WHAT || kind == Kind.WHICH;
    }

    private static Set<ClassName> wanted(Kind kind, @Nullable ClassName type) {
        if (type != null) {
            return type.equals(Classes.GROUP) ? Set.of(type, Classes.ORGANIZATION) : Set.of(type);
        }
        return switch (kind) {
            case WHO -> Set.of(Classes.PERSON, Classes.ORGANIZATION, Classes.GROUP, Classes.PLACE);
            case WHERE -> Set.of(Classes.PLACE, Classes.ORGANIZATION, Classes.GROUP);
            default -> Set.of();
        };
    }

    private static void take(List<Word> words, DayReader.Found day, Set<Integer> taken) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).begin() >= day.begin() && words.get(i).begin() < day.end()) {
                taken.add(i);
            }
        }
    }

    /** Of "Which energy ministers attended …" the noun; the first within four words that means a class, or -1. */
    private int classNoun(String question, List<Word> words) {
        for (int i = 1; i < Math.min(words.size(), 5); i++) {
            int at = i;
            String plain = words.get(i).plain();
            boolean partOfName = words.get(i).isCapital()
                    && (i + 1 < words.size() && words.get(i + 1).isCapital()
                            || i > 1 && words.get(i - 1).isCapital());
            if (partOfName || isHyphenated(question, words.get(i))) {
                continue;
            }
            boolean verb =
                    phrases.phrases().stream().anyMatch(phrase -> phrase.verb() && stands(phrase, words, at, Set.of()));
            if (i > 1 && (forms.isEmpty(plain) || verb)) {
                return -1;
            }
            if (classes.of(plain).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** True of "state" and "owned" in "state-owned". */
    private static boolean isHyphenated(String question, Word word) {
        return question.startsWith("-", word.end()) || word.begin() > 0 && question.charAt(word.begin() - 1) == '-';
    }

    private @Nullable Phrase phraseAt(List<Word> words, int at, Set<Integer> taken, Kind kind) {
        @Nullable Phrase other = null;
        if (words.get(at).plain().equals(FOUND)
                && words.stream().limit(at).noneMatch(word -> Auxiliaries.DO.contains(word.plain()))) {
            return null;
        }
        if (DEEDS.contains(words.get(at).plain())
                && THE.contains(words.get(at - 1).plain())) {
            return null;
        }
        int before = at - 1;
        while (before > 0 && taken.contains(before) && !words.get(before).possessive()) {
            before--;
        }
        boolean afterArticle = THE.contains(words.get(before).plain())
                || words.get(before).possessive()
                || words.get(at - 1).possessive();
        for (Phrase phrase : phrases.phrases()) {
            if (phrase.verb() && afterArticle && words.get(at).plain().endsWith("ing")) {
                continue;
            }
            if (!phrase.kinds().isEmpty() && !phrase.kinds().contains(kind) || !stands(phrase, words, at, taken)) {
                continue;
            }
            if (phrase.verb() != isNoun(words, at, phrase.words().size())) {
                return phrase;
            }
            other = other == null ? phrase : other;
        }
        return other;
    }

    private static boolean isNoun(List<Word> words, int at, int length) {
        Word before = words.get(at - 1);
        int after = at + length;
        return before.possessive()
                || THE.contains(before.plain())
                || after < words.size() && AFTER_NOUN.contains(words.get(after).plain());
    }

    private static boolean stands(Phrase phrase, List<Word> words, int at, Set<Integer> taken) {
        if (at + phrase.words().size() > words.size()) {
            return false;
        }
        return IntStream.range(0, phrase.words().size())
                .allMatch(i -> !taken.contains(at + i)
                        && WordForms.stem(phrase.words().get(i))
                                .equals(WordForms.stem(
                                        WordForms.base(words.get(at + i).plain()))));
    }
}
