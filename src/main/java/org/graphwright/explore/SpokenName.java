package org.graphwright.explore;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a thing is named within a line: "the United States", "the Conservative Party" instead of "Conservative Party (United Kingdom)". */
final class SpokenName {
    /** What only tells namesakes apart. */
    private static final Pattern APART = Pattern.compile(" \\(([^()]*)\\)$");

    /** What the name of the whole begins before: "House of Representatives", "Court of Appeals for the Ninth Circuit". */
    private static final Pattern BEHIND = Pattern.compile("\\s(?:of|for|on|against|in|to)\\s.*");

    /** Common nouns that, with words before or behind, make a name; by hand. */
    private static final Set<String> NOUNS = Set.of(
            "academy",
            "administration",
            "agency",
            "board",
            "alliance",
            "army",
            "assembly",
            "association",
            "authority",
            "bureau",
            "cabinet",
            "chamber",
            "coalition",
            "commission",
            "center",
            "centre",
            "committee",
            "congress",
            "confederation",
            "conference",
            "corps",
            "council",
            "court",
            "department",
            "emirates",
            "federation",
            "force",
            "forces",
            "foundation",
            "front",
            "fund",
            "government",
            "group",
            "guard",
            "house",
            "institute",
            "islands",
            "kingdom",
            "league",
            "ministry",
            "movement",
            "nations",
            "navy",
            "office",
            "organization",
            "party",
            "parliament",
            "police",
            "post",
            "press",
            "republic",
            "senate",
            "service",
            "society",
            "states",
            "times",
            "treasury",
            "union");

    /** Plurals, and others that are never without it. */
    private static final Set<String> NAMES = Set.of(
            "Netherlands", "Philippines", "Bahamas", "Maldives", "Seychelles", "Gambia", "Vatican", "Vatican City");

    /** Of these nouns a name has the article only with what follows: the University of Oslo, but Oslo University. */
    private static final Set<String> WITH_OF =
            Set.of("university", "parliament", "congress", "bank", "city", "school", "college");

    private SpokenName() {}

    /** The label of a thing, with "the" where its name has it. */
    static String of(String label) {
        Matcher apart = APART.matcher(label);
        String name = apart.replaceFirst("");
        if (apart.find(0) && isNoun(name.toLowerCase(Locale.ROOT))) {
            return "the " + name + " of " + of(apart.group(1));
        }
        return hasArticle(name) ? "the " + name : name;
    }

    private static boolean isNoun(String word) {
        return NOUNS.contains(word) || WITH_OF.contains(word);
    }

    private static boolean hasArticle(String name) {
        if (name.startsWith("The ") || name.startsWith("the ")) {
            return false;
        }
        if (NAMES.contains(name)) {
            return true;
        }
        String head = BEHIND.matcher(name).replaceFirst("");
        String noun = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean whole = head.length() == name.length();
        if (WITH_OF.contains(noun) && noun.length() == head.length()) {
            return !whole;
        }
        return NOUNS.contains(noun) && (!whole || head.indexOf(' ') > 0) && !isOwned(name);
    }

    /** "Lord's Taverners Association" has its article within. */
    private static boolean isOwned(String name) {
        return name.matches("\\p{Lu}\\p{L}+['’]s\\s.*");
    }
}
