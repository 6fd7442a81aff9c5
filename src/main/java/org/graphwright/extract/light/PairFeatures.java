package org.graphwright.extract.light;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.graphwright.model.Mention;
import org.graphwright.model.Token;

/** Tells of two mentions of a sentence what the pair model goes by: a list of hashes. One object serves one thread. */
public final class PairFeatures {
    /** Words of a sentence beyond which the bag of its words tells nothing. */
    private static final int LONGEST_BAG = 60;

    // Words between two mentions that are one feature, and bounds of their distance in words; by hand, and part of the
    // trained model.
    private static final int LONGEST_WORDING = 6;
    private static final int[] DISTANCES = {0, 1, 2, 3, 5, 8, 12, 20};
    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO", "POS");

    private final NameFeatures words = new NameFeatures();
    private List<Token> tokens = List.of();
    private List<PairSide> candidates = List.of();
    private long[] lemma = new long[0];
    private long[] cluster = new long[0];
    private long[] type = new long[0];
    private int[] inside = new int[0];
    private int[] found = new int[256];
    private int count;

    /** Turns to another sentence, whose pairs {@link #of} tells of from now on. */
    public void turnTo(List<Token> sentence, List<PairSide> mentions) {
        tokens = sentence;
        candidates = mentions;
        int n = sentence.size();
        lemma = new long[n];
        cluster = new long[n];
        inside = new int[n];
        Arrays.fill(inside, -1);
        type = new long[mentions.size()];
        for (int i = 0; i < n; i++) {
            Token token = sentence.get(i);
            Word word = words.word(token.isProperNoun() ? token.text() : token.lemma());
            lemma[i] = word.lower;
            cluster[i] = word.clusters.length == 0 ? 0 : word.clusters[2];
        }
        for (int m = 0; m < mentions.size(); m++) {
            PairSide mention = mentions.get(m);
            type[m] = Hash.of(mention.type().value());
            for (int i = mention.begin(); i < mention.end(); i++) {
                inside[i] = m;
                // A name between two others matters by its type, not by who it is.
                lemma[i] = mention.type().equals(Mention.PRONOUN) ? lemma[i] : Hash.mix(7, type[m]);
                cluster[i] = lemma[i];
            }
        }
    }

    /** The features of the ordered pair; the array is the caller's. */
    public int[] of(int subject, int object) {
        count = 0;
        PairSide s = candidates.get(subject);
        PairSide o = candidates.get(object);
        boolean forward = s.begin() < o.begin();
        PairSide first = forward ? s : o;
        PairSide second = forward ? o : s;
        long way = forward ? 1 : 2;
        long types = Hash.mix(way, Hash.mix(type[subject], type[object]));
        int from = first.end();
        int to = second.begin();
        add(1, types);
        add(2, Hash.mix(types, distance(to - from)));
        add(3, Hash.mix(way, surface(s)));
        add(4, Hash.mix(way, surface(o)));
        between(way, types, from, to);
        around(way, types, first, second);
        path(way, types, first, second);
        others(way, types, subject, object, from, to);
        bag(way, types);
        return Arrays.copyOf(found, count);
    }

    private long surface(PairSide mention) {
        Word word = words.word(tokens.get(mention.end() - 1).text());
        return mention.type().equals(Mention.PRONOUN)
                ? word.lower
                : Hash.mix(3, word.clusters.length == 0 ? 0 : word.clusters[2]);
    }

    private void between(long way, long types, int from, int to) {
        long wording = way;
        long before = -1;
        for (int i = from; i < to; i++) {
            add(10, Hash.mix(way, lemma[i]));
            add(11, Hash.mix(types, lemma[i]));
            add(12, Hash.mix(way, cluster[i]));
            add(13, Hash.mix(types, Hash.mix(before, lemma[i])));
            if (i + 1 < to) {
                add(14, Hash.mix(way, Hash.mix(Hash.mix(before, lemma[i]), lemma[i + 1])));
                add(15, Hash.mix(way, Hash.mix(cluster[i], cluster[i + 1])));
            }
            before = lemma[i];
            wording = Hash.mix(wording, lemma[i]);
        }
        add(13, Hash.mix(types, Hash.mix(before, -2)));
        if (to - from <= LONGEST_WORDING) {
            add(16, Hash.mix(types, wording));
        }
    }

