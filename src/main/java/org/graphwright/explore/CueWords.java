package org.graphwright.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in words what a cue looks for: the shortest passage that fits its pattern, with classes and lists in the place of names and words. What is no
 * pattern, such as a rule, says it itself.
 */
public final class CueWords {
    /** Longer texts are no cues of an ontology; by hand. */
    private static final int LONGEST = 1_000;

    /** A slot, a list of words, a parenthesis, a bar or a word, and how often it may stand. */
    private static final Pattern PART = Pattern.compile(
            "\\G\\s*+(?:\\{(?<slot>[^}]*+)}|@\"(?<list>[^\"]*+)\"|@(?<name>[\\w-]++)|(?<open>\\()|(?<close>\\))|(?<or>\\|)"
                    + "|(?<word>(?:\\\\.|[^\\s(){}|?+\\\\])++))(?<often>[?+]*+)");

    private static final Pattern CONFIDENCE = Pattern.compile("\\s#[0-9.]++$");
    private static final Pattern SIDE = Pattern.compile("^[sox]:");
    private static final Pattern KIND = Pattern.compile("^(?:role|main) ");

    private final String pattern;
    private final Matcher part;
    private int at;

    private CueWords(String pattern) {
        this.pattern = pattern;
        this.part = PART.matcher(pattern);
    }

    /** The words of a cue. */
    public static String of(String cue) {
        String pattern = CONFIDENCE.matcher(cue).replaceFirst("").strip();
        if (pattern.indexOf('{') < 0 || pattern.length() > LONGEST) {
            return pattern;
        }
        CueWords reader = new CueWords(pattern);
        List<String> words = new ArrayList<>();
        boolean closed = reader.read(words);
        return closed || reader.at < pattern.length() ? pattern : String.join(" ", words);
    }

    /** Takes the first way through a group up to its end; false where the pattern ends before. */
    private boolean read(List<String> words) {
        boolean first = true;
        while (at < pattern.length() && part.find(at)) {
            at = part.end();
            if (part.group("close") != null) {
                return true;
            }
            List<String> own = new ArrayList<>();
            if (part.group("or") != null) {
                first = false;
            } else if (part.group("open") == null) {
                own.add(word());
            } else if (!read(own)) {
                at = 0;
                return false;
            }
            // that of the closing parenthesis where a group was read
            boolean needed = !part.group("often").contains("?");
            if (first && needed) {
                own.stream().filter(word -> !word.isEmpty()).forEach(words::add);
            }
        }
        return false;
    }

    private String word() {
        String slot = part.group("slot");
        if (slot != null) {
            return slot(slot);
        } else if (part.group("list") != null) {
            return part.group("list");
        } else if (part.group("name") != null) {
            return part.group("name");
        }
        String word = part.group("word");
        int tag = word.indexOf('/');
        String bare = (tag < 0 ? word : word.substring(0, tag)).replace("~", "").replace("\\", "");
        return bare.equals("...") ? "…" : bare;
    }

    private static String slot(String slot) {
        if (slot.equals("aux")) {
            return "";
        } else if (slot.length() <= 1) {
            return "…";
        }
        String classes = SIDE.matcher(slot).replaceFirst("").replaceFirst("\\+$", "");
        String kind = KIND.matcher(classes).replaceFirst("");
        if (!kind.equals(classes)) {
            return kind.replace("\"", "");
        }
        int ending = kind.indexOf(" @");
        return (ending < 0 ? kind : kind.substring(0, ending)).replace(" ", " or ");
    }
}
