package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
final class NominalFinder {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    /** A noun phrase that stands for a cluster. */
    record Nominal(int begin, int end, Cluster cluster, double confidence) {}

    /** How far before a noun its thing was named; by hand. */
    private static final int SENTENCES_BACK = 3;

    private final Genders genders;
    private final Set<String> positions;
    private final Set<String> bodies;
    private final Set<String> anyBody;
    private final Reading reading;
    private final Map<Cluster, Set<String>> roles = new HashMap<>();

    NominalFinder(Ontology ontology, Reading reading, Genders genders) {
        this.genders = Objects.requireNonNull(genders, "genders is null");
        this.positions = ontology.words(WordLists.POSITIONS);
        this.bodies = ontology.words(WordLists.BODIES);
        this.anyBody = ontology.words(WordLists.ANY_BODY);
        this.reading = Objects.requireNonNull(reading, "reading is null");
    }

    /** The nominals of sentence {@code s}, given what has been named up to it. */
    List<Nominal> find(int s, List<Cluster> clusters) {
        learnRoles(clusters);
        List<Token> tokens = reading.sentences().get(s).tokens();
        List<Nominal> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (!DEFINITE.contains(tokens.get(at).lemma().toLowerCase(Locale.ROOT))) {
                continue;
            }
            int head = at + 1;
            while (head + 1 < tokens.size()
                    && tokens.get(head).tag().startsWith("JJ")
                    && tokens.get(head + 1).isNoun()) {
                head++;
            }
            boolean isHead = head < tokens.size()
                    && tokens.get(head).tag().equals("NN")
                    && (head + 1 == tokens.size() || !goesOn(tokens.get(head + 1)));
            if (isHead
                    && reading.mentionsIn(
                                    tokens.get(at).span().to(tokens.get(head).span()))
                            .isEmpty()) {
                Cluster meant =
                        meant(tokens.get(head).lemma(), s, tokens.get(at).begin(), clusters);
                if (meant != null) {
                    found.add(
                            new Nominal(tokens.get(at).begin(), tokens.get(head).end(), meant, 0.75));
                }
            }
        }
        return found;
    }

    /** "the president of France", "the group's": the first says by itself who is meant, or somebody new. */
    private static boolean goesOn(Token next) {
        return next.isNoun()
                || next.lemma().equals("of")
                || next.tag().equals("CD")
                || next.text().equals("-");
    }

    private @Nullable Cluster meant(String noun, int sentence, int begin, List<Cluster> clusters) {
        Set<Cluster> possible = new HashSet<>();
        for (Cluster cluster : clusters) {
            boolean near = cluster.places.stream()
                    .anyMatch(p -> p.mention().begin() < begin && sentence - p.sentence() <= SENTENCES_BACK);
            boolean fits = switch (cluster.root) {
                case Classes.PERSON ->
                    positions.contains(noun)
                            && roles.getOrDefault(cluster, Set.of()).contains(noun);
                case Classes.ORGANIZATION ->
                    (bodies.contains(noun) && isInName(cluster, noun)) || anyBody.contains(noun);
                default -> false;
            };
            if (near && fits) {
                possible.add(cluster);
            }
        }
        if (possible.size() > 1 && anyBody.contains(noun)) {
            possible.removeIf(cluster -> !isInName(cluster, noun));
        }
        return possible.size() == 1 ? possible.iterator().next() : null;
    }

    private static boolean isInName(Cluster cluster, String noun) {
        return cluster.names.stream()
                .anyMatch(name -> (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " "));
    }

    /** What each person is called beside the name: "President Xi Jinping", "Xi Jinping, the president". */
    private void learnRoles(List<Cluster> clusters) {
        for (Cluster cluster : clusters) {
            if (!cluster.root.equals(Classes.PERSON) || roles.containsKey(cluster)) {
                continue;
            }
            Set<String> known = new HashSet<>();
            for (MentionPosition place : cluster.places) {
                if (place.mention().kind() == MentionKind.NAME) {
                    List<Token> tokens =
                            reading.sentences().get(place.sentence()).tokens();
                    learn(tokens, place.first() - 1, cluster, known);
                    if (place.last() + 2 < tokens.size()
                            && tokens.get(place.last() + 1).text().equals(",")) {
                        for (int i = place.last() + 2; i < Math.min(tokens.size(), place.last() + 7); i++) {
                            if (!tokens.get(i).chunk().endsWith("NP")) {
                                break;
                            }
                            learn(tokens, i, cluster, known);
                        }
                    }
                }
            }
            roles.put(cluster, known);
        }
    }

    private void learn(List<Token> tokens, int at, Cluster cluster, Set<String> known) {
        if (at >= 0) {
            String word = tokens.get(at).lemma().toLowerCase(Locale.ROOT);
            cluster.learnGender(genders.ofNoun(word));
            if (positions.contains(word)) {
                known.add(word);
            }
        }
    }
}
