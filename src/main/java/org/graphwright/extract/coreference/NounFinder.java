package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Ontology;

/** Finds definite nouns that may stand for a name: "the group", "this country", the "wife" of "his wife", "the Serbian province". */
public final class NounFinder {
    private static final Set<String> ARTICLES = Set.of("the", "this", "that");

    /** Words between "the" and its noun; by hand. */
    private static final int MOST_MODIFIERS = 3;

    private final ReferringNouns nouns;

    public NounFinder(Ontology ontology) {
        this.nouns = new ReferringNouns(ontology);
    }

    /** The reading with the nouns among its mentions, of type {@link Mention#PRONOUN}, with ids {@code n1}, {@code n2}, … */
    public Reading find(Reading reading) {
        List<Mention> mentions = new ArrayList<>(reading.mentions());
        int count = 0;
        for (Sentence sentence : reading.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int at = 0; at + 1 < tokens.size(); at++) {
                int head = opens(tokens.get(at)) ? head(tokens, at + 1) : -1;
                if (head < 0) {
                    continue;
                }
                int begin = isPossessive(tokens.get(at))
                        ? tokens.get(at + 1).begin()
                        : tokens.get(at).begin();
                int end = tokens.get(head).end();
                int noun = tokens.get(head).begin();
                if (reading.mentionsIn(new Span(begin, end)).stream().noneMatch(m -> m.end() > noun)) {
                    mentions.add(new Mention(
                            new MentionId("n" + ++count),
                            begin,
                            end,
                            Mention.PRONOUN,
                            MentionKind.NOMINAL,
                            null,
                            1,
                            null));
                }
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return reading.withMentions(mentions);
    }

    private static boolean opens(Token token) {
        return ARTICLES.contains(token.text().toLowerCase(Locale.ROOT)) || isPossessive(token);
    }

    private static boolean isPossessive(Token token) {
        return token.tag().equals("PRP$");
    }

    /** The last noun from {@code first} on, if it may stand for a name and nothing goes on behind it; else -1. */
    private int head(List<Token> tokens, int first) {
        int at = first;
        while (at + 1 < tokens.size()
                && at < first + MOST_MODIFIERS
                && isInside(tokens.get(at))
                && isInside(tokens.get(at + 1))) {
            at++;
        }
        boolean ends = at + 1 == tokens.size() || !goesOn(tokens.get(at + 1));
        String noun = tokens.get(at).text();
        return (tokens.get(at).isNoun() || ReferringNouns.isAge(noun)) && ends && nouns.contains(noun) ? at : -1;
    }

    private static boolean isInside(Token token) {
        return token.tag().startsWith("JJ")
                || token.isNoun()
                || token.tag().equals("VBN")
                || token.tag().equals("VBG")
                || token.tag().equals("CD");
    }

    /** "the president of France", "the group's": the first says by itself who is meant, or somebody new. */
    private static boolean goesOn(Token next) {
        return next.isNoun()
                || next.lemma().equals("of")
                || next.tag().equals("CD")
                || next.text().equals("-");
    }
}