    private void around(long way, long types, PairSide first, PairSide second) {
        long before1 = at(first.begin() - 1);
        long before2 = at(first.begin() - 2);
        long after1 = at(second.end());
        long after2 = at(second.end() + 1);
        add(20, Hash.mix(way, before1));
        add(21, Hash.mix(types, Hash.mix(before1, before2)));
        add(22, Hash.mix(way, after1));
        add(23, Hash.mix(types, Hash.mix(after1, after2)));
        add(24, Hash.mix(types, Hash.mix(at(second.begin() - 1), at(second.begin() - 2))));
        add(25, Hash.mix(types, Hash.mix(at(first.end()), at(first.end() + 1))));
        add(26, Hash.mix(types, Hash.mix(before1, at(first.end()))));
        add(27, Hash.mix(types, Hash.mix(at(second.begin() - 1), after1)));
        for (int i = Math.max(0, first.begin() - 4); i < first.begin(); i++) {
            add(28, Hash.mix(way, lemma[i]));
        }
        for (int i = second.end(); i < Math.min(lemma.length, second.end() + 4); i++) {
            add(29, Hash.mix(way, lemma[i]));
        }
    }

    private long at(int i) {
        return i < 0 ? -1 : i >= lemma.length ? -2 : lemma[i];
    }

    /** Verbs, nouns and prepositions on the way, and the chunks that lie between. */
    private void path(long way, long types, PairSide first, PairSide second) {
        long verb = -1;
        long noun = -1;
        long link = -1;
        long chunks = types;
        int chunkCount = 0;
        boolean open = false;
        for (int i = first.end(); i < second.begin(); i++) {
            Token token = tokens.get(i);
            if (inside[i] < 0) {
                verb = token.isVerb() ? lemma[i] : verb;
                noun = token.isNoun() ? lemma[i] : noun;
                link = PREPOSITIONS.contains(token.tag()) ? lemma[i] : link;
            }
            if (token.chunk().startsWith("B-")) {
                chunks = Hash.mix(chunks, Hash.of(token.chunk()));
                chunkCount++;
            }
            open ^= token.text().equals("(") || token.text().equals(")");
        }
        add(30, Hash.mix(types, Hash.mix(verb, link)));
        add(31, Hash.mix(types, Hash.mix(noun, link)));
        add(32, Hash.mix(types, verb));
        add(33, Hash.mix(types, noun));
        add(34, Hash.mix(types, Hash.mix(verb, noun)));
        if (chunkCount <= LONGEST_WORDING) {
            add(35, chunks);
        }
        add(36, Hash.mix(types, open ? 1 : 0));
        long verbBefore = -1;
        for (int i = 0; i < first.begin(); i++) {
            verbBefore = tokens.get(i).isVerb() ? lemma[i] : verbBefore;
        }
        add(37, Hash.mix(types, Hash.mix(verbBefore, at(second.begin() - 1))));
    }

    private void others(long way, long types, int subject, int object, int from, int to) {
        int sameAsSubject = 0;
        int sameAsObject = 0;
        int between = 0;
        long kinds = way;
        int lastSeen = -1;
        for (int i = from; i < to; i++) {
            int m = inside[i];
            if (m >= 0 && m != lastSeen) {
                between++;
                sameAsSubject += type[m] == type[subject] ? 1 : 0;
                sameAsObject += type[m] == type[object] ? 1 : 0;
                kinds = between <= 4 ? Hash.mix(kinds, type[m]) : kinds;
                lastSeen = m;
            }
        }
        add(40, Hash.mix(types, Math.min(4, between)));
        add(41, Hash.mix(types, Hash.mix(Math.min(3, sameAsSubject), Math.min(3, sameAsObject))));
        add(42, Hash.mix(types, kinds));
        add(43, Hash.mix(types, Math.min(subject, 4)));
        add(44, Hash.mix(types, Math.min(candidates.size(), 8)));
    }

    private void bag(long way, long types) {
        for (int i = 0; i < Math.min(LONGEST_BAG, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (inside[i] < 0
                    && (token.isNoun() || token.isVerb() || token.tag().startsWith("JJ"))) {
                add(50, Hash.mix(types, lemma[i]));
            }
        }
        add(51, Hash.mix(types, at(0)));
    }

    private static int distance(int words) {
        int bucket = 0;
        while (bucket < DISTANCES.length && DISTANCES[bucket] < words) {
            bucket++;
        }
        return bucket;
    }

    private void add(int template, long value) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = (int) (Hash.mix(template, value) >>> 32);
    }
}
