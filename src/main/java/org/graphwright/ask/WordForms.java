package org.graphwright.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.graphwright.resolve.NameKey;

/** Knows which words say the same: forms of one stem, irregular forms, and words that news use for one another, by the file {@code ask/words.txt}. */
final class WordForms {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Porter's stemmer makes nonsense of shorter words ("was", "his"); by hand. */
    private static final int SHORTEST_STEMMED = 4;

    private static final Map<String, String> BASES = Map.ofEntries(
            Map.entry("met", "meet"),
            Map.entry("lost", "lose"),
            Map.entry("led", "lead"),
            Map.entry("ran", "run"),
            Map.entry("shot", "shoot"),
            Map.entry("won", "win"),
            Map.entry("wrote", "write"),
            Map.entry("written", "write"),
            Map.entry("beaten", "beat"),
            Map.entry("died", "die"),
            Map.entry("dies", "die"),
            Map.entry("lives", "live"),
            Map.entry("founded", "found"));

    /** Letters of a noun that is made of a verb: session and mission are not; by hand. */
    private static final int SHORTEST_NOUN = 8;

    private static final Set<String> NO_VERBS = Set.of("commission", "commissions");

    private static final Map<Pattern, String> VERB_ENDINGS = Map.of(
            Pattern.compile("nsions?$"), "nd",
            Pattern.compile("(?<=[aeiou])sions?$"), "de",
            Pattern.compile("ssions?$"), "t",
            Pattern.compile("rsions?$"), "rt",
            Pattern.compile("(?<=part|press|clos)ures?$"), "",
            Pattern.compile("iptions?$"), "ibe",
            Pattern.compile("umptions?$"), "ume");

    private final Map<String, Set<Integer>> groups = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    WordForms() {
        int number = 0;
        for (String line : lines("words.txt")) {
            boolean passed = line.startsWith("-");
            for (String written : BLANKS.split(line.replaceFirst("^[-=]\\s*", ""))) {
                String word = NameKey.of(written);
                words.add(word);
                if (passed) {
                    empty.add(word);
                } else {
                    groups.computeIfAbsent(word, w -> new HashSet<>()).add(number);
                    groups.computeIfAbsent(stem(word), w -> new HashSet<>()).add(number);
                }
            }
            number++;
        }
    }

    /** All words of the file, as they are written, in plain form. */
    Set<String> words() {
        return Set.copyOf(words);
    }

    /** The lines of a file of the folder {@code ask} that are neither blank nor a comment. */
    static List<String> lines(String file) {
        return text(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** All lines of a file of the folder {@code ask}, which travels in the jar. */
    static List<String> text(String file) {
        try (InputStream in = WordForms.class.getResourceAsStream("/ask/" + file)) {
            if (in == null) {
                throw new IllegalStateException("ask/" + file + " is missing in the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True for words that say nothing by themselves, such as articles, prepositions and auxiliaries. */
    boolean isEmpty(String plain) {
        return empty.contains(plain);
    }

    /** True for words of the groups, which are no names where they are written small. */
    boolean isKnown(String plain) {
        return groups.containsKey(plain);
    }

    /** True where one word may stand for the other; both in plain form. */
    boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String stem = stem(one);
        String otherStem = stem(other);
        if (stem.equals(otherStem) || verb(one).equals(verb(other))) {
            return true;
        }
        Set<Integer> mine = groups(one, stem);
        return !mine.isEmpty() && groups(other, otherStem).stream().anyMatch(mine::contains);
    }

    /** The stem of the verb of a noun such as suspension, explosion or admission, which Porter's stemmer leaves apart; of any other word its stem. */
    private static String verb(String plain) {
        if (plain.length() >= SHORTEST_NOUN && !NO_VERBS.contains(plain)) {
            for (Map.Entry<Pattern, String> ending : VERB_ENDINGS.entrySet()) {
                Matcher matcher = ending.getKey().matcher(plain);
                if (matcher.find()) {
                    return stem(matcher.replaceFirst(ending.getValue()));
                }
            }
        }
        return stem(plain);
    }

    private Set<Integer> groups(String word, String stem) {
        return groups.getOrDefault(word, groups.getOrDefault(stem, Set.of()));
    }

    /** The infinitive of some irregular forms that questions use; any other word as it is. */
    static String base(String plain) {
        return BASES.getOrDefault(plain, plain);
    }

    static String stem(String plain) {
        return plain.length() < SHORTEST_STEMMED ? plain : new PorterStemmer().stem(plain);
    }
}
