package org.graphwright.extract.light;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.graphwright.extract.coreference.Genders;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds nouns that stand for something named before: "the ministry" after one ministry, "the president" after one who is called so, "the
 * group" after one group. Where two could be meant, none is.
 */
final class NounRules {
    /** How far back a noun's name may stand; by hand. */
    private static final int SENTENCES_BACK = 3;

    private final Genders genders;
    private final Set<String> positions;
    private final Set<String> bodies;
    private final Set<String> anyBody;
    private final Reading reading;
    private final Map<Thing, Set<String>> roles = new HashMap<>();

    NounRules(Ontology ontology, Reading reading, Genders genders) {
        this.genders = Objects.requireNonNull(genders, "genders is null");
        this.positions = ontology.words(WordLists.POSITIONS);
        this.bodies = ontology.words(WordLists.BODIES);
        this.anyBody = ontology.words(WordLists.ANY_BODY);
        this.reading = Objects.requireNonNull(reading, "reading is null");
    }

    /** What the noun at the end of {@code words} means, given what has been named up to it. */
    @Nullable
    Thing meant(String words, MentionPosition place, List<Thing> things) {
        learnRoles(things);
        String noun = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return meant(noun, place.sentence(), place.mention().begin(), things);
    }

    private boolean fits(Thing thing, String noun) {
        if (thing.root.equals(Classes.PERSON)) {
            return positions.contains(noun)
                    && roles.getOrDefault(thing, Set.of()).contains(noun);
        }
        return thing.root.equals(Classes.ORGANIZATION)
                && (bodies.contains(noun) && isInName(thing, noun) || anyBody.contains(noun));
    }

    private @Nullable Thing meant(String noun, int sentence, int begin, List<Thing> things) {
        Set<Thing> possible = new HashSet<>();
        for (Thing thing : things) {
            boolean near = thing.places.stream()
                    .anyMatch(p -> p.mention().begin() < begin && sentence - p.sentence() <= SENTENCES_BACK);
            if (near && fits(thing, noun)) {
                possible.add(thing);
            }
        }
        if (possible.size() > 1 && anyBody.contains(noun)) {
            possible.removeIf(thing -> !isInName(thing, noun));
        }
        return possible.size() == 1 ? possible.iterator().next() : null;
    }

    private static boolean isInName(Thing thing, String noun) {
        return thing.names.stream()
                .anyMatch(name -> (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " "));
    }

    /** What each person is called beside the name: "President Xi Jinping", "Xi Jinping, the president". */
    private void learnRoles(List<Thing> things) {
        for (Thing thing : things) {
            if (!thing.root.equals(Classes.PERSON) || roles.containsKey(thing)) {
                continue;
            }
            Set<String> known = new HashSet<>();
            for (MentionPosition place : thing.places) {
                if (place.mention().kind() == MentionKind.NAME) {
                    List<Token> tokens =
                            reading.sentences().get(place.sentence()).tokens();
                    learn(tokens, place.first() - 1, thing, known);
                    if (place.last() + 2 < tokens.size()
                            && tokens.get(place.last() + 1).text().equals(",")) {
                        for (int i = place.last() + 2; i < Math.min(tokens.size(), place.last() + 7); i++) {
                            if (!tokens.get(i).chunk().endsWith("NP")) {
                                break;
                            }
                            learn(tokens, i, thing, known);
                        }
                    }
                }
            }
            roles.put(thing, known);
        }
    }

    private void learn(List<Token> tokens, int at, Thing thing, Set<String> known) {
        if (at >= 0) {
            String word = tokens.get(at).lemma().toLowerCase(Locale.ROOT);
            thing.learn(genders.ofNoun(word));
            if (positions.contains(word)) {
                known.add(word);
            }
        }
    }
}
