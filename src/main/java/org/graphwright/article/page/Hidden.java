package org.graphwright.article.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** Takes out of a page what no browser shows. */
final class Hidden {
    private static final String NEVER_SHOWN =
            "template, noscript, dialog:not([open]), object, embed, iframe, canvas, svg, math, audio, video, map, datalist,"
                    + " select, option, button, textarea, input, label, [hidden]:not([hidden=until-found])";

    /** Words that style sheets give to what only a screen reader or a printer gets. */
    private static final String FOR_OTHERS =
            ".visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .screen-reader, .screenreader, .a11y-hidden,"
                    + " .assistive-text, .print-only, .printonly, .visible-print, .d-none, .is-hidden, .u-hidden, .hide, .hidden, .invisible";

    private static final Pattern STYLE = Pattern.compile(
            "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|opacity\\s*:\\s*0(?:\\.0*)?\\s*(?:;|!|$)|font-size\\s*:\\s*0(?:px|em)?\\s*(?:;|!|$)|content-visibility\\s*:\\s*hidden)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern AT_BLOCK = Pattern.compile("@[^{};]+(?:;|\\{(?:[^{}]|\\{[^{}]*\\})*\\})");
    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private Hidden() {}

    static void remove(Document page) {
        page.select(NEVER_SHOWN).remove();
        for (Element styled : page.select("[style]")) {
            if (isNot(styled, "html, body")
                    && STYLE.matcher(styled.attr("style")).find()) {
                styled.remove();
            }
        }
        for (Element sheet : page.select("style")) {
            removeByRules(page, sheet.data());
        }
        for (Element other : page.select(FOR_OTHERS)) {
            boolean most = other.text().length() * 2 > page.text().length();
            if (isNot(other, "html, body, main, article") && !most) {
                other.remove();
            }
        }
        for (Element silent : page.select("p[aria-hidden=true], div[aria-hidden=true], section[aria-hidden=true]")) {
            if (silent.selectFirst("h1") == null
                    && silent.text().length() * 2 <= page.text().length()) {
                silent.remove();
            }
        }
        page.select("style, link[rel=stylesheet]").remove();
    }

    private static boolean isNot(Element element, String selector) {
        return !element.is(selector);
    }

    /** Heeds the rules that hold on every screen and for elements as they are when the page is opened. */
    private static void removeByRules(Document page, String sheet) {
        String rules = AT_BLOCK.matcher(REMARK.matcher(sheet).replaceAll("")).replaceAll("");
        Matcher rule = RULE.matcher(rules);
        while (rule.find()) {
            if (!STYLE.matcher(rule.group(2)).find()) {
                continue;
            }
            for (String selector : rule.group(1).split(",")) {
                if (!selector.contains(":")) {
                    removeAll(page, selector.strip());
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
