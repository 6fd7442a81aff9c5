package org.graphwright.extract.light;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.graphwright.language.KeptWords;

/** Tells of each word of a sentence what the name model goes by: a list of hashes. Keeps words it has seen; one object serves one thread. */
public final class NameFeatures {
    /** Words kept before all are forgotten, so that memory has an end. */
    private static final int MOST_WORDS = 50_000;

    /** A word with two before and two behind it. */
    static final int WINDOW = 5;

    // Words of a name in the lists that the trainer made, and what stands for the cluster of a word that has none; part
    // of the trained model.
    private static final int LONGEST_PHRASE = 8;
    private static final int EDGE = -1;

    private final Lexicon lexicon;
    private final Set<FeatureGroup> groups;
    private final KeptWords<Word> words;
    private final Map<String, Long> hashes = new HashMap<>();
    private final Word edge;
    private int[] found = new int[128];
    private int count;

    /** All groups, with the lexicon that ships. */
    public NameFeatures() {
        this(EnumSet.allOf(FeatureGroup.class));
    }

    /** @param groups those to use; at least one */
    public NameFeatures(Set<FeatureGroup> groups) {
        this.lexicon = Lexicon.standard();
        this.groups = EnumSet.copyOf(groups);
        this.words = new KeptWords<>(MOST_WORDS, text -> new Word(text, lexicon));
        this.edge = new Word("\u0001", lexicon);
    }

    Word word(String text) {
        return words.of(text);
    }

    /** Takes what is known of one word of a sentence. */
    interface Visitor {
        /**
         * @param words the word, in the middle, with those around it
         * @param found what they say together, up to {@code count}; the array is used again for the next word
         */
        void word(int index, Word[] words, int[] found, int count);
    }

    /**
     * @param texts the sentence's words
     * @param tags their Penn tags
     * @return for each word the hashes of its features
     */
    public int[][] of(String[] texts, String[] tags) {
        int[][] features = new int[texts.length][];
        visit(texts, tags, (i, around, said, size) -> {
            for (int place = 0; place < WINDOW; place++) {
                addAlone(around[place], place);
            }
            features[i] = Arrays.copyOf(found, count);
        });
        return features;
    }

    /** What a word says by itself from a place of the window. */
    int[] alone(Word word, int place) {
        int[] kept = found;
        int size = count;
        found = new int[64];
        count = 0;
        addAlone(word, place);
        int[] said = Arrays.copyOf(found, count);
        found = kept;
        count = size;
        return said;
    }

    /** Shows each word of a sentence in turn. */
    void visit(String[] texts, String[] tags, Visitor visitor) {
        int n = texts.length;
        Word[] w = new Word[n + 4];
        long[] t = new long[n + 4];
        Arrays.fill(w, edge);
        boolean shouting = true;
        for (int i = 0; i < n; i++) {
            w[i + 2] = word(texts[i]);
            t[i + 2] = hashes.computeIfAbsent(tags[i], Hash::of);
            shouting &= w[i + 2].shouted;
        }
        long[][] lists = groups.contains(FeatureGroup.LISTS) ? lists(w, n) : new long[n][0];
        Word[] around = new Word[WINDOW];
        for (int i = 0; i < n; i++) {
            count = 0;
            addTogether(w, t, i + 2, i, n, shouting);
            for (int near = Math.max(0, i - 1); near <= Math.min(n - 1, i + 1); near++) {
                for (long list : lists[near]) {
                    add(90 + near - i, list);
                }
            }
            System.arraycopy(w, i, around, 0, WINDOW);
            visitor.word(i, around, found, count);
        }
    }

