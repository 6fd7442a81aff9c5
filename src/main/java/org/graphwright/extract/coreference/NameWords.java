package org.graphwright.extract.coreference;

import java.util.Locale;
import java.util.Set;

/** What can be said of names by themselves. */
final class NameWords {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lord",
            "lady",
            "president",
            "prime",
            "minister",
            "chancellor",
            "senator",
            "general",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "judge",
            "professor",
            "captain",
            "governor");

    private static final Set<String> GENERIC = Set.of(
            "group",
            "inc",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "plc",
            "llc",
            "ag",
            "sa",
            "gmbh",
            "party",
            "club",
            "fc",
            "organization",
            "organisation",
            "holdings",
            "agency");

    private NameWords() {}

    /** A name without possessive ending, leading article or line breaks. */
    static String plain(String surface) {
        return surface.replaceAll("\\s+", " ")
                .replaceAll("(?i)^the (?=.)", "")
                .replaceAll("['’]s?$", "")
                .strip();
    }

    /** A person's name without titles before it; the name itself if it is nothing else. */
    static String withoutTitle(String name) {
        String rest = name;
        while (rest.indexOf(' ') > 0
                && TITLES.contains(rest.substring(0, rest.indexOf(' '))
                        .toLowerCase(Locale.ROOT)
                        .replace(".", ""))) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return rest;
    }

    /** A body's name in lower case without what many bodies are called: "islamic state" for "Islamic State group". */
    static String core(String name) {
        String core = name.toLowerCase(Locale.ROOT).replaceAll("[.,]", "");
        while (core.lastIndexOf(' ') > 0 && GENERIC.contains(core.substring(core.lastIndexOf(' ') + 1))) {
            core = core.substring(0, core.lastIndexOf(' '));
        }
        return core;
    }

    /** True where {@code acronym} is made of the initials of {@code full}, small words counted or not. */
    static boolean isAcronym(String acronym, String full) {
        String wanted = acronym.replace(".", "");
        if (wanted.length() < 2 || full.indexOf(' ') < 0 || !wanted.equals(wanted.toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder capitals = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : full.split("[\\s\\-–/]+")) {
            if (!word.isEmpty()) {
                char first = word.charAt(0);
                all.append(Character.toUpperCase(first));
                if (Character.isUpperCase(first)) {
                    capitals.append(first);
                }
            }
        }
        return wanted.contentEquals(capitals) || wanted.contentEquals(all);
    }
}
