package org.graphwright.article.page;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** Takes out of a page what no browser shows. */
final class Hidden {
    private static final String NEVER_SHOWN =
            "template, noscript, dialog:not([open]), object, embed, iframe, canvas, svg, math, audio, video, map, datalist,"
                    + " select, option, button, textarea, input, label[for], form label, label:has(input), del, [hidden]:not([hidden=until-found])";

    /** Words that style sheets give to what only a screen reader or a printer gets. */
    private static final String FOR_OTHERS =
            ".visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .screen-reader, .screenreader, .a11y-hidden,"
                    + " .assistive-text, .print-only, .printonly, .visible-print, .d-none, .is-hidden, .u-hidden, .hide, .hidden, .invisible";

    /** Numbers that lead to notes. */
    private static final String NOTE_MARKS =
            "sup:has(> a[href^=#]), sup > a[href*=#], a[role=doc-noteref], a[epub:type=noteref], a[class*=footnote], .mw-editsection, .editsection";

    private static final Pattern MARK = Pattern.compile("[\\s\\[(]*(?:\\d{1,3}|[*\u2020\u2021]|[a-z]|edit)[\\s\\])]*");

    private static final Pattern STYLE = Pattern.compile(
            "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|opacity\\s*:\\s*0(?:\\.0*)?\\s*(?:;|!|$)|font-size\\s*:\\s*0(?:px|em)?\\s*(?:;|!|$)|content-visibility\\s*:\\s*hidden"
                    + "|(?:left|top|right|text-indent|margin-left|margin-top)\\s*:\\s*-\\d{4,}|clip\\s*:\\s*rect\\(\\s*[01](?:px)?[\\s,]+[01](?:px)?[\\s,)]|clip-path\\s*:\\s*inset\\(\\s*(?:50|100)%)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("(?<![^{}])([^{}]++)\\{([^{}]*+)\\}");
    private static final Pattern SCREEN =
            Pattern.compile("@media\\s++(?:only\\s++)?(?:all|screen)\\s*+\\{((?:[^{}]++|\\{[^{}]*+\\})*+)\\}");
    private static final Pattern AT_BLOCK = Pattern.compile("@[^@{};]++(?:;|\\{(?:[^{}]++|\\{[^{}]*+\\})*+\\})");
    private static final Pattern REMARK = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);

    /** Each is looked for in the whole page; no page of news has half as many that hide something. */
    private static final int MOST_SELECTORS = 500;

    private Hidden() {}

    static void remove(Document page) {
        page.select(NEVER_SHOWN).remove();
        for (Element styled : page.select("[style]")) {
            if (isNot(styled, "html, body")
                    && STYLE.matcher(styled.attr("style")).find()) {
                styled.remove();
            }
        }
        Set<String> selectors = new LinkedHashSet<>();
        page.select("style").forEach(sheet -> addHiding(sheet.data(), selectors));
        selectors.stream().limit(MOST_SELECTORS).forEach(selector -> removeAll(page, selector));
        int left = page.text().length();
        for (Element other : page.select(FOR_OTHERS)) {
            int length = other.text().length();
            if (isNot(other, "html, body, main, article") && length * 2 <= left) {
                other.remove();
                left -= length;
            }
        }
        for (Element silent : page.select("p[aria-hidden=true], div[aria-hidden=true], section[aria-hidden=true]")) {
            int length = silent.text().length();
            if (silent.selectFirst("h1") == null && length * 2 <= left) {
                silent.remove();
                left -= length;
            }
        }
        for (Element mark : page.select(NOTE_MARKS)) {
            if (MARK.matcher(mark.text()).matches()) {
                mark.remove();
            }
        }
        page.select("style, link[rel=stylesheet]").remove();
    }

    private static boolean isNot(Element element, String selector) {
        return !element.is(selector);
    }

    /** The selectors of the rules that hold on every screen and for elements as they are when the page is opened. */
    private static void addHiding(String sheet, Set<String> selectors) {
        String bare = REMARK.matcher(sheet).replaceAll("");
        String rules = AT_BLOCK.matcher(SCREEN.matcher(bare).replaceAll("$1")).replaceAll("");
        Matcher rule = RULE.matcher(rules);
        while (rule.find()) {
            if (!STYLE.matcher(rule.group(2)).find()) {
                continue;
            }
            for (String selector : rule.group(1).split(",")) {
                if (!selector.contains(":")) {
                    selectors.add(selector.strip());
                }
            }
        }
    }

    private static void removeAll(Document page, String selector) {
        try {
            for (Element element : page.select(selector)) {
                if (isNot(element, "html, body, head, main, article")) {
                    element.remove();
                }
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            // What jsoup does not know as a selector hides nothing here.
            return;
        }
    }
}
