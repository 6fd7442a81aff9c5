package org.graphwright.extract.factuality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.model.Token;

/**
 * Where a sentence joins the two sides of a statement: of all places in the sentences of its mentions that mean the two, those with the
 * least between them. Where words are said of a mention, or the object stands elsewhere, one side is the other end of the passage.
 *
 * @param first the one that comes first
 * @param second the other
 */
record Sides(Span first, Span second) {
    /** So many words a comma, a relative or a conjunction between the two is worth. */
    private static final int BREAK = 10;

    /** So many words a verb between the two is worth; this and the others by hand. */
    private static final int VERB = 8;

    /** Nearer by more than this must be what else means two names that were read together. */
    private static final int MARGIN = 3;

    /** Behind these stands who belongs to the same clause. */
    private static final Set<String> NO_CLAUSE =
            Set.of("of", "by", "with", "for", "from", "to", "at", "in", "on", "and");

    private static final Set<String> BREAKS = Set.of(",", ";", ":");

    /** Of what means the same in the sentences of two mentions the nearest are looked at: a list may name one thing a hundred times. */
    private static final int MOST_PLACES = 12;

    static Sides of(Reading reading, Statement statement) {
        Mention subject = statement.subject();
        Mention object = statement.object();
        Span passage = statement.passage();
        if (subject.id().equals(object.id()) || !passage.overlaps(object.span())) {
            boolean before = subject.begin() - passage.begin() > passage.end() - subject.end();
            Span begin = new Span(passage.begin(), passage.begin() + 1);
            Span end = new Span(Math.max(passage.end() - 1, 0), passage.end());
            return before ? new Sides(begin, subject.span()) : new Sides(subject.span(), end);
        }
        return nearest(reading, subject, object);
    }

    /** From the one to the other. */
    Span both() {
        return first.to(second);
    }

    private static Sides nearest(Reading reading, Mention subject, Mention object) {
        Sides best = ordered(subject.span(), object.span());
        boolean names = subject.kind() == MentionKind.NAME && object.kind() == MentionKind.NAME;
        int least = distance(reading, best, Integer.MAX_VALUE) - (names ? MARGIN : 0);
        List<Mention> others = places(reading, object, subject);
        for (Mention one : places(reading, subject, object)) {
            for (Mention other : others) {
                if (!one.span().overlaps(other.span())) {
                    Sides sides = ordered(one.span(), other.span());
                    int distance = distance(reading, sides, least);
                    if (distance < least) {
                        best = sides;
                        least = distance;
                    }
                }
            }
        }
        return best;
    }

    /** The mention, and what else means the same in the sentences of the two. */
    private static List<Mention> places(Reading reading, Mention mention, Mention other) {
        EntityId entity = mention.entity();
        if (entity == null) {
            return List.of(mention);
        }
        List<Sentence> sentences = reading.sentencesOf(mention.span().to(other.span()));
        return sentences.stream()
                .flatMap(sentence -> reading.mentionsIn(sentence.span()).stream()
                        .filter(m ->
                                entity.equals(m.entity()) && sentence.span().contains(m.span())))
                .sorted(Comparator.comparingInt((Mention m) -> Math.abs(m.begin() - mention.begin())))
                .limit(MOST_PLACES)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    private static Sides ordered(Span one, Span other) {
        return one.begin() <= other.begin() ? new Sides(one, other) : new Sides(other, one);
    }

    /**
     * What stands between, in words: a row of verbs is one. "In Rome with his wife" joins her to him, not him to Rome. Where that is not less than
     * {@code enough}, no more is counted: a long sentence has many places.
     */
    private static int distance(Reading reading, Sides sides, int enough) {
        Optional<Sentence> sentence = reading.sentenceAt(sides.first.begin());
        if (sentence.isEmpty() || !sentence.get().span().contains(sides.second)) {
            return Integer.MAX_VALUE;
        }
        List<Token> tokens = sentence.get().tokens();
        int from = firstAt(tokens, Math.min(sides.first.end(), sides.second.begin()));
        int distance = 0;
        Token before = from == 0 ? null : tokens.get(from - 1);
        for (Token token : tokens.subList(from, tokens.size())) {
            if (token.begin() > sides.second.begin() || distance >= enough) {
                break;
            }
            if (before != null && token.begin() == sides.second.begin() && opensAnother(before, token)) {
                distance += BREAK;
            }
            if (token.begin() >= sides.first.end() && token.end() <= sides.second.begin()) {
                boolean breaks = BREAKS.contains(token.text()) || token.tag().startsWith("W");
                boolean again = before != null && before.isVerb() && before.begin() >= sides.first.end();
                distance += breaks ? BREAK : token.isVerb() && !again ? VERB : 1;
            }
            before = token;
        }
        return distance;
    }

    /** The first that begins at a place or behind it. */
    private static int firstAt(List<Token> tokens, int at) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** "In Rome with his wife", "if Ada leads Acme, she", "Acme, since he", "Acme, the author said": who is meant there has to do with another part of the sentence. */
    private static boolean opensAnother(Token before, Token pronoun) {
        boolean owner = pronoun.tag().equals("PRP$")
                && (before.tag().equals("IN")
                        || before.tag().equals("TO")
                        || before.isVerb() && !before.lemma().equals("be"));
        boolean clause =
                pronoun.tag().equals("PRP") && before.tag().matches("IN|CC|WRB") && !NO_CLAUSE.contains(before.text());
        boolean behindComma = before.text().equals(",") && pronoun.tag().matches("PRP.*|DT");
        return owner || clause || behindComma;
    }
}
