package org.graphwright.article.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A piece of HTML, such as feeds and databases have: all of it is the article. */
public final class HtmlFragment {
    private static final Pattern MARK = Pattern.compile(
            "</?(?:p|br|div|span|a|em|strong|b|i|u|ul|ol|li|h[1-6]|blockquote|img|figure|table|section|article|html|body|font|center|cite|q)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});");

    private HtmlFragment() {}

    /** The words of {@code html}, a blank line between paragraphs; what has no marks of HTML is given back as it is. */
    public static String text(String html) {
        if (!MARK.matcher(html).find()) {
            return ENTITY.matcher(html).find() ? org.jsoup.parser.Parser.unescapeEntities(html, false) : html;
        }
        Document page = Jsoup.parse(html);
        Hidden.remove(page);
        page.select("script, style").remove();
        List<Block> blocks = Blocks.of(page.body()).stream()
                .map(MainText::withoutCredit)
                .filter(block -> !block.text().isEmpty() && !Boilerplate.is(block, null))
                .toList();
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(text.length() == 0 ? "" : block.loose() ? "\n\n" : "\n").append(block.text());
        }
        return text.toString();
    }

    /** The words of {@code html} in one line. */
    public static String line(String html) {
        return text(html).lines().map(String::strip).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }
}
