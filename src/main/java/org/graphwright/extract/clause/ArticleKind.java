package org.graphwright.extract.clause;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** Tells articles that are not about one event: a paper's own interviews, and digests of what happened in a month. */
final class ArticleKind {
    private static final Pattern INTERVIEW = Pattern.compile("(?i)^(?:interview|q\\s?&\\s?a)\\s*(?::|with\\b)");

    private static final Pattern TALK = Pattern.compile(
            "(?i)\\b(?:interview|discuss|tell|told|talk|speak|spoke|chat|ask|answer)(?:s|es|ed|ing)?\\b");

    private static final Pattern DIGEST = Pattern.compile("(?i)\\b(?:edition|instal?lment) of (?:a|an|our|the) "
            + "(?:\\p{L}+ )?(?:daily|weekly|monthly|annual) (?:series|digest|column)\\b"
            + "|\\bnews (?:in brief|briefs|digest|round-?up)\\b");

    /** In characters: a digest says so at its head. */
    private static final int HEAD = 400;

    /** Labels of an address that are no name of a paper: "www", "en", "com". */
    private static final int SHORTEST_NAME = 4;

    private static final Pattern ENDED = Pattern.compile(
            "(?i)\\b(?:end|suspend|drop|quit|withdraw|abandon|exit)(?:s|ed)?\\b(?: [\\p{L}\\p{N}.'’-]+){0,6}? (?:bid|campaign|candidac(?:y|ie))s?\\b");

    private ArticleKind() {}

    /** True of a digest: an interview may be about the talk itself. */
    static boolean isDigest(Article article) {
        String title = article.title() == null ? "" : article.title();
        String head = article.text().substring(0, Math.min(HEAD, article.text().length()));
        return DIGEST.matcher(title).find() || DIGEST.matcher(head).find();
    }

    static boolean isInterview(Article article) {
        String title = article.title() == null ? "" : article.title();
        return INTERVIEW.matcher(title).find() || isTalk(title, article.url());
    }

    /** True of an interview of which the title does not tell behind the news: "Mill closes; owners talk with Lantern". */
    static boolean isInterviewFirst(Article article) {
        String title = article.title() == null ? "" : article.title().replaceFirst(";.*$", "");
        return isTalk(title, article.url());
    }

    /** "Berg ends presidential bid". */
    static boolean isOfEndedCandidacy(Article article) {
        return article.title() != null && ENDED.matcher(article.title()).find();
    }

    private static boolean isTalk(String title, @Nullable String url) {
        return TALK.matcher(title).find() && namesItsPaper(title, url);
    }

    /** "Astronomer discusses findings with Wikinews" at en.wikinews.org. */
    static boolean namesItsPaper(String title, @Nullable String url) {
        if (url == null) {
            return false;
        }
        String host = url.replaceFirst("^\\p{Alpha}+://", "").replaceFirst("[/?#:].*$", "");
        String words = title.toLowerCase(Locale.ROOT);
        return Arrays.stream(host.toLowerCase(Locale.ROOT).split("\\."))
                .filter(label -> label.length() >= SHORTEST_NAME)
                .anyMatch(
                        label -> Arrays.asList(words.split("[^\\p{L}\\p{N}]+")).contains(label));
    }
}
