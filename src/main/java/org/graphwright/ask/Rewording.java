package org.graphwright.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts questions that go a long way round into the short form in which the same is asked. */
final class Rewording {
    private static final String BE = "(?:is|are|was|were)";
    private static final String WORK = "(?:job|position|role|profession|occupation|office|post|title)";

    /** What questions begin with that ask at once. */
    private static final String ASKING =
            "(?:please|hey|so|and|then|tell|show|can|could|would|i|do|did|does|was|were|is|are|has|have|had|will|should|who|whom|whose|whos|what|whats|which|when|whens|where|wheres|why|how|in|at|for|of|to|with|from|by|on|against|under|after|before|during|through|into|over|about|near|between|behind|outside|since|until|till|according|besides|following|among|while|as|list|name|anything|the)";

    private static final Map<Pattern, String> FORMS = new LinkedHashMap<>();

    static {
        form(
                "^((?:in|after|before|during|on|at|for|since|following|according to|with|by|under|of|among|when|while|as) [^,?]{2,150}), ((?:who|whom|whose|what|which|when|where|why|how|did|was|were|is|are|has|had)\\b[^?]*?)\\s*\\??$",
                "$2 $1?");
        form(
                "^what(?:['’]?s| " + BE
                        + ") the names? of the (?:man|woman|men|women|person|people|politicians?|officials?) (?:who|that) ",
                "Who ");
        form("^what(?:['’]?s| (" + BE + ")) the names? of ", "What is ");
        form("^what(?:['’]?s| " + BE + ") the " + WORK + " of ([^?]+?)\\??$", "Who is $1?");
        form("^what(?:['’]?s| " + BE + ") ([^?]+?)(?:['’]s?) " + WORK + "\\??$", "Who is $1?");
        form(
                "^(?:from )?(?:which|what) " + WORK
                        + " did ([^?]+?) (?:resign|quit|step down|retire|leave|lose|give up)(?: from| as)?\\??$",
                "Who is $1?");
        form(
                "^(?:from )?(?:which|what) " + WORK
                        + " (?:did|does) ([^?]+?) (?:hold|have|occupy|fill)(?: (?:in|at|with|for) [^?]*)?\\??$",
                "Who is $1?");
        form("^who (" + BE + ") (?:in charge|at the helm|at the head) of ", "Who heads ");
        form("^where (?:does|did|do) ([^?]+?) work\\??$", "Who does $1 work for?");
        form(" (?:take|takes|took|taken|taking) part in ", " participate in ");
        form(
                "^(?!" + ASKING
                        + "\\b)([^?]+?),? ((?:since |until )?(?:how (?:many|much|old|long|far)|which|who|when|where|why|what)\\b[^?]*?)\\??$",
                "$2 $1?");
        form(" (?:before|after|when|while|until) (?:he|she|it|they) [^?]*", "");
        form(
                "^(?:what|which|of what|from what|of which) (?:(?:illness|disease|cause|sickness|condition) )?did ([^?]+?) die(?: (?:of|from))?\\??$",
                "How did $1 die?");
        form("^what did ([^?]+?) die (?:of|from)\\??$", "How did $1 die?");
        form("^(?:about|around|roughly|approximately|exactly) (how (?:many|much|long|far|old))\\b", "$1");
        form("^(?:for|by|over|within) (how (?:long|much|many|far))\\b", "$1");
        form("^(?:since|until|till) what (?:day|date|year|month|time)\\b", "When");
        form("^the ([^?]+?) of which ([\\p{L}-]+) ", "Which $2 $1 ");
        form(" (?:take|took|taken|assume|assumed) office as ", " become ");
        form("^what does ([^?]+?) do(?: for (?:a living|work))?\\??$", "Who is $1?");
    }

    private Rewording() {}

    private static void form(String pattern, String shorter) {
        FORMS.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), shorter);
    }

    /** The short form; the question itself where it is that. */
    static String of(String question) {
        for (Map.Entry<Pattern, String> form : FORMS.entrySet()) {
            Matcher matcher = form.getKey().matcher(question);
            if (matcher.find()) {
                return matcher.replaceFirst(form.getValue());
            }
        }
        return question;
    }
}
