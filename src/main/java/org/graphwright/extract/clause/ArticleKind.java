package org.graphwright.extract.clause;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.graphwright.model.Article;

/** Tells articles that are not about one event: a paper's own interviews, and digests of what happened in a month. */
final class ArticleKind {
    private static final Pattern INTERVIEW = Pattern.compile("(?i)^(?:interview|q\\s?&\\s?a)\\s*(?::|with\\b)");

    private static final Pattern TALK = Pattern.compile(
            "(?i)\\b(?:interview|discuss|tell|told|talk|speak|spoke|chat|ask|answer)(?:s|es|ed|ing)?\\b");

    /** A paper of which nothing else is known. */
    private static final Pattern INTERVIEWING = Pattern.compile("\\b(\\p{Lu}\\p{L}*(?:news\\b|(?= interviews\\b)))");

    /** Who asks at the head of what is entitled "Interview: …". */
    private static final Pattern INTERVIEWER = Pattern.compile(
            "\\b(?:The )?(\\p{Lu}[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]+){0,3}) (?:(?:has|have|recently) )?(?:interviewed|(?:spoke|talked|chatted) (?:to|with)|(?:sat down|caught up) with)\\b");

    private static final String NO_LETTER = "[^\\p{L}\\p{N}]+";

    /** In words. */
    private static final int LONGEST_NAME = 4;

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
        return INTERVIEW.matcher(title).find() || isTalk(title, article);
    }

    /** True of an interview of which the title does not tell behind the news: "Mill closes; owners talk with Lantern". */
    static boolean isInterviewFirst(Article article) {
        String title = article.title() == null ? "" : article.title().replaceFirst(";.*$", "");
        return isTalk(title, article);
    }

    /** "Berg ends presidential bid". */
    static boolean isOfEndedCandidacy(Article article) {
        return article.title() != null && ENDED.matcher(article.title()).find();
    }

    private static boolean isTalk(String title, Article article) {
        return TALK.matcher(title).find() && namesItsPaper(title, article);
    }

    /** "Astronomer discusses findings with Wikinews" at en.wikinews.org; of an article without an address the paper is who interviews in its title. */
    static boolean namesItsPaper(String words, Article article) {
        String url = article.url();
        if (url != null) {
            return namesItsPaper(words, url);
        }
        String title = article.title() == null ? "" : article.title();
        Matcher interviewing = INTERVIEWING.matcher(title);
        if (interviewing.find()) {
            return has(words, interviewing.group(1));
        }
        Matcher interviewer = INTERVIEWER.matcher(
                article.text().substring(0, Math.min(HEAD, article.text().length())));
        return INTERVIEW.matcher(title).find() && interviewer.find() && has(words, interviewer.group(1));
    }

    private static boolean namesItsPaper(String words, String url) {
        String host = url.replaceFirst("^\\p{Alpha}+://", "").replaceFirst("[/?#:].*$", "");
        return Arrays.stream(host.toLowerCase(Locale.ROOT).split("\\."))
                .filter(label -> label.length() >= SHORTEST_NAME)
                .anyMatch(label -> has(words.toLowerCase(Locale.ROOT), label));
    }

    /** True of "The Northern Herald" and "northernherald". */
    private static boolean has(String words, String name) {
        String sought = name.replaceAll(NO_LETTER, "");
        List<String> all = Arrays.asList(words.split(NO_LETTER));
        return IntStream.range(0, all.size())
                .anyMatch(from -> IntStream.rangeClosed(from + 1, Math.min(from + LONGEST_NAME, all.size()))
                        .anyMatch(to -> String.join("", all.subList(from, to)).equals(sought)));
    }
}
