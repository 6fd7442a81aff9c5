package org.graphwright.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the first words of a question what it asks for. */
final class KindReader {
    private static final Map<Pattern, Kind> KINDS = new LinkedHashMap<>();

    static {
        kind(
                Kind.CONNECTED,
                "(how|in what way|what way) (is|are|was|were|does|do) .*\\b(connected|related|linked|associated|tied|know)\\b.*");
        kind(
                Kind.CONNECTED,
                "what( is|s| are| was)? the (link|connection|relation|relationship|tie)s? (between|of)\\b.*");
        kind(
                Kind.CONNECTED,
                "(what|which|what kind of) (relation|relationship|relative|kin) (is|are|was|were|does|did)\\b.*");
        kind(Kind.CONNECTED, "what (links|connects|joins|relates|ties|binds|link|connect)\\b.*");
        kind(
                Kind.CONNECTED,
                "what( is| s| are| was| were)? .*\\b(link|connection|relation|relationship|tie)s? (to|with)\\b.*");
        kind(Kind.CONNECTED, "(what (has|have|does|do) .* (to do with|in common).*)");
        kind(
                Kind.CHANGED,
                "(what|anything|whats|what else|is there anything|is anything)( is| s| has| have| was| did)?( been)? (new|changed?|changes|different)\\b.*");
        kind(Kind.CHANGED, "(what|whats|which)\\b.*\\b(changed?|changes|news?)\\b.*\\bsince\\b.*");
        kind(Kind.CHANGED, "(what|whats)( has| have| s)? happene?d\\b.*\\bsince\\b.*");
        kind(
                Kind.HAPPENED,
                "(what|whats|anything)( has| have| had| s| all)? (happene?d|happens|occurr?ed|went on|took place)\\b.*");
        kind(Kind.HAPPENED, "what (became|has become|had become) of\\b.*");
        kind(Kind.HAPPENED, "what (did|has|have) .*\\b(do|done)\\b( (in|on|at|since|during|after)\\b.*)?");
        kind(
                Kind.SAID,
                "(who|what|which|how)\\b.*\\b(said|say|says|saying|tell|told|comment|commented|comments|remarks?|statements?)\\b.*");
        kind(Kind.SAID, "(what|how) (did|does|do|has|have|had) .*\\b(call|called|describe|described|dub|dubbed)\\b.*");
        kind(Kind.HOW_OLD, "(how old|(at )?(what|which) age)\\b.*");
        kind(Kind.HOW_OLD, "(what|whats)( is| was| s)? (the age of\\b.*|.* age)");
        kind(
                Kind.WHY,
                "(why|for (what|which) reason|what (was|is|were) the (reason|reasons|cause) (for|of|why)|what caused)\\b.*");
        kind(Kind.HOW_MANY, "((in|for|by|at|to|with) )?(how many|how much|what number of|what is the number of)\\b.*");
        kind(
                Kind.HOW_MANY,
                "what( is| was| s)? the (final |exact )?(vote|score|tally|result of the (vote|match|game))\\b.*");
        kind(Kind.HOW_MANY, "what( is| was| s)? .*\\b(winning|finishing|finish|record|race|lap|best) time\\b.*");
        kind(Kind.HOW_MANY, "how (long|far|fast|tall|high|large|big|heavy|deep|wide|strong|often|hot|cold|close)\\b.*");
        kind(
                Kind.WHO,
                "((by|to|with|for|from|against|of|about|after|under|behind|according to|besides) )?(who|whom|whos|whose|which person)\\b.*");
        kind(Kind.WHERE, "(from )?(where|wheres)\\b.*");
        kind(Kind.WHEN, "((since|until|till|from|by) )?(when|whens)\\b.*");
        kind(
                Kind.WHEN,
                "((on|in|at|since|from|by|until|till|before|after) )?(what|which) (exact )?(day|date|year|month|weekday)\\b.*");
        kind(
                Kind.WHICH,
                "((in|at|for|of|to|with|from|by|on|against|under|after|before|during|through|into|over|about|near|between|behind|outside) )?(which|list|name)\\b.*");
        kind(Kind.WHAT, "(what|whats)( is| are| was| were| s)? (the|a|an)\\b.*");
        kind(
                Kind.WHICH,
                "((in|at|for|of|to|with|from|by|on|against|under|after|before|during|through|into|over|about|near|between|behind|outside) )what (?!is|are|was|were|did|does|do|has|have|had).*");
        kind(
                Kind.WHAT,
                "((in|at|for|of|to|with|from|by|on|against|under|after|before|during|through|into|over|about|near|between|behind|outside) )?(what|whats)\\b.*");
        kind(Kind.WHEN, ".+ (since )?when");
        kind(Kind.WHERE, ".+ where");
        kind(Kind.HOW, "how (did|does|do|is|was|are|were|has|have|had|will|would|can)\\b.*");
        kind(Kind.YES_NO, "(did|does|do|is|are|was|were|has|have|had|will|can|could|would|should)\\b.+");
    }

    private static final Pattern SAID_BEFORE = Pattern.compile(
            "^(please |hey |so |and |then )*((can|could|would) you (please )?)?(tell me |show me |i want to know |do you know |i would like to know )?");

    private KindReader() {}

    private static void kind(Kind kind, String pattern) {
        KINDS.put(Pattern.compile(pattern), kind);
    }

    /** A question's plain words without what is polite before them. */
    static String withoutPoliteness(String plain) {
        Matcher before = SAID_BEFORE.matcher(plain);
        return before.find() ? plain.substring(before.end()) : plain;
    }

    /** The kind of a question, given as plain words with a blank between them; nothing where it begins as none does. */
    static Optional<Kind> read(String plain) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(plain).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
