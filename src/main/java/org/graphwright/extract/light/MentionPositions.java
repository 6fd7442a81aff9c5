package org.graphwright.extract.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;

/** Finds where mentions stand, and their part in the clause. */
final class MentionPositions {
    private static final Set<String> POSSESSIVES = Set.of("PRP$", "WP$");

    private MentionPositions() {}

    /** A place for each mention of {@code reading}, in its order; mentions outside all sentences are left out. */
    static List<MentionPosition> of(Reading reading) {
        List<MentionPosition> places = new ArrayList<>();
        List<Sentence> sentences = reading.sentences();
        int s = 0;
        int before = 0;
        for (Mention mention : reading.mentions()) {
            while (s < sentences.size() && sentences.get(s).end() <= mention.begin()) {
                before += sentences.get(s).tokens().size();
                s++;
            }
            if (s == sentences.size()) {
                break;
            }
            List<Token> tokens = sentences.get(s).tokens();
            int first = 0;
            while (first < tokens.size() - 1 && tokens.get(first).end() <= mention.begin()) {
                first++;
            }
            int last = first;
            while (last < tokens.size() - 1 && tokens.get(last + 1).begin() < mention.end()) {
                last++;
            }
            places.add(new MentionPosition(mention, s, first, last, before + first, role(tokens, first, last)));
        }
        return places;
    }

    private static Role role(List<Token> tokens, int first, int last) {
        if (POSSESSIVES.contains(tokens.get(last).tag())
                || tokens.get(last).tag().equals("POS")
                || (last + 1 < tokens.size() && tokens.get(last + 1).tag().equals("POS"))) {
            return Role.POSSESSIVE;
        }
        int before = first - 1;
        while (before >= 0
                && (isInNoun(tokens.get(before)) && !tokens.get(before).tag().startsWith("PRP"))) {
            before--;
        }
        if (before >= 0) {
            Token previous = tokens.get(before);
            if (previous.tag().equals("IN") && previous.chunk().endsWith("PP")
                    || previous.tag().equals("TO")) {
                return Role.PREPOSITIONAL;
            }
            if (previous.isVerb() || previous.tag().equals("RP")) {
                return followedByVerb(tokens, last)
                                && !previous.tag().equals("VB")
                                && !previous.tag().equals("VBN")
                        ? Role.SUBJECT
                        : Role.OBJECT;
            }
            if (previous.text().equals(",")
                    && before > 0
                    && tokens.get(before - 1).isNoun()
                    && !followedByVerb(tokens, last)) {
                return Role.APPOSITION;
            }
        }
        return followedByVerb(tokens, last) ? Role.SUBJECT : Role.OTHER;
    }

    private static boolean isInNoun(Token token) {
        return token.chunk().endsWith("NP") && !token.isVerb();
    }

    /** True where a finite verb comes next, over adverbs and a parenthesis between commas. */
    private static boolean followedByVerb(List<Token> tokens, int last) {
        int at = last + 1;
        int limit = Math.min(tokens.size(), last + 25);
        boolean inParenthesis = false;
        while (at < limit) {
            Token token = tokens.get(at);
            if (token.text().equals(",")
                    || token.text().equals("(")
                    || token.text().equals(")")) {
                inParenthesis = token.text().equals("(") || (token.text().equals(",") && !inParenthesis);
                at++;
            } else if (inParenthesis
                    || token.tag().startsWith("RB")
                    || token.tag().equals("CC")
                            && at + 1 < limit
                            && tokens.get(at + 1).isProperNoun()) {
                at++;
            } else if (!inParenthesis
                    && token.isProperNoun()
                    && at > last + 1
                    && tokens.get(at - 1).tag().equals("CC")) {
                at++;
            } else {
                return token.tag().matches("VBD|VBZ|VBP|MD");
            }
        }
        return false;
    }
}
