package org.graphwright.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Titles;
import org.graphwright.ontology.WordLists;

/** Takes names of persons apart, and compares full ones. */
final class PersonNames {
    /** Letters of a first name that is another one cut short: Nick of Nicholas, but not Al of Albert. */
    private static final int SHORTEST_CUT = 3;

    private static final Pattern BREAKS = Pattern.compile("[\\s-]+");
    private static final Pattern NUMBER = Pattern.compile("[ivx]+");

    private static final Map<String, Set<String>> SHORT_FORMS = readShortForms();

    /** What begins last names. */
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "del", "della", "der", "den", "von", "la", "le", "dos", "du");

    /** The same, but with a capital they are first names, too. */
    private static final Set<String> SMALL_PARTICLES = Set.of("van", "al", "bin", "ibn", "ben", "el", "ter");

    private final Titles titles;
    private final Set<String> generations;
    private final KeptNames<Boolean> lone = new KeptNames<>(this::isLastNameAlone);

    PersonNames(Ontology ontology) {
        this.titles = new Titles(ontology);
        this.generations = ontology.words(WordLists.GENERATION);
    }

    /** The words of a person's name, normalised, without titles before it; never empty. */
    List<String> words(String name) {
        return titles.leaveOut(NameForms.words(name));
    }

    /** True of a person's last name alone, such as {@code Mr Trump} or {@code De La Fuente}. */
    boolean isLone(String name) {
        return lone.of(name);
    }

    private boolean isLastNameAlone(String name) {
        int words = words(name).size();
        List<String> raw = List.of(BREAKS.split(name.strip()));
        return words == 1
                || raw.size() >= words
                        && raw.subList(raw.size() - words, raw.size() - 1).stream()
                                .allMatch(word -> SMALL_PARTICLES.contains(word)
                                        || PARTICLES.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** What stands after a name to tell a son from his father; empty for most. */
    String suffix(List<String> personsWords) {
        String last = personsWords.get(personsWords.size() - 1);
        return generations.contains(last) ? last : "";
    }

    /** True where one person may bear both: the words of the shorter stand in the longer in order, or the first names are forms of one. */
    static boolean compatible(List<String> one, List<String> other) {
        return inOrder(one, other) || inOrder(other, one);
    }

    /**
     * True where the words of the shorter name stand in the longer one in this order, initials for words and short first names allowed,
     * and neither has a {@code Jr} that the other lacks, nor the longer one a place: who is called the Kim Kardashian of Pakistan is not
     * Kim Kardashian.
     */
    boolean within(List<String> shorter, List<String> longer) {
        return suffix(shorter).equals(suffix(longer)) && inOrder(shorter, longer) && !isAnotherOf(shorter, longer);
    }

    /** A king of a number, and who has one name only, is the one of his country. */
    private static boolean isAnotherOf(List<String> shorter, List<String> longer) {
        int of = longer.indexOf("of");
        return of > 1
                && shorter.size() > 1
                && !shorter.contains("of")
                && !NUMBER.matcher(longer.get(of - 1)).matches();
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
        return cut || shortForms(one).contains(other);
    }

    /** The other forms of a first name that the table knows, {@code bill} of {@code william} as {@code william} of {@code bill}. */
    static Set<String> shortForms(String firstName) {
        return SHORT_FORMS.getOrDefault(firstName, Set.of());
    }

    private static Map<String, Set<String>> readShortForms() {
        Map<String, Set<String>> forms = new HashMap<>();
        WordPairs.read("first-names").forEach((name, list) -> {
            for (String form : list.split("\\|")) {
                forms.computeIfAbsent(name, key -> new HashSet<>()).add(form);
                forms.computeIfAbsent(form, key -> new HashSet<>()).add(name);
            }
        });
        return forms;
    }
}
