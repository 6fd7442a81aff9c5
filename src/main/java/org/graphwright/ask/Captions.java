package org.graphwright.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Span;

/** Finds the lines of a text that belong to pictures and maps: what one shows, who took it, and legends. They name things and tell nothing of them. */
final class Captions {
    /** Characters of such a line; by hand. */
    private static final int LONGEST = 400;

    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    /** At the end of a line, who made the picture: "The spire. Image: Remi Mathis (photos)." */
    private static final Pattern CREDIT = Pattern.compile(
            "(?:^|[\\s.,;!?)\"”\\p{Ll}])(?:(?:File |Stock |Archive |Handout )?(?:Image|Photo(?:graph)?|Picture|Credit|Graphic|Illustration|Video|Screenshot|Map)s?(?:\\s+(?:by|credit|source|courtesy(?: of)?))?: ?|(?:Photo(?:graph)?|Image|Picture)s? (?:by|courtesy of) )[\\p{Lu}\\p{Ll}\\d][^\\n]{0,100}$");

    /** At the beginning of one, that it tells what a picture or map shows. */
    private static final Pattern SHOWS = Pattern.compile(
            "^[(\\[]?(?:(?i:file|stock|archive|aerial|handout|undated) (?i:photo(?:graph)?|image|picture|footage|video)\\b|(?i:an? |the )?(?i:map|satellite image|photo(?:graph)?|picture|image|screenshot|diagram|chart|artist['’]s (?:impression|concept(?:ion)?|rendering)) (?i:showing|shows|of)\\b(?!.*\\b(?:said|says|told|was|were|has|have|had)\\b)|(?:File|Image):\\S.*\\.(?i:jpe?g|png|svg|gif|webp)\\b|(?i:pictured):? ).*$");

    /** Of a legend without figures: a coloured square and what is so coloured. */
    private static final Pattern LEGEND = Pattern.compile("^[\\u2580-\\u25FF\\u2B1B\\u2B1C]+[^\\d]*$");

    private Captions() {}

    /** The lines, in order. */
    static List<Span> of(String text) {
        List<Span> captions = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            String words = line.group().strip();
            if (words.length() <= LONGEST
                    && (CREDIT.matcher(words).find()
                            || SHOWS.matcher(words).matches()
                            || LEGEND.matcher(words).matches())) {
                captions.add(new Span(line.start(), line.end()));
            }
        }
        return captions;
    }
}
