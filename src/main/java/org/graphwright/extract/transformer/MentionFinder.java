package org.graphwright.extract.transformer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;

/** Finds what the tags name in a window, and the pronouns beside it. */
final class MentionFinder {
    private final Labels labels;

    MentionFinder(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels is null");
    }

    /**
     * The mentions in order of position, none overlapping; names without a letter or digit are none.
     *
     * @param logits of the tags, a row a piece
     * @param before how many mentions of the article have been found: the next has the id after theirs
     */
    List<Mention> find(String text, Window window, float[] logits, int before) {
        record Found(int begin, int end, int type, double probability) {}
        List<Found> found = new ArrayList<>();
        boolean[] covered = new boolean[window.words.size()];
        for (TagDecoder.Tagged t :
                TagDecoder.decode(text, window, logits, labels.labels().size())) {
            for (int w = t.begin(); w < t.end(); w++) {
                covered[w] = true;
            }
            if (window.span(t.begin(), t.end()).of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
                found.add(new Found(t.begin(), t.end(), t.type(), t.probability()));
            }
        }
        Set<Integer> inCapitals = sentencesInCapitals(text, window);
        for (int w = 0; w < covered.length; w++) {
            if (!covered[w] && isPronoun(window.words.get(w).of(text), inCapitals.contains(window.sentences[w]))) {
                found.add(new Found(w, w + 1, labels.pronounKind(), 1));
            }
        }
        found.sort(Comparator.comparingInt(Found::begin));
        List<Mention> mentions = new ArrayList<>();
        for (Found f : found) {
            Span span = window.span(f.begin(), f.end());
            mentions.add(new Mention(
                    new MentionId("m" + (before + mentions.size() + 1)),
                    span.begin(),
                    span.end(),
                    f.type() == labels.pronounKind()
                            ? Mention.PRONOUN
                            : new ClassName(labels.types().get(f.type())),
                    f.type() == labels.pronounKind() ? MentionKind.PRONOUN : MentionKind.NAME,
                    null,
                    Math.round(f.probability() * 1000) / 1000.0,
                    null));
        }
        return mentions;
    }

    /** "IT" and "WHO" are bodies, unless all that stands around them is in capitals too. */
    private boolean isPronoun(String word, boolean amongCapitals) {
        return labels.pronouns().contains(word.toLowerCase(Locale.ROOT))
                && (word.length() == 1 || amongCapitals || word.chars().anyMatch(Character::isLowerCase))
                && !word.equals("US");
    }

    private static Set<Integer> sentencesInCapitals(String text, Window window) {
        Set<Integer> all = new TreeSet<>();
        Set<Integer> mixed = new TreeSet<>();
        for (int w = 0; w < window.words.size(); w++) {
            all.add(window.sentences[w]);
            if (window.words.get(w).of(text).chars().anyMatch(Character::isLowerCase)) {
                mixed.add(window.sentences[w]);
            }
        }
        all.removeAll(mixed);
        return all;
    }
}
