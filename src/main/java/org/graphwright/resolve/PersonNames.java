package org.graphwright.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares full names of persons. */
final class PersonNames {
    private static final int SHORTEST_CUT = 3;
    private static final Map<String, Set<String>> SHORT_FORMS = shortForms();

    private PersonNames() {}

    /** True where one person may bear both: the words of the shorter stand in the longer in order, or the first names are forms of one. */
    static boolean compatible(List<String> one, List<String> other) {
        return inOrder(one, other) || inOrder(other, one);
    }

    /**
     * True where the words of the shorter name stand in the longer one in this order, initials for words and short first names allowed,
     * and neither has a {@code Jr} that the other lacks.
     */
    static boolean within(List<String> shorter, List<String> longer) {
        return NameForms.suffix(shorter).equals(NameForms.suffix(longer)) && inOrder(shorter, longer);
    }

    private static boolean inOrder(List<String> shorter, List<String> longer) {
        if (shorter.size() > longer.size()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < shorter.size(); i++) {
            while (at < longer.size() && !isForm(shorter.get(i), longer.get(at), i == 0)) {
                at++;
            }
            if (at == longer.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isForm(String word, String other, boolean first) {
        if (word.equals(other)) {
            return true;
        }
        boolean initial = word.length() == 1 || other.length() == 1;
        if (initial) {
            return word.charAt(0) == other.charAt(0);
        }
        return first && isShortForm(word, other);
    }

    /** True of {@code nick} and {@code nicholas}, {@code bill} and {@code william}. */
    static boolean isShortForm(String one, String other) {
        boolean cut = Math.min(one.length(), other.length()) >= SHORTEST_CUT
                && (one.startsWith(other) || other.startsWith(one));
        return cut
                || SHORT_FORMS.getOrDefault(one, Set.of()).contains(other)
                || SHORT_FORMS.getOrDefault(other, Set.of()).contains(one);
    }

    private static Map<String, Set<String>> shortForms() {
        Map<String, Set<String>> forms = new HashMap<>();
        WordList.pairs("first-names").forEach((name, list) -> {
            List<String> all = new ArrayList<>(List.of(list.split("\\|")));
            forms.computeIfAbsent(name, key -> new HashSet<>()).addAll(all);
        });
        return forms;
    }
}