    private void addAlone(Word word, int place) {
        int d = place - WINDOW / 2;
        if (groups.contains(FeatureGroup.WORDS)) {
            add(5 + d, word.lower);
            if (d == 0) {
                add(2, word.exact);
            }
        }
        if (groups.contains(FeatureGroup.SHAPE) && Math.abs(d) < 2) {
            add(12 + d, word.shape);
        }
        if (groups.contains(FeatureGroup.AFFIXES) && d == 0) {
            for (int k = 0; k < word.affixes.length; k++) {
                add(20 + k, word.affixes[k]);
            }
        }
        if (groups.contains(FeatureGroup.CLUSTERS)) {
            for (int k = Math.abs(d) == 2 ? 1 : 0; k < word.clusters.length; k++) {
                add(50 + 4 * d + k, word.clusters[k]);
            }
        }
    }

    private void addTogether(Word[] w, long[] t, int i, int position, int length, boolean shouting) {
        add(1, 0);
        if (groups.contains(FeatureGroup.WORDS)) {
            add(8, Hash.mix(w[i - 1].lower, w[i].lower));
            add(9, Hash.mix(w[i].lower, w[i + 1].lower));
        }
        if (groups.contains(FeatureGroup.SHAPE)) {
            long before = Hash.mix(w[i - 1].shape, w[i].shape);
            add(14, before);
            add(15, Hash.mix(w[i].shape, w[i + 1].shape));
            add(16, Hash.mix(before, w[i + 1].shape));
            add(17, Hash.mix(w[i].capital ? 1 : 0, w[i - 1].lower));
            add(18, Hash.mix(w[i].capital ? 1 : 0, w[i + 1].lower));
        }
        if (groups.contains(FeatureGroup.TAGS)) {
            for (int d = -2; d <= 2; d++) {
                add(32 + d, t[i + d]);
            }
            add(35, Hash.mix(t[i - 1], t[i]));
            add(36, Hash.mix(t[i], t[i + 1]));
        }
        if (groups.contains(FeatureGroup.CLUSTERS)) {
            long here = last(w[i]);
            add(70, Hash.mix(last(w[i - 1]), here));
            add(71, Hash.mix(here, last(w[i + 1])));
            add(72, Hash.mix(here, w[i].shape));
        }
        if (groups.contains(FeatureGroup.POSITION)) {
            int place = position == 0 ? 0 : position == length - 1 ? 1 : 2;
            add(80, place);
            add(81, Hash.mix(place, w[i].shape));
            add(82, Hash.mix(shouting ? 1 : 0, w[i].capital ? 1 : 0));
        }
    }

    private static long last(Word word) {
        return word.clusters.length == 0 ? EDGE : word.clusters[word.clusters.length - 1];
    }

    /** For each word the lists whose longest phrase there covers it, with its place in the phrase. */
    private long[][] lists(Word[] w, int n) {
        long[][] covering = new long[n][];
        Arrays.fill(covering, new long[0]);
        int[] coveredTo = new int[lexicon.lists()];
        for (int i = 0; i < n; i++) {
            long state = Lexicon.begin();
            int[] endOf = new int[lexicon.lists()];
            for (int j = i; j < Math.min(n, i + LONGEST_PHRASE); j++) {
                state = Lexicon.next(state, w[j + 2].simple);
                int bits = lexicon.listsOf(state);
                for (int list = 0; bits >>> list != 0; list++) {
                    if ((bits >>> list & 1) != 0) {
                        endOf[list] = j + 1;
                    }
                }
                if (!lexicon.goesOn(state)) {
                    break;
                }
            }
            for (int list = 0; list < endOf.length; list++) {
                if (endOf[list] > coveredTo[list]) {
                    coveredTo[list] = endOf[list];
                    for (int j = i; j < endOf[list]; j++) {
                        int place = endOf[list] - i == 1 ? 0 : j == i ? 1 : j == endOf[list] - 1 ? 2 : 3;
                        covering[j] = Arrays.copyOf(covering[j], covering[j].length + 1);
                        covering[j][covering[j].length - 1] = list * 8L + place * 2L + (w[j + 2].capital ? 1 : 0);
                    }
                }
            }
        }
        return covering;
    }

    private void add(int template, long value) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = (int) (Hash.mix(template, value) >>> 32);
    }
}
