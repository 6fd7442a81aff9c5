package org.graphwright.extract.correct;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Referent;
import org.graphwright.model.Sentence;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/** Finds persons who are named as somebody's relative: "Bo Ek's son Al", "her aunt, Ida", "Bo and Eva had three children, including Al". */
final class NamedKin {
    /** Behind a noun of kin it leads to somebody else: "the son of George", "her aunt and Ida". */
    private static final String NO_TITLE = "(?:and|as|at|by|for|from|in|of|or|to|who|whom|with)";

    /** Between a noun of kin and the name: "including", or a title. */
    private static final Pattern TO_NAME = Pattern.compile(
            "\\s*,?\\s*(?:(?:including|named|called)\\s+)?(?:(?!" + NO_TITLE + "\\b)[\\p{L}-]+\\s+){0,3}");

    /** Between whom a relative belongs to and the noun. */
    private static final Pattern OF_NAME = Pattern.compile("['’]s?\\s+(?:[\\p{L}-]+\\s+){0,2}");

    private static final Pattern OF_PRONOUN = Pattern.compile("\\s+(?:[\\p{L}-]+\\s+){0,2}");

    private static final Pattern HAD =
            Pattern.compile(".*\\b(?:have|has|had)\\s+(?:[\\p{L}-]+\\s+){0,2}", Pattern.DOTALL);

    private static final Pattern AND = Pattern.compile(",?\\s+and\\s+|,\\s+");

    private final Ontology ontology;
    private final Map<Kin, Pattern> nouns = new EnumMap<>(Kin.class);

    NamedKin(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        nouns.put(Kin.CHILD, nouns(WordLists.NOUN_OF_A_CHILD));
        nouns.put(Kin.PARENT, nouns(WordLists.NOUN_OF_A_PARENT));
        nouns.put(Kin.SPOUSE, nouns(WordLists.NOUN_OF_A_SPOUSE));
        nouns.put(Kin.SIBLING, nouns(WordLists.NOUN_OF_A_SIBLING));
        nouns.put(Kin.OTHER, nouns(WordLists.NOUN_OF_OTHER_KIN));
    }

    /**
     * As what somebody is named, and whose.
     *
     * @param owners what those mean to whom the relative belongs
     * @param byName true where they are named there, not meant by a pronoun
     */
    record Named(Kin kin, Set<Referent> owners, boolean byName) {}

    /** By the id of the mention that names the relative. */
    Map<MentionId, Named> of(Reading reading) {
        Map<MentionId, Named> found = new HashMap<>();
        for (Sentence sentence : reading.sentences()) {
            List<Mention> persons = reading.mentionsIn(sentence.span()).stream()
                    .filter(m ->
                            !m.isDate() && (m.kind() == MentionKind.PRONOUN || ontology.isA(m.type(), Classes.PERSON)))
                    .toList();
            nouns.forEach((kin, noun) -> {
                Matcher at = noun.matcher(reading.article().text())
                        .region(sentence.span().begin(), sentence.span().end());
                while (at.find()) {
                    find(reading.article().text(), persons, kin, at.start(), at.end(), found);
                }
            });
        }
        return found;
    }

    private static void find(
            String text, List<Mention> persons, Kin kin, int begin, int end, Map<MentionId, Named> found) {
        int next = 0;
        while (next < persons.size() && persons.get(next).begin() < end) {
            next++;
        }
        if (next == 0 || next == persons.size()) {
            return;
        }
        Mention named = persons.get(next);
        boolean isNamed = named.kind() == MentionKind.NAME
                && TO_NAME.matcher(text.substring(end, named.begin())).matches();
        if (isNamed) {
            Mention owner = persons.get(next - 1);
            if (owner.end() > begin) {
                return;
            }
            String gap = text.substring(owner.end(), begin);
            if (owner.kind() == MentionKind.NAME && OF_NAME.matcher(gap).matches()) {
                found.put(named.id(), new Named(kin, withThoseBefore(text, persons, next - 1), true));
            } else if (owner.kind() == MentionKind.PRONOUN
                    && OF_PRONOUN.matcher(gap).matches()) {
                found.put(named.id(), new Named(kin, meant(List.of(owner)), false));
            } else if (kin == Kin.CHILD && HAD.matcher(gap).matches()) {
                found.put(named.id(), new Named(kin, meant(persons.subList(0, next)), false));
            }
        }
    }

    /** "Bo and Eva's son". */
    private static Set<Referent> withThoseBefore(String text, List<Mention> persons, int owner) {
        int first = owner;
        while (first > 0
                && AND.matcher(text.substring(
                                persons.get(first - 1).end(),
                                Math.max(
                                        persons.get(first - 1).end(),
                                        persons.get(first).begin())))
                        .matches()) {
            first--;
        }
        return meant(persons.subList(first, owner + 1));
    }

    private static Set<Referent> meant(Collection<Mention> mentions) {
        Set<Referent> meant = new HashSet<>();
        mentions.forEach(mention -> meant.add(mention.meant()));
        return meant;
    }

    private Pattern nouns(String list) {
        return Pattern.compile(ontology.words(list).stream()
                .sorted()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b(?!-)")));
    }
}
