package org.graphwright.extract.clause;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of titles and of events, so that a title's "dies" is the text's "death". */
final class TitleWords {
    /** What a title only recalls or says by others' mouths: the outbreak in "Government ends emergency over outbreak", the fraud in "Groups march claiming fraud". */
    private static final Pattern BACKGROUND = Pattern.compile(
            "(?i)(?<=\\S\\s\\S{1,40})\\s(?:over|amid|amidst|after|following|during|despite|ahead of|because of|due to|as|while|alleging|citing|claiming)\\s.*$");

    /** "In", "of" or the like with at most one word between it and the end. */
    private static final Pattern SUBORDINATE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}'’-])"
            + "(?:of|in|over|amid|amidst|after|following|during|despite|ahead|due|as|while|with|by|for|from|at|on|about|before|since|into|to)"
            + "(?:[^\\p{L}\\p{N}'’-]+[\\p{L}\\p{N}'’-]+)?[^\\p{L}\\p{N}'’-]*$");

    /** "Governor of Alabama signs …": its last noun ends there, so what follows is the verb. */
    private static final Pattern BEHIND_NAME = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}{3,}\\s$");

    /** In characters: what is looked at before a word. */
    private static final int BEFORE = 60;

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:ings?|ers?|ied|ies|ed|es|s|d|e)$");
    private static final Map<String, String> STEMS = Map.ofEntries(
            Map.entry("won", "win"),
            Map.entry("shot", "shoot"),
            Map.entry("struck", "strik"),
            Map.entry("died", "di"),
            Map.entry("dies", "di"),
            Map.entry("death", "di"),
            Map.entry("election", "elect"),
            Map.entry("held", "hold"),
            Map.entry("met", "meet"),
            Map.entry("found", "find"),
            Map.entry("sold", "sell"),
            Map.entry("lost", "los"),
            Map.entry("fell", "fall"),
            Map.entry("fought", "fight"),
            Map.entry("chosen", "choos"),
            Map.entry("chose", "choos"),
            Map.entry("taken", "tak"),
            Map.entry("took", "tak"),
            Map.entry("left", "leav"),
            Map.entry("began", "begin"),
            Map.entry("broke", "break"),
            Map.entry("rose", "ris"),
            Map.entry("led", "lead"));

    private TitleWords() {}

    /** The part of a title that tells what is new. */
    static String foreground(String title) {
        return BACKGROUND.matcher(title).replaceFirst("");
    }

    /** True if the word of {@code title} at {@code begin} depends on another: the death in "Suspect arrested in death of elephant". */
    static boolean isBackground(String title, String foreground, int begin) {
        return begin >= foreground.length()
                || SUBORDINATE
                        .matcher(title.substring(Math.max(0, begin - BEFORE), begin))
                        .find();
    }

    /** True if a name of some length ends right before the word at {@code begin}, so that it may be the verb of the title. */
    static boolean isBehindName(String title, int begin) {
        return BEHIND_NAME.matcher(title.substring(0, begin)).find();
    }

    static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            stems.add(stem(matcher.group()));
        }
        return stems;
    }

    /** Stems of the words that may tell what is new: those that depend on no other. */
    static Set<String> predicates(String title) {
        String foreground = foreground(title);
        Set<String> stems = new HashSet<>();
        Matcher matcher = WORD.matcher(foreground);
        while (matcher.find()) {
            if (isBehindName(foreground, matcher.start()) || !isBackground(title, foreground, matcher.start())) {
                stems.add(stem(matcher.group().toLowerCase(Locale.ROOT)));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        return STEMS.getOrDefault(word, ENDING.matcher(word).replaceFirst(""));
    }
}
