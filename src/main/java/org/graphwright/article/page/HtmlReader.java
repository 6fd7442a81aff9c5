package org.graphwright.article.page;

import java.io.IOException;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A web page: its main text, and what it says of its title, date, author, language and address. Nothing is fetched. */
public final class HtmlReader {
    private HtmlReader() {}

    public static Article read(Input input) throws IOException, RejectedException {
        return read(input.bytes(Limits.TEXT_BYTES), null, null, input.id(), input.id());
    }

    /**
     * A page as a server sent it.
     *
     * @param charset what the server said of its character set, or null
     * @param address where it was fetched from, or null if the page alone tells
     */
    public static Article read(
            byte[] bytes, @Nullable String charset, @Nullable String address, String id, String source)
            throws RejectedException {
        Document page = PageParser.parse(bytes, charset);
        Document whole = page.clone();
        Hidden.remove(page);
        PageFacts facts = PageFacts.of(page, address).orDateOf(whole);
        String text = MainText.of(page, facts);
        if (text.isBlank()) {
            throw new RejectedException("the page has no main text");
        }
        return new Article(
                id,
                text,
                facts.date(),
                facts.title(),
                facts.url(),
                source,
                facts.byline(),
                facts.language() == null ? Article.ENGLISH : facts.language(),
                false);
    }
}
