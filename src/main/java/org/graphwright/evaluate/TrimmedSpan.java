package org.graphwright.evaluate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Span;

/** A name without leading article and trailing possessive: they never decide whether it was found. */
final class TrimmedSpan {
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|The|THE|a|an)\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private TrimmedSpan() {}

    static Span of(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        Matcher article = ARTICLE.matcher(text.substring(begin, end));
        if (article.find()) {
            begin += article.end();
        }
        Matcher possessive = POSSESSIVE.matcher(text.substring(begin, end));
        if (possessive.find()) {
            end = begin + possessive.start();
        }
        return new Span(begin, end);
    }
}
