package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.jspecify.annotations.Nullable;

/**
 * How a question was read.
 *
 * @param kind what it asks for
 * @param words its words
 * @param names the things it names, in order
 * @param day the day, month or year it names; null for none
 * @param phrase the words that ask for properties; null where there are none
 * @param phraseAt index of the phrase's first word; -1 without a phrase
 * @param classes what answers may be, by the ontology's classes; empty for anything
 * @param classWords the words that name these classes
 * @param content the words that say something and are neither name, day, phrase nor class
 */
record Reading(
        Kind kind,
        List<Word> words,
        List<Named> names,
        @Nullable Day day,
        @Nullable Phrase phrase,
        int phraseAt,
        Set<ClassName> classes,
        List<Word> classWords,
        List<Word> content) {
    private static final Set<String> PLAIN_CLASS = Set.of(
            "company",
            "companies",
            "firm",
            "firms",
            "organisation",
            "organisations",
            "body",
            "bodies",
            "group",
            "groups",
            "institution",
            "institutions",
            "place",
            "places",
            "event",
            "events",
            "state",
            "states",
            "province",
            "provinces",
            "region",
            "regions",
            "county",
            "counties",
            "town",
            "towns",
            "village",
            "villages");
    private static final Set<String> KILL = Set.of("killed", "murdered", "shot", "stabbed", "kills", "assassinated");
    /** Words that tell too little to be what a sentence must have: verbs that lean on a noun, and what only orders or likens. */
    private static final Set<String> LIGHT = Set.of(
            "put",
            "make",
            "made",
            "makes",
            "take",
            "took",
            "taken",
            "get",
            "got",
            "give",
            "gave",
            "given",
            "keep",
            "kept",
            "become",
            "became",
            "go",
            "went",
            "going",
            "come",
            "came",
            "use",
            "used",
            "new",
            "other",
            "another",
            "same",
            "such",
            "only",
            "own",
            "many",
            "several",
            "various",
            "certain",
            "particular",
            "main",
            "recent",
            "recently",
            "last",
            "next",
            "first",
            "second",
            "third",
            "previously",
            "originally",
            "reportedly",
            "according",
            "kind",
            "type",
            "name",
            "called",
            "need",
            "try",
            "tries",
            "tried",
            "colour",
            "color",
            "illness",
            "disease",
            "happen",
            "want",
            "wants",
            "wanted");

    /** Of "Where did X hold its summit?" the summit tells what is asked. */
    private static final Set<String> HOLD = Set.of("hold", "held", "holds");

    private static final Set<String> BECOME = Set.of("become", "became");
    private static final Set<String> PARTICIPLES =
            Set.of("chosen", "shot", "found", "sworn", "sent", "hit", "put", "beaten", "hurt");
    private static final Set<String> NO_VERBS = Set.of("else", "besides", "apart", "except", "among");
    private static final Set<String> LINKS = Set.of("of", "at", "for", "in");
    private static final Set<String> BEHIND_VERB = Set.of(
            "at", "to", "for", "in", "on", "from", "with", "about", "after", "before", "into", "against", "during",
            "when");

    /** Of "Who is the …", and of "What is … of", which is asked of a name that stands later. */
    private static final int SECOND_BUT_ARTICLES = 4;

    /** Place of a noun in "Who were the victims of the Reading stabbing?". */
    private static final int OF_THE = 3;

    Reading {
        requireNonNull(kind, "kind is null");
        words = List.copyOf(words);
        names = List.copyOf(names);
        classes = Set.copyOf(classes);
        classWords = List.copyOf(classWords);
        content = List.copyOf(content);
    }

    /** False for a bare "Who?" or "Who leads?", to which anything would be an answer. */
    boolean asksOfSomething() {
        return day != null || !names.isEmpty() || !classWords.isEmpty() || !content.isEmpty();
    }

    /** True of "Who is X?" and "What is X?", which ask for nothing but that. */
    boolean asksOnlyWho() {
        return names.stream().map(name -> name.thing().iri()).distinct().count() == 1
                && phrase == null
                && content.isEmpty()
                && day == null
                && names.get(0).first() <= SECOND_BUT_ARTICLES;
    }

    Optional<Day> onDay() {
        return Optional.ofNullable(day);
    }

    /**
     * True where no day is asked for, or something is of it.
     *
     * @param when its own day or period, in ISO 8601; empty where none is known
     * @param told the day of the article that tells of it, which counts then
     */
    boolean isOfDay(String when, String told) {
        return day == null || day.holds(when.isEmpty() ? told : when);
    }

    /** The words that an answering sentence must have: those of the phrase, then the content. */
    List<Word> sought() {
        return Stream.concat(phraseWords().stream(), content.stream()).toList();
    }

    /** The words that tell what is asked of somebody or something, without which no sentence answers: those of the phrase, else the first of the content. */
    List<Word> keyWords() {
        if (kind == Kind.HOW_MANY) {
            return sought().stream().min(Comparator.comparingInt(Word::begin)).stream()
                    .toList();
        }
        Optional<Word> deed = deed();
        if (deed.isPresent()) {
            return List.of(deed.get());
        }
        if (kind == Kind.WHEN) {
            List<Word> became = content.stream()
                    .filter(word -> BECOME.contains(word.plain()))
                    .toList();
            if (!became.isEmpty()) {
                return became;
            }
        }
        if (phrase != null) {
            return phraseWords();
        }
        if (kind == Kind.HOW_OLD || kind == Kind.SAID) {
            return List.of();
        }
        int from = classWords.stream().mapToInt(Word::end).max().orElse(0);
        List<Word> after = content.stream()
                .filter(word -> word.begin() >= from)
                .filter(word -> kind != Kind.WHERE || content.size() == 1 || !HOLD.contains(word.plain()))
                .toList();
        int skipped = kind == Kind.WHICH && classWords.isEmpty() && after.size() > 1 ? 1 : 0;
        Optional<Word> verb = kind == Kind.WHAT
                        && words.size() > 1
                        && Auxiliaries.DO.contains(words.get(1).plain())
                ? after.stream().filter(this::endsSubject).findFirst()
                : Optional.empty();
        boolean onlyNoun =
                kind == Kind.WHICH && !classWords.isEmpty() && after.stream().allMatch(this::isLight);
        if (onlyNoun) {
            return classWords;
        }
        return verb
                .or(() -> after.stream()
                        .skip(skipped)
                        .filter(word -> !isLight(word))
                        .findFirst())
                .or(() -> after.stream().findFirst())
                .stream()
                .toList();
    }

    /** Of "Who claimed that …", "Who was elected president of …" the verb, whatever nouns for properties follow; nothing where a light verb or none is there. */
    private Optional<Word> deed() {
        if (kind != Kind.WHO || words.size() < 3) {
            return Optional.empty();
        }
        boolean passive = Auxiliaries.OF_PASSIVE.contains(words.get(1).plain());
        Word verb = words.get(passive ? 2 : 1);
        boolean inForm = !passive || verb.plain().endsWith("ed") || PARTICIPLES.contains(verb.plain());
        return inForm && !isLight(verb) && !NO_VERBS.contains(verb.plain()) && content.contains(verb)
                ? Optional.of(verb)
                : Optional.empty();
    }

    /** True for a word of "What did the men throw at the police?" that nothing follows but what a preposition begins: the verb. */
    private boolean endsSubject(Word word) {
        int next = words.indexOf(word) + 1;
        return !isLight(word)
                && (next == words.size() || BEHIND_VERB.contains(words.get(next).plain()));
    }

    /** True for a word that tells little of what is asked. */
    boolean isLight(Word word) {
        return LIGHT.contains(word.plain());
    }

    /** The words beside a noun that tell which one is meant: of "the head chef" and "the police director" one each; with a verb none. */
    List<Word> modifiers() {
        return asksByNoun()
                ? content.stream()
                        .filter(word -> Set.of(
                                        phraseAt - 1, phraseAt + phraseWords().size())
                                .contains(words.indexOf(word)))
                        .toList()
                : List.of();
    }

    /** True where the bearer of a noun is named and not asked for: "Whose wife is X?", "Which country is X the president of?". */
    boolean namesBearer() {
        if (!asksByNoun() || names.isEmpty()) {
            return false;
        }
        boolean whose = words.get(0).plain().equals("whose") && phraseAt <= 2;
        boolean last = LINKS.contains(words.get(words.size() - 1).plain())
                || LINKS.contains(words.get(0).plain());
        return whose || last && phraseAt > names.get(0).last() && names.size() == 1;
    }

    /** True of "Who killed X?", which who merely died with X does not answer. */
    boolean asksWhoKilled() {
        return kind == Kind.WHO
                && words.size() > 1
                && KILL.contains(words.get(1).plain());
    }

    /** True where a noun asks for who or what something is: "the president of", not "who leads". */
    boolean asksByNoun() {
        return deed().isEmpty() && (phrase != null ? !phrase.verb() : asksByOtherNoun());
    }

    /** "Who is the lawyer of X?", "Who is X's lawyer?", with a noun for which the ontology has no property. */
    private boolean asksByOtherNoun() {
        if (kind != Kind.WHO
                || content.isEmpty()
                || content.size() > 1
                        && !(words.get(2).plain().equals("the") && words.indexOf(content.get(0)) == OF_THE)
                || names.isEmpty()
                || !Auxiliaries.OF_PASSIVE.contains(words.get(1).plain())) {
            return false;
        }
        int at = words.indexOf(content.get(0));
        boolean of = at + 1 < words.size() && LINKS.contains(words.get(at + 1).plain());
        return of || words.get(at - 1).possessive();
    }

    /** True where one of its names may mean the thing. */
    boolean isAbout(String iri) {
        return names.stream().anyMatch(name -> name.means(iri));
    }

    /** True where a verb's doer is asked for: "Who owns X?", "By whom is X owned?", not "What does X own?". */
    boolean asksForDoer() {
        if (endsWithBy()) {
            return true;
        }
        for (int i = 0; i < phraseAt; i++) {
            String word = words.get(i).plain();
            if (Auxiliaries.DO.contains(word)) {
                return false;
            }
            if (Auxiliaries.OF_PASSIVE.contains(word)) {
                return words.get(phraseAt).plain().endsWith("ing");
            }
        }
        return true;
    }

    /** True of "What did X withdraw?" and "Who did X beat?". */
    boolean asksForObject() {
        return (kind == Kind.WHO || kind == Kind.WHAT)
                && words.size() > 1
                && Auxiliaries.DO.contains(words.get(1).plain());
    }

    /** True where a noun for a class tells more than the class: an airline is an organization, but not each organization is one. */
    boolean asksForMoreThanClass() {
        return !classWords.isEmpty()
                && (!classes.contains(Classes.PERSON) || classWords.stream().anyMatch(Word::isCapital))
                && classWords.stream().noneMatch(word -> PLAIN_CLASS.contains(word.plain()) || isClass(word.plain()));
    }

    private boolean isClass(String noun) {
        return classes.stream()
                .map(name -> name.value().toLowerCase(Locale.ROOT))
                .anyMatch(name -> WordForms.stem(name).equals(WordForms.stem(noun)));
    }

    /** True of "Which countries did X visit?", where what is asked for stands behind the verb. */
    boolean asksWhatIsDone() {
        return words.stream().limit(4).skip(2).anyMatch(word -> Auxiliaries.DO.contains(word.plain()));
    }

    /** True where the first of two names in "Did X beat Y?" is the doer, false for "Was X beaten by Y?". */
    boolean isFirstDoer() {
        return words.isEmpty()
                || !Auxiliaries.OF_PASSIVE.contains(words.get(0).plain())
                || words.stream().noneMatch(word -> word.plain().equals("by"));
    }

    private boolean endsWithBy() {
        return words.get(words.size() - 1).plain().equals("by")
                || words.get(0).plain().equals("by")
                || words.size() > 1
                        && words.get(words.size() - 2).plain().equals("by")
                        && words.get(words.size() - 1).plain().startsWith("who");
    }

    /** The words of the phrase as they stand in the question; empty without one. */
    List<Word> phraseWords() {
        return phrase == null
                ? List.of()
                : words.subList(phraseAt, phraseAt + phrase.words().size());
    }
}
