package org.graphwright.article.page;

import java.util.regex.Pattern;

/** Takes from a picture's caption who made the picture. */
final class Credits {
    private static final String AGENCY =
            "(?:reuters|afp|ap|epa(?:-efe)?|efe|dpa|pa|ansa|xinhua|tass|bloomberg|getty images?|getty|shutterstock|alamy|istock|wikimedia commons|unsplash|pixabay|handout|file(?: photo)?|archive)";
    private static final Pattern AT_END = Pattern.compile(
            "\\s*[\\[(]?\\s*(?:\\b(?:photo(?:graph(?:er|y)?)?|image|picture|pic|foto|illustration|graphic|video|credits?|source|courtesy)(?:[ -](?:by|credits?|courtesy(?: of)?|of|source|copyright))*\\s*[:/]\\s*|\\b(?:photo(?:graph)?|picture|image|illustration|courtesy)(?:graph)? (?:by|of|courtesy(?: of)?)\\s+|\u00a9\\s*|\\bcopyright\\s+)[^.!?]{1,120}[\\])]?\\.?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY_AT_END = Pattern.compile(
            "\\s*(?:[\\[(]\\s*(?:[^()\\[\\]]{0,60}[/|,-]\\s*)?" + AGENCY
                    + "\\b[^()\\[\\]]{0,60}[\\])]|(?<=[.!?\"\u201d])\\s+(?:[\\p{L}.' -]{0,40}[/|]\\s*)?" + AGENCY
                    + "(?:\\s*(?:via|/|\\||,|-)\\s*[\\p{L}.' /-]{1,60})*|[\u2014\u2013|-]\\s*" + AGENCY
                    + "(?:\\s*(?:via|/)\\s*[\\p{L}.' /-]{1,60})?|\\b(?:REUTERS|AP Photo|AFP|EPA|PA)/[^.!?]{1,60})\\.?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL = Pattern.compile(
            "(?i)^[\\[(]?(?:[\\p{L}.' -]{0,50}[/|]\\s*)?" + AGENCY
                    + "(?:[ /|,-].{0,60})?[\\])]?$|^[\\[(]?(?:photos?|images?|pictures?|illustration|credits?|source)\\b(?:[^.!?]|\\b\\p{L}\\.){0,120}$|^\\([^().]{0,60}\\b(?:photo|image|handout)\\b[^().]{0,40}\\)$|^\u00a9.*");

    private Credits() {}

    /** The caption without the credit; empty if there is nothing else. */
    static String without(String caption) {
        String rest = AGENCY_AT_END
                .matcher(AT_END.matcher(caption).replaceFirst(""))
                .replaceFirst("")
                .strip();
        rest = AT_END.matcher(rest).replaceFirst("").strip();
        return ALL.matcher(rest).matches() ? "" : rest;
    }
}
