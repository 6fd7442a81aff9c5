package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of a page the boxes in which a publisher asks its readers for something, whatever they are called: known by several of the words that such boxes have, all in few lines. */
final class Appeals {
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:subscri(?:be|bers?|ption)|donat(?:e|ions?)|contribut(?:e|ions?)|support(?:ers?)?|member(?:s|ship)?|journalism|newsroom|paywall|newsletters?|inbox|sign (?:up|in)|log ?in"
                    + "|(?:per|a|each) (?:month|week|year)|reader[- ](?:funded|supported)|readers like you|ad-free|privacy (?:policy|notice)|terms of (?:use|service)|unsubscribe|e-?mail address|cookies?"
                    + "|free trial|cancel any ?time|join (?:us|our|the)|gift|click here|already a)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READER =
            Pattern.compile("\\b(?:you|your|you['\u2019](?:re|ll|ve)|our)\\b", Pattern.CASE_INSENSITIVE);

    // By hand, on pages as publishers serve them: different words of an appeal in a box, and its characters.
    private static final int LEAST_WORDS = 3;
    private static final int LONGEST = 900;

    private Appeals() {}

    static void remove(Element body) {
        int all = Blocks.prose(Blocks.of(body).stream());
        for (Element box : new ArrayList<>(body.select("div, section, aside, form, table, details, fieldset"))) {
            String text = box.text();
            boolean small = text.length() <= LONGEST && Blocks.prose(Blocks.of(box).stream()) * 10 <= all * 3;
            if (small && box.closest("body") != null && box.selectFirst("h1") == null && asks(text)) {
                box.remove();
            }
        }
    }

    private static boolean asks(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words.size() >= LEAST_WORDS && READER.matcher(text).find();
    }
}
