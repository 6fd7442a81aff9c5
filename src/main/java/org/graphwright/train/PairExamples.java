package org.graphwright.train;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.extract.light.LightReader;
import org.graphwright.extract.light.PairFeatures;
import org.graphwright.extract.light.PairSide;
import org.graphwright.language.Language;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;
import org.graphwright.train.RelationPassage.Marked;

/**
 * Makes examples of pairs from texts with facts. The mentions are those that the name model finds, as they are when an article is read:
 * what it misses cannot be learnt, and its errors are learnt to be borne.
 */
final class PairExamples {
    private final Language language = new Language();
    private final PairFeatures features = new PairFeatures();
    private final LightReader reader;
    private final Ontology ontology;
    private final List<String> properties;
    private final Set<String> ofDocuments;
    private final Map<String, List<String>> implied;

    /**
     * @param properties those to learn, in the order of the model's figures
     * @param ofDocuments those whose absence means something in a document of the Re-DocRED form
     * @param marked those that some text marks wherever they occur, though not all; of the others the broader ones tell where they do
     *     not
     */
    PairExamples(
            LightReader reader,
            Ontology ontology,
            List<String> properties,
            Set<String> ofDocuments,
            Set<String> marked) {
        this.reader = reader;
        this.ontology = ontology;
        this.properties = List.copyOf(properties);
        this.ofDocuments = Set.copyOf(ofDocuments);
        this.implied = properties.stream()
                .collect(toMap(
                        name -> name,
                        name -> ontology.property(new PropertyName(name))
                                .filter(property -> !marked.contains(name))
                                .map(property -> property.superProperties().stream()
                                        .map(PropertyName::value)
                                        .toList())
                                .orElse(List.of())));
    }

    /** The pairs of one text that any property admits. */
    List<PairExample> of(RelationPassage passage) {
        List<PairExample> examples = new ArrayList<>();
        for (Sentence sentence : language.read(passage.text())) {
            List<Token> tokens = sentence.tokens();
            List<PairSide> candidates = reader.candidates(tokens);
            features.turnTo(tokens, candidates);
            for (int s = 0; s < candidates.size(); s++) {
                for (int o = 0; o < candidates.size(); o++) {
                    byte[] told = s == o ? null : told(passage, tokens, candidates.get(s), candidates.get(o));
                    if (told != null) {
                        examples.add(new PairExample(features.of(s, o), told));
                    }
                }
            }
        }
        return examples;
    }

    private byte @org.jspecify.annotations.Nullable [] told(
            RelationPassage passage, List<Token> tokens, PairSide subject, PairSide object) {
        Span s = span(tokens, subject);
        Span o = span(tokens, object);
        byte[] told = new byte[properties.size()];
        Arrays.fill(told, PairExample.UNKNOWN);
        boolean any = false;
        for (int p = 0; p < told.length; p++) {
            String property = properties.get(p);
            if (!ontology.allows(new PropertyName(property), subject.type(), object.type())) {
                continue;
            }
            if (says(passage.facts(), property, s, o)) {
                told[p] = PairExample.HOLDS;
            } else if (isAbsent(passage, property, s, o)
                    || requireNonNull(implied.get(property)).stream()
                            .anyMatch(broader -> isAbsent(passage, broader, s, o))) {
                told[p] = PairExample.HOLDS_NOT;
            }
            any |= told[p] != PairExample.UNKNOWN;
        }
        return any ? told : null;
    }

    /** Where the text is told not to say something, it does not say what would imply it either. */
    private boolean isAbsent(RelationPassage passage, String property, Span s, Span o) {
        boolean isMarked = passage.annotated().contains("*")
                ? ofDocuments.contains(property)
                : passage.annotated().contains(property);
        return isMarked && !says(passage.facts(), property, s, o) && !says(passage.possible(), property, s, o);
    }

    private static boolean says(List<Marked> facts, String property, Span s, Span o) {
        return facts.stream()
                .anyMatch(f -> f.property().equals(property) && overlap(f.subject(), s) && overlap(f.object(), o));
    }

    private static boolean overlap(Span a, Span b) {
        return a.begin() < b.end() && b.begin() < a.end();
    }

    private static Span span(List<Token> tokens, PairSide mention) {
        return new Span(
                tokens.get(mention.begin()).begin(),
                tokens.get(mention.end() - 1).end());
    }
}
