package org.graphwright.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of names by which they are compared. */
final class NameForms {
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?)\\s+(?=\\S)");
    private static final Pattern PLURAL = Pattern.compile("\\p{L}{3}[^su]s$");
    private static final Pattern POINTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern ACRONYM =
            Pattern.compile("(?=(?:.*\\p{Lu}){2})[\\p{Lu}\\p{N}&-]{2,7}s?|\\p{Lu}(?:\\.\\p{Lu})+\\.?");
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "to", "de", "du", "la", "le", "des");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    /** What begins last names. */
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "del", "della", "der", "den", "von", "la", "le", "dos", "du");

    /** The same, but with a capital they are first names, too. */
    private static final Set<String> SMALL_PARTICLES = Set.of("van", "al", "bin", "ibn", "ben", "el", "ter");

    private static final Set<String> TITLES = WordList.words("titles");
    private static final Map<String, String> SPELLINGS = WordList.pairs("spellings");

    private NameForms() {}

    /** Letters and digits in lower case without marks, one blank between words; no leading article, no possessive. For IRIs. */
    static String plain(String name) {
        String plain = withoutMarks(
                POINTS.matcher(ARTICLE.matcher(name.strip()).replaceFirst("")).replaceAll(""));
        String words = NO_LETTER_OR_DIGIT
                .matcher(POSSESSIVE.matcher(plain.strip()).replaceFirst("").toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? name : words;
    }

    /** The plain form with one spelling for each word: names are the same where these are equal. */
    static String normalised(String name) {
        List<String> spelled = new ArrayList<>();
        for (String word : plain(name).split(" ")) {
            spelled.add(SPELLINGS.getOrDefault(word, word));
        }
        return String.join(" ", spelled);
    }

    /** The normalised name of a people or following for one of them: {@code Houthis} are {@code Houthi}. */
    static String ofGroup(String name) {
        String normalised = normalised(name);
        return PLURAL.matcher(normalised).find() ? normalised.substring(0, normalised.length() - 1) : normalised;
    }

    /** The words of a person's name without titles before it; never empty. */
    static List<String> ofPerson(String name) {
        List<String> words = new ArrayList<>(words(name));
        while (words.size() > 1 && TITLES.contains(words.get(0))) {
            words.remove(0);
        }
        return List.copyOf(words);
    }

    /** True of a person's last name alone, such as {@code Mr Trump} or {@code De La Fuente}. */
    static boolean isLone(String name) {
        int words = ofPerson(name).size();
        List<String> raw = List.of(name.strip().split("[\\s-]+"));
        return words == 1
                || raw.size() >= words
                        && raw.subList(raw.size() - words, raw.size() - 1).stream()
                                .allMatch(word -> SMALL_PARTICLES.contains(word)
                                        || PARTICLES.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** What stands after a name to tell a son from his father; empty for most. */
    static String suffix(List<String> personsWords) {
        String last = personsWords.get(personsWords.size() - 1);
        return SUFFIXES.contains(last) ? last : "";
    }

    /** The words of a name, normalised. */
    static List<String> words(String name) {
        return Arrays.asList(normalised(name).split(" "));
    }

    /** True of a name that is made of initials, such as {@code WHO}, {@code U.N.}. */
    static boolean isAcronym(String name) {
        return ACRONYM.matcher(name.strip()).matches();
    }

    /** True where the letters of an acronym are the first letters of the words, those of small words left out or not. */
    static boolean standsFor(String acronym, List<String> words) {
        String letters = normalised(acronym).replace(" ", "");
        return letters.equals(initials(words, false)) || letters.equals(initials(words, true));
    }

    /** The first letters of words. */
    static String initials(List<String> words, boolean withSmall) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (withSmall || !SMALL.contains(word)) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }

    static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}
