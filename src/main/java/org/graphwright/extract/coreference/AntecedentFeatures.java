package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;

/** What tells whether a pronoun means a candidate: agreement, distance, parts in the clause, salience, and what stands between. */
final class AntecedentFeatures {
    private AntecedentFeatures() {}

    static String[] of(
            List<Sentence> sentences,
            MentionPosition pronoun,
            Gender said,
            AntecedentCandidate candidate,
            int candidates) {
        MentionPosition near = candidate.nearest();
        List<Token> tokens = sentences.get(pronoun.sentence()).tokens();
        String word = tokens.get(pronoun.last()).text().toLowerCase(Locale.ROOT);
        String role = role(tokens, pronoun, word);
        int sentencesBack = pronoun.sentence() - near.sentence();
        boolean ahead = near.token() > pronoun.token();
        String distance = ahead ? "ahead" + sentencesBack : bucket(sentencesBack, 0, 1, 2, 3, 5);
        int tokensBack = pronoun.token() - near.token();
        boolean same = sentencesBack == 0;
        Gender known = candidate.cluster().gender();
        String gender = known == Gender.UNKNOWN ? "?" : known == said ? "yes" : "no";

        List<String> f = new ArrayList<>();
        f.add("bias");
        f.add("gender=" + gender);
        f.add("gender=" + gender + distance + near.role());
        f.add("distance=" + distance + role);
        f.add("tokens=" + (ahead ? "-" : "") + bucket(Math.abs(tokensBack), 3, 7, 14, 25, 45, 80));
        f.add("roles=" + role + near.role() + (same ? "same" : ""));
        f.add("role=" + near.role() + distance);
        f.add("recency=" + bucket(candidate.recency(), 0, 1, 2, 3) + role);
        f.add("recency+role=" + bucket(candidate.recency(), 0, 1, 2) + near.role() + distance);
        f.add("mentions=" + bucket(candidate.mentions(), 1, 2, 3, 5));
        f.add("most=" + candidate.isMostMentioned() + bucket(candidate.mentions(), 1, 2, 3));
        f.add("nearestSubject=" + candidate.isNearestSubject() + role + distance);
        f.add("first=" + candidate.isFirst() + role);
        f.add("candidates=" + bucket(candidates, 1, 2, 3, 5) + candidate.recency());
        f.add("kind=" + near.mention().kind() + role + distance);
        f.add("words=" + Math.min(3, near.last() - near.first() + 1)
                + near.mention().kind());
        if (candidates == 1) {
            f.add("only" + gender);
        }
        context(sentences.get(near.sentence()).tokens(), near, f);
        f.add("candidates+distance=" + bucket(candidates, 1, 2, 3, 5) + distance + near.role());
        if (ahead) {
            f.add("ahead=" + role + near.role() + bucket(pronoun.first(), 0, 2, 5, 9));
            f.add("aheadFirstWord=" + tokens.get(0).tag() + role);
        } else if (same) {
            between(tokens, near, pronoun, role, f);
        } else {
            f.add("pronounAt=" + bucket(pronoun.first(), 0, 2, 5) + near.role());
            f.add("nearAt=" + bucket(near.first(), 0, 2, 5) + distance);
        }
        return f.toArray(String[]::new);
    }

    private static String role(List<Token> tokens, MentionPosition pronoun, String word) {
        return switch (word) {
            case "his" -> "possessive";
            case "her" -> tokens.get(pronoun.last()).tag().equals("PRP$") ? "possessive" : "object";
            case "himself", "herself" -> "reflexive";
            case "he", "she" -> "subject";
            default -> "object";
        };
    }

    private static void context(List<Token> tokens, MentionPosition near, List<String> f) {
        String before = near.first() > 0 ? tokens.get(near.first() - 1).lemma().toLowerCase(Locale.ROOT) : "^";
        String after =
                near.last() + 1 < tokens.size() ? tokens.get(near.last() + 1).lemma() : "$";
        if (before.length() < 8) {
            f.add("before=" + (isWordOfFew(before) ? before : "other"));
        }
        f.add("after="
                + (isWordOfFew(after)
                        ? after
                        : tokens.get(Math.min(tokens.size() - 1, near.last() + 1))
                                .tag()));
        if (near.mention().kind() == MentionKind.PRONOUN) {
            f.add("pronounBefore" + near.role());
        }
    }

    private static boolean isWordOfFew(String word) {
        return List.of(
                        "and", "or", ",", "(", ")", "of", "by", "with", "to", "for", "from", "in", "that", "'s", "^",
                        "$", "as", "who", "be", "have")
                .contains(word);
    }

    private static void between(
            List<Token> tokens, MentionPosition near, MentionPosition pronoun, String role, List<String> f) {
        int from = Math.min(near.last() + 1, pronoun.first());
        int verbs = 0;
        boolean clause = false;
        boolean comma = false;
        for (Token token : tokens.subList(from, Math.max(from, pronoun.first()))) {
            verbs += token.tag().matches("VBD|VBZ|VBP|MD") ? 1 : 0;
            comma |= token.text().equals(",");
            clause |= token.tag().equals("CC")
                    || token.tag().startsWith("W")
                    || token.chunk().endsWith("SBAR")
                    || token.text().equals(";");
        }
        f.add("verbs=" + Math.min(verbs, 3) + role + near.role());
        f.add("clause=" + clause + comma + role + near.role());
        if (role.equals("object") && near.role() == Role.SUBJECT && verbs <= 1 && !clause) {
            f.add("sameClauseObject");
        }
        if (role.equals("possessive") && pronoun.first() - near.last() <= 4) {
            f.add("possessiveNear" + near.role());
        }
    }

    private static String bucket(int value, int... bounds) {
        for (int bound : bounds) {
            if (value <= bound) {
                return "≤" + bound;
            }
        }
        return ">";
    }
}
