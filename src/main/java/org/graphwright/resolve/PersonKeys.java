package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys over which full names of persons come together of which one may be short for the other: the last word as it is, the words
 * between by their first letters, and the first word by its first three letters, by those of its other forms (Bill and William), or,
 * where some name has no more of it, by the first letter.
 */
final class PersonKeys {
    /** Of a longer name the last so many words are looked at: the choices of words double with each. */
    private static final int MOST_WORDS = 6;

    /** The first three, which most short forms of a first name keep ("Wil", "Ben"); by hand. */
    private static final int LETTERS = 3;

    private final PersonNames names;

    PersonKeys(PersonNames names) {
        this.names = requireNonNull(names, "names is null");
    }

    /**
     * Each choice of words that may be somebody's shorter name gives keys. That of all words is an own one; one without the first or the
     * last word is weak.
     */
    List<BlockingKey> of(List<String> words) {
        String suffix = names.suffix(words);
        List<String> whole = suffix.isEmpty() ? words : words.subList(0, words.size() - 1);
        List<String> base = whole.subList(Math.max(0, whole.size() - MOST_WORDS), whole.size());
        List<BlockingKey> keys = new ArrayList<>();
        int choices = 1 << base.size();
        for (int choice = 1; choice < choices; choice++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < base.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(base.get(i));
                }
            }
            if (chosen.size() > 1 || !suffix.isEmpty()) {
                boolean all = choice == choices - 1;
                boolean ends = (choice & 1) == 1 && choice >= choices / 2;
                add(keys, chosen, suffix, all, !ends);
            }
        }
        return keys;
    }

    private static void add(List<BlockingKey> keys, List<String> chosen, String suffix, boolean all, boolean weak) {
        StringBuilder between = new StringBuilder();
        for (String word : chosen.subList(1, Math.max(1, chosen.size() - 1))) {
            between.append(word.charAt(0));
        }
        String last = chosen.get(chosen.size() - 1) + ' ' + suffix;
        String first = chosen.size() == 1 ? "" : chosen.get(0);
        String initial = first.isEmpty() ? "" : first.substring(0, 1);
        keys.add(key(initial + '.', between, last, first.length() <= 1, weak));
        if (first.length() > 1) {
            String begin = begin(first);
            keys.add(key(begin, between, last, all, weak));
            Set<String> forms = new TreeSet<>();
            PersonNames.shortForms(first).forEach(form -> forms.add(begin(form)));
            forms.remove(begin);
            forms.forEach(form -> keys.add(key(form, between, last, false, weak)));
        }
    }

    private static String begin(String word) {
        return word.substring(0, Math.min(LETTERS, word.length()));
    }

    private static BlockingKey key(String first, CharSequence between, String last, boolean own, boolean weak) {
        return new BlockingKey(NameHash.of("form", first, between.toString(), last), own, weak);
    }
}
