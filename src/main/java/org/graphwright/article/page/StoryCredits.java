package org.graphwright.article.page;

import java.util.regex.Pattern;

/**
 * Lines at a story's end, or above it, on the making of the story: who else had a part in it, where it was printed first, what a former
 * version had wrong, and what the firm is that sent it. They are to a story what a byline is; publishers' {@code articleBody} is without them.
 */
final class StoryCredits {
    private static final String STORY = "(?:article|story|report|piece|post|page|dispatch|review|interview|column)";

    private static final Pattern LINE = Pattern.compile("(?is)\\W*(?:"
            + ".{2,200}\\bcontributed (?:to (?:this|the) " + STORY
            + "|(?:additional |some |to the )?(?:reporting|research))\\b.{0,80}"
            + "|(?:additional |further )?(?:reporting|writing|editing|research|translation|translated|compiled)(?: and (?:writing|editing|reporting))? by \\p{Lu}.{0,240}"
            + "|with (?:additional )?(?:files|reporting|reports|inputs?|material|assistance|contributions) (?:from|by) .{2,160}"
            + "|(?:material|information) from .{2,80} was used in this " + STORY + ".{0,40}"
            + "|(?:this|the) " + STORY
            + " (?:(?:was|has been|is) )?(?:originally |first |also |since )?(?:amended|corrected|updated|published|appeared|republished|reprinted|produced|syndicated|translated|supplied)\\b.{0,280}"
            + "|(?:an|a) (?:earlier|previous|prior) version of this\\b.{0,280}"
            + "|(?:an? )?(?:corrections?|clarifications?)\\b.{0,60}\\b(?:version|" + STORY
            + "|misstated|incorrectly|misspelled|was made)\\b.{0,280}"
            + ")");

    private static final Pattern ABOUT =
            Pattern.compile("About \\p{Lu}[^.?!]{2,60}(?:(?:Inc|Ltd|Co|Corp|S\\.A|plc)\\.?)?:?");

    private StoryCredits() {}

    static boolean is(String text) {
        return LINE.matcher(text).matches();
    }

    /** True for the heading above what the firm that sent out a story says of itself. */
    static boolean isHeadOfAbout(Block block) {
        return (block.bold() || block.isHeading())
                && ABOUT.matcher(block.text()).matches();
    }
}
