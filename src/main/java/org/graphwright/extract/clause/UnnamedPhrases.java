package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Noun phrases that mean people, or a thing to which something happens, in an event, and nobody with a name. */
final class UnnamedPhrases {
    private static final Set<String> MANY = Set.of("dozen", "hundred", "thousand", "million");

    private static final Set<String> SOME = Set.of("some", "many", "few", "several");

    /** They tell of more than one of whom this is not the first. */
    private static final Set<String> OTHERS = Set.of("another", "other", "others", "second", "third", "fourth");

    /** What they begin was named before, but in the first sentence. */
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their");

    /** Whose children they are is not told with them: only where they come to harm is that told of them nevertheless. */
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "their");

    /** Whose they are only who says so knows. */
    private static final Set<String> SPEAKERS = Set.of("my", "our", "your");

    /** Longer phrases are no names of anybody, in words. */
    private static final int LONGEST = 8;

    private final Set<String> people;
    private final Set<String> bodies;
    private final Set<String> vehicles;
    private final Set<String> acting;
    private final Reading reading;
    private final ToldEvent told;

    /** @param acting nouns for those who act in events of the class of {@code told}, whoever else does */
    UnnamedPhrases(Ontology ontology, Reading reading, ToldEvent told, Set<String> acting) {
        this.people =
                ontology.words(WordLists.PEOPLE_IN_EVENTS, WordLists.NOUN_FOR_A_PERSON, WordLists.NOUN_FOR_A_SPEAKER);
        this.bodies = ontology.words(WordLists.NOUN_FOR_AN_ORGANIZATION, WordLists.NOUN_FOR_A_BODY_WITHOUT_A_NAME);
        this.vehicles = ontology.words(WordLists.THING_IN_EVENTS);
        this.acting = acting;
        this.reading = reading;
        this.told = told;
    }

    /** Noun phrases of these nouns that stand behind no preposition but the "of" of a number. */
    List<Span> all(Sentence sentence, Set<String> nouns, String role) {
        List<Token> tokens = sentence.tokens();
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Range range = tokens.get(i).chunk().equals("B-NP") ? at(tokens, i) : null;
            if (range == null
                    || !nouns.contains(tokens.get(range.end() - 1).lemma())
                    || SOME.contains(lower(tokens.get(i)))) {
                continue;
            }
            Token before = tokens.get(Math.max(0, i - 1));
            boolean isNumbered = i > 1
                    && before.lemma().equals("of")
                    && MANY.contains(tokens.get(i - 2).lemma());
            Span span = of(sentence, range, range, role);
            if (span != null && (isNumbered || !before.tag().matches("IN|TO"))) {
                found.add(isNumbered ? tokens.get(i - 2).span().to(span) : span);
            }
        }
        return found;
    }

    /** The noun phrase of which the first token begins at this character, or null. */
    static @Nullable Range beginning(Sentence sentence, int begin) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).begin() == begin) {
                return at(tokens, i);
            }
        }
        return null;
    }

    /** The noun phrase that begins with this token, or null. */
    static @Nullable Range at(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size()
                && (tokens.get(end).chunk().endsWith("NP")
                        || tokens.get(end).tag().equals("CD"))
                && (end == from || !tokens.get(end).chunk().startsWith("B-"))) {
            end++;
        }
        return end == from ? null : new Range(from, end);
    }

    /** Where the phrase means people, or a thing to which something happens, and nobody with a name. */
    @Nullable
    Span of(Sentence sentence, Range whole, Range head, String role) {
        return of(sentence, whole, head, role, false);
    }

    /** The same, whatever the phrase means. */
    @Nullable
    Span anything(Sentence sentence, Range whole, Range head, String role) {
        return of(sentence, whole, head, role, true);
    }

    private @Nullable Span of(Sentence sentence, Range whole, Range head, String role, boolean anything) {
        List<Token> tokens = head.of(sentence);
        int last = tokens.size() - 1;
        Range counted = MANY.contains(tokens.get(last).lemma()) ? behindOf(sentence.tokens(), head.end()) : null;
        if (counted != null) {
            Span people = of(sentence, counted, counted, role, anything);
            return people == null ? null : head.span(sentence).to(people);
        }
        while (last > 0
                && reading.mentionAt(tokens.get(last).begin())
                        .filter(Mention::isDate)
                        .isPresent()) {
            last--;
        }
        Token noun = tokens.get(last);
        boolean isTitled = noun.begin() != sentence.begin() && isNameOfTitle(noun);
        boolean isMeant = anything
                || isTitled
                || people.contains(noun.lemma())
                || people.contains(lower(noun))
                || role.equals(RolesOfTold.PATIENT) && vehicles.contains(noun.lemma())
                || role.equals(RolesOfTold.AGENT) && (acting.contains(noun.lemma()) || bodies.contains(noun.lemma()));
        boolean isNamed = reading.mentionAt(noun.begin())
                .filter(mention -> mention.entity() != null)
                .isPresent();
        boolean isTold = told.isToldAt(noun.span());
        boolean isNumbered = anything && noun.tag().equals("CD") && last > 0;
        boolean isNoun = noun.isNoun() || last > 0 && tokens.get(last - 1).isNoun() || isNumbered;
        if (!isNoun
                || !isMeant
                || isNamed
                || isTold
                || PeopleWords.NOBODY_IN_PARTICULAR.contains(lower(tokens.get(0)))
                || SPEAKERS.contains(lower(tokens.get(0)))
                || isQuoted(noun.begin())
                || isSome(sentence.tokens(), head.begin())
                || tokens.stream().anyMatch(token -> OTHERS.contains(lower(token)))) {
            return null;
        }
        int first = told.begin();
        boolean isKnown = DEFINITE.contains(lower(tokens.get(0)))
                && reading.sentenceIndex(noun.begin()) > reading.sentenceIndex(first);
        boolean isSomebodys = POSSESSIVE.contains(lower(tokens.get(0)))
                && people.contains(noun.lemma())
                && !RolesOfTold.OF_HARM.contains(told.type());
        if (isKnown || isSomebodys) {
            return null;
        }
        if (isNamedBeside(head.begin() + last + 1, head.begin(), sentence)) {
            return null;
        }
        if (isTitled) {
            return nameEndingAt(sentence, head.begin() + last, head.begin()).span(sentence);
        }
        Range range = new Range(withOwner(sentence, behindDead(head, sentence)), head.begin() + last + 1);
        boolean isShort = whole.end() - whole.begin() <= LONGEST
                && whole.begin() == head.begin()
                && whole.end() > range.end()
                && sentence.tokens().get(range.end()).lemma().equals("of");
        if (isShort) {
            return new Range(range.begin(), whole.end()).span(sentence);
        }
        Range behind = range.end() == head.end() ? behindOf(sentence.tokens(), range.end()) : null;
        return (behind == null ? range : new Range(range.begin(), behind.end())).span(sentence);
    }

    /** "Workers" of "thousands of workers", or null. */
    private static @Nullable Range behindOf(List<Token> tokens, int of) {
        return of + 1 < tokens.size() && lower(tokens.get(of)).equals("of") ? at(tokens, of + 1) : null;
    }

    /** A name that nobody knows as one may be the title's. */
    private boolean isNameOfTitle(Token noun) {
        String title = reading.article().title();
        return noun.tag().startsWith("NNP")
                && title != null
                && reading.mentionAt(noun.begin()).isEmpty()
                && Arrays.asList(title.split("[^\\p{L}\\p{N}]+")).contains(noun.text());
    }

    /** "Zorb Linux" of "hosting website Zorb Linux". */
    private static Range nameEndingAt(Sentence sentence, int last, int first) {
        int begin = last;
        while (begin > first && sentence.tokens().get(begin - 1).tag().startsWith("NNP")) {
            begin--;
        }
        return new Range(begin, last + 1);
    }

    /** What somebody is quoted to have said tells of others than the writer does. */
    private boolean isQuoted(int at) {
        String text = reading.article().text();
        String before = text.substring(text.lastIndexOf('\n', at) + 1, at);
        return before.lastIndexOf('“') > before.lastIndexOf('”')
                || before.chars().filter(mark -> mark == '"').count() % 2 == 1;
    }

    /** "Seventeen people, five of them children". */
    private static boolean isSome(List<Token> tokens, int begin) {
        return begin > 1
                && Set.of("them", "whom", "which").contains(lower(tokens.get(begin - 1)))
                && lower(tokens.get(begin - 2)).equals("of");
    }

    /** "34 miners" of "shot dead 34 miners". */
    private static int behindDead(Range head, Sentence sentence) {
        boolean isDead = head.end() - head.begin() > 1
                && head.begin() > 0
                && lower(sentence.tokens().get(head.begin())).equals("dead")
                && sentence.tokens().get(head.begin() - 1).isVerb();
        return isDead ? head.begin() + 1 : head.begin();
    }

    /** "'s president" is "Kenya's president". */
    private int withOwner(Sentence sentence, int begin) {
        List<Token> tokens = sentence.tokens();
        if (begin == 0 || !tokens.get(begin).tag().equals("POS")) {
            return begin;
        }
        int from = reading.mentionAt(tokens.get(begin - 1).begin())
                .map(Mention::begin)
                .orElse(tokens.get(begin - 1).begin());
        int at = begin - 1;
        while (at > 0 && tokens.get(at - 1).begin() >= from) {
            at--;
        }
        while (at > 0 && tokens.get(at).chunk().equals("I-NP")) {
            at--;
        }
        return at;
    }

    /** "The governor, Dr. Anna Berg," has a name. */
    private boolean isNamedBeside(int end, int begin, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean before = begin > 1
                && tokens.get(begin - 1).text().equals(",")
                && isName(tokens.get(begin - 2))
                && end < tokens.size()
                && tokens.get(end).text().equals(",");
        boolean behind = end + 1 < tokens.size()
                && tokens.get(end).text().equals(",")
                && (isName(tokens.get(end + 1)) || end + 2 < tokens.size() && isName(tokens.get(end + 2)));
        return before || behind;
    }

    private boolean isName(Token token) {
        return reading.mentionAt(token.begin())
                .filter(mention -> mention.isNameOfThing() && mention.type().equals(Classes.PERSON))
                .isPresent();
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
