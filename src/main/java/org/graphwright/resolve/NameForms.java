package org.graphwright.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.graphwright.ontology.Names;

/** The forms of names by which they are compared between articles. */
final class NameForms {
    private static final Pattern PLURAL = Pattern.compile("\\p{L}{3}[^su]s$");
    private static final Map<String, String> SPELLINGS = WordPairs.read("spellings");

    private NameForms() {}

    /** The plain form ({@link Names#compared}) with one spelling for each word: names are the same where these are equal. */
    static String normalised(String name) {
        List<String> spelled = new ArrayList<>();
        for (String word : Names.compared(name).split(" ")) {
            spelled.add(SPELLINGS.getOrDefault(word, word));
        }
        return String.join(" ", spelled);
    }

    /** The normalised name of a people or following for one of them: {@code Houthis} are {@code Houthi}. */
    static String ofGroup(String name) {
        String normalised = normalised(name);
        return PLURAL.matcher(normalised).find() ? normalised.substring(0, normalised.length() - 1) : normalised;
    }

    /** The words of a name, normalised. */
    static List<String> words(String name) {
        return Arrays.asList(normalised(name).split(" "));
    }
}
