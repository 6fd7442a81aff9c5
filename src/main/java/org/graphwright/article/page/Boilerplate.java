package org.graphwright.article.page;

import java.util.regex.Pattern;
import org.graphwright.language.MonthNames;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Paragraphs that say nothing of the news: known by their words, since nothing else tells them from the article. */
final class Boilerplate {
    private static final Pattern READ_ALSO = Pattern.compile(
            "^(?:\\W*)(?:read|see|watch|listen|also|more|related|recommended|explore|analysis|explainer|opinion|in pictures|in depth)"
                    + "(?:[ -](?:also|more|next|now|on|here|the full (?:story|article|interview)|full (?:story|article)|about this|in this series|coverage|stories|articles|story|article|content|reading|news|topics?|links?|read|see|our|from [\\w ]{2,30}|on this(?: story| topic)?))*\\s*(?::|\u00bb|>|\u2192|\\||$).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ASKS = Pattern.compile(
            "^\\W*(?:advert(?:isement|isment)?s?\\b|sponsored(?: content| by.*)?$|paid (?:content|partnership).*|promoted(?: content)?$|story continues (?:below|after).*|article continues (?:below|after).*|continue reading(?: below| the main story)?.*|scroll (?:down )?(?:to|for) .*"
                    + "|sign up (?:for|to|here|now|and)\\b.*|subscribe (?:to|now|for|here|today)\\b.*|(?:get|receive) (?:the |our |all the )?(?:latest|best|top|breaking|daily|news|stories|morning|evening|weekly|free)\\b.{0,160}(?:inbox|newsletter|email|app|alerts?|whatsapp|telegram|daily)\\b.*|.{0,80}\\b(?:delivered|straight|direct(?:ly)?) (?:to|into) your inbox.*"
                    + "|enter your e-?mail.*|by (?:signing up|subscribing|clicking|entering|continuing),? .*|thank(?:s| you) for (?:signing up|subscribing|reading)[^,]{0,40}$|this live ?blog (?:is|has) (?:now )?(?:been )?(?:closed|ended|finished).*|read our main story.*|already (?:a subscriber|registered|have an account).*|log ?in(?: to .*)?$|create (?:a free|an) account.*|register (?:now|for free|to).*"
                    + "|share(?: this| on| via| article| story| the| page| with| link|:).{0,80}$|share$|follow (?:us|me|the|@|our|him|her) ?.{0,120}$|follow \\w+ on (?:x|twitter|facebook|instagram|google|linkedin).*|like us on .*|join (?:us|the conversation|our (?:whatsapp|telegram)).*|tweet(?: this)?$|e-?mail(?: this.*)?$|print(?: this.*)?$|save(?: this| for later)?.{0,20}$|copy link.*|link copied.*|comments?(?: \\(?\\d+\\)?)?$|\\d+ comments?$|(?:leave|post|add|write|view|show|load|hide) (?:a |your |all |more )?(?:comments?|repl(?:y|ies)).*|be the first to comment.*"
                    + "|(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|messenger|instagram|flipboard|pocket|bluesky|threads|youtube)(?:[ ,|/\u2022]+(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|messenger|instagram|flipboard|email|print|bluesky|threads|youtube|copy link|share))*$"
                    + "|(?:(?:facebook|twitter|x|whatsapp|linkedin|reddit|email|pinterest|telegram) icon\\s*)+$|(?:liked|enjoyed|enjoying|like|love) (?:this|what you|our)\\b[^.!?]{0,60}\\?.{0,120}|for more\\b.{0,200}\\b(?:sign up|subscribe|newsletter|click here|follow us)\\b.*|ad feedback$|how relevant is this ad.*|(?:we|this (?:site|website)) uses? cookies.*|.{0,60}\\bcookies?\\b.{0,80}\\b(?:accept|consent|preferences|settings|policy)\\b.*|(?:accept|reject|manage) (?:all|cookies|preferences).*|your privacy.{0,40}$|please enable (?:javascript|cookies).*|javascript (?:is|must|needs).*|your browser (?:does|is) not? ?.*"
                    + "|(?:\u00a9|\\(c\\)|copyright\\b).*|all rights reserved.*|.{0,200}\\ball rights reserved\\.?$|this material may not be published, broadcast.*|terms (?:of|and) (?:use|service|conditions).*|privacy policy.*|support (?:our|independent|quality|local|us|the) .{0,100}(?:journalism|newsroom|work|reporting|today).*|.{0,120}\\bdonate (?:now|today|here)\\b.*|become a (?:member|subscriber|patron).*"
                    + "|.{0,200}\\b(?:enable|turn on|allow) javascript\\b.*|.{0,60}\\bcontent (?:is )?(?:blocked|hidden) by\\b.*|while you['\u2019]re here\\b.*|before you go\\b.*|.{0,160}\\bsupport (?:our|this) (?:open |independent )?journalism\\b.*|.{0,40}\\bmay send (?:me|you) (?:offers|promotions|emails).*|summari[sz]ed by .{0,60}$|reporting from [^.]{0,80}$"
                    + "|download (?:our|the) .{0,40}app.*|(?:topics|tags|tagged|filed under|categories|category|keywords|more on|explore more on these topics)\\s*:?.{0,0}$|(?:topics|tags|tagged|filed under|categories|keywords)\\s*:.{0,300}$|.{0,140}\\b(?:have your say|(?:let us know|tell us|share your (?:thoughts|views|comments|memories))\\b.{0,60}\\b(?:comments?|below|e-?mail))\\b.{0,60}|source:? \\p{Lu}[^.!?]{2,60}\\.?(?: inc\\.| ltd\\.| llc)?$|(?:follow|find|read|see|get) (?:all of |all |more )?(?:of )?[^.!?]{0,80}\\b(?:coverage|stories|reporting|news) (?:of|on|about|at|here)\\b[^!?]{0,80}(?:https?:|www\\.)\\S+$|more .{0,60}: ?https?://\\S+$|\\(\\([^()]{0,80}@[^()]{0,80}\\)\\).*|the post .{1,250} (?:first )?appeared (?:first )?on .{1,100}$|back to (?:top|home.*)|top of page|home$|menu$|search$|close$|skip to .*|loading\\.*|play(?: video| audio)?$|watch(?: now| live)?$|listen(?: to this article.*| now)?$|view (?:gallery|comments|image.*|full size|more).{0,20}$|\\d+ of \\d+$|(?:previous|next)(?: (?:article|story|post|page|slide))?$"
                    + "|(?:have (?:a|you got a) (?:story|tip|news tip)|do you have a (?:story|tip)|got a (?:story|tip)|contact the (?:author|reporter)|e-?mail the (?:author|reporter)|send (?:us )?(?:your|tips)).*|our (?:standards|code of ethics).*|licensing rights.*|purchase licensing.*|opens (?:in )?(?:a )?new (?:tab|window).*|\\d+[- ]min(?:ute)?s?(?:[- ]read)?\\.?$|(?:reading|read) time\\b.{0,30}$|estimated read.*|\\d+ (?:shares|views|likes|reads)$|(?:image|picture|photo) (?:source|copyright|credit)\\b.*|media caption$|image caption$|most (?:read|popular|viewed|shared)\\b.{0,30}$|you (?:may|might) (?:also )?(?:like|be interested).*|recommended (?:for you|by|stories|videos|reading).*|trending(?: now)?$|latest (?:news|stories|headlines)$|top stories$|editors?['\u2019] picks?$|about the authors?$|related(?: (?:stories|articles|topics|news|links|content|coverage|posts|reading))?$|more (?:on this story|stories|news|from .{0,40})$|up next$|read next$|see also$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:by|written by|reported by|story by|words by|text by|from)\\s*:?\\s+\\p{Lu}[^.!?]{1,120}$|^(?:by|author)\\s*:?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_BYLINE = Pattern.compile(
            "^(?i:by|written by|reported by|story by|words by|text by)\\s*:?\\s+\\p{Lu}.{1,150}$", Pattern.DOTALL);
    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?i)\\b(?:first |originally )?(?:published|updated|posted|modified|created|last|on|at|date|time|issued|revised|a\\.?m\\.?|p\\.?m\\.?|am|pm|utc|gmt|bst|[ecmp][sd]t|cest?|ist|"
                    + MonthNames.NAME
                    + "|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday|r)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|st|nd|rd|th|ago|hours?|minutes?|mins?|days?|weeks?|read|t|z|local|edition)\\b");

    private static final Pattern ABOUT = Pattern.compile(
            "(?:\\s+\\p{Lu}[\\p{L}-]+)?,?\\s+(?:(?:who )?(?:covers|writes|reports|edits|blogs|tweets|joined|works (?:as|for)|has (?:covered|written|reported|worked)|can be reached)\\b"
                    + "|(?:is|was) (?:an? |the |our )?(?:[\\p{L}&'\u2019-]+ ){0,5}(?:editor|reporter|writer|correspondent|columnist|journalist|freelancer|contributor|producer|author|critic)\\b)");

    // Characters of a line that may be a notice, a date line, and a row of links; by hand, on pages as publishers serve
    // them.
    private static final int LONGEST = 300;
    private static final int LONGEST_DATE = 120;
    private static final int LONGEST_ROW = 120;

    private Boilerplate() {}

    /** @param title of the article, which is no part of its text, or null */
    static boolean is(Block block, @Nullable String title) {
        String text = block.text();
        if (title != null && Blocks.words(text).equals(Blocks.words(title))) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        boolean linked = block.linked() > 0;
        return (READ_ALSO.matcher(text).matches()
                        && (linked
                                || text.length() < 60
                                || text.indexOf(':') > 0
                                        && text.indexOf(':') < 30
                                        && !text.matches("(?i)(?:analysis|explainer|opinion|more).*")))
                || ASKS.matcher(text).matches()
                || isDate(text) && !isOfRow(block.element())
                || (block.isLink() && (!block.isProse() || text.length() < 150) && isAlone(block));
    }

    /** True for the name of who wrote it, as it stands at the top or the bottom of a page. */
    static boolean isByline(Block block) {
        String text = block.text();
        return text.length() <= 160
                && (NAMED_BYLINE.matcher(text).matches()
                                && !text.matches("(?s).*[.!?]\\s+\\p{Lu}.*")
                                && !text.endsWith(".")
                        || BYLINE.matcher(text).matches()
                                && text.length() <= 80
                                && NAMED_BYLINE.matcher(text).matches());
    }

    /**
     * True for a sentence on who wrote the article, as it stands at its end.
     *
     * @param byline the author's name, or null if not known
     */
    static boolean isAboutAuthor(Block block, @Nullable String byline) {
        if (byline == null || block.text().length() > LONGEST) {
            return false;
        }
        String name = byline.replaceFirst("(?i)^by\\s+", "")
                .replaceFirst("^([\\p{L}'-]+), ([\\p{L}'-]+)$", "$2 $1")
                .split("\\s+(?:and|&|/|\\|)\\s+|,")[0]
                .strip();
        String first = name.split("\\s+")[0];
        boolean named = !first.isEmpty()
                && (block.text().startsWith(name) || block.text().startsWith(first + " "));
        return named
                && (block.text().equals(name)
                        || ABOUT.matcher(block.text()
                                        .substring(block.text().startsWith(name) ? name.length() : first.length()))
                                .lookingAt());
    }

    /** True for a date with its time and the words around it, and nothing else. */
    static boolean isDate(String text) {
        if (text.length() > LONGEST_DATE || text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String rest = DATE_WORDS.matcher(text).replaceAll("").replaceAll("[^\\p{L}]", "");
        return rest.isEmpty() && DATE_WORDS.matcher(text).find()
                || text.matches("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:[ T,]+\\d{1,2}[:.]\\d{2}.*)?");
    }

    /** True in a row of short cells, one of which may be a date. */
    private static boolean isOfRow(Element element) {
        Element row = element.closest("tr");
        return row != null && row.children().size() > 1 && Nearby.isShort(row, LONGEST_ROW);
    }

    /** A name in a list of persons may be a link; a line of links alone is none of the article's. */
    private static boolean isAlone(Block block) {
        return !block.element().tagName().matches("pre|dt|dd|td|tr|th|h[1-6]")
                || block.element().tagName().matches("h[2-6]");
    }
}
