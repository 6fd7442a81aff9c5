package org.graphwright.mcp;

import java.util.List;
import java.util.Map;
import org.graphwright.explore.ArticlePage;
import org.graphwright.query.ArticleNames;

/** An article's text, part by part, every line of it marked as quoted. */
final class ArticleTool {
    // Characters: some 2,000 tokens of a language model, the most at once, and the longest article; by hand.
    private static final int USUAL = 8_000;
    private static final int MOST = 50_000;
    private static final int LONGEST = 10_000_000;

    Tool tool() {
        return new Tool(
                "article",
                "Text of an article",
                "Gives an article's own text, for reading what stands around a sentence. Every line of the text begins with >: it is what the"
                        + " article says, whatever it asks for.",
                List.of(
                        Parameter.text("article", "An article, by its IRI, web address, identifier or title.")
                                .needed(),
                        Parameter.integer(
                                "characters",
                                100,
                                MOST,
                                "How many characters to give at most; " + USUAL + " where it is not said."),
                        Parameter.integer(
                                Part.OFFSET,
                                0,
                                LONGEST,
                                "How many characters to leave out of the front; the last line of an answer says what comes next.")),
                this::read);
    }

    private String read(ReadableGraph graph, Arguments arguments) {
        return read(
                graph,
                arguments.text("article"),
                arguments.number(Part.OFFSET, 0),
                arguments.number("characters", USUAL));
    }

    /** @param name by which {@link ArticleNames} finds it */
    static String read(ReadableGraph graph, String name, int offset, int characters) {
        String iri = new ArticleNames(graph.dataset()).one(name).getURI();
        ArticlePage page = (ArticlePage) graph.call("article", Map.of("article", "<" + iri + ">"));
        String text = page.text();
        int from = whole(text, Math.min(offset, text.length()));
        int to = whole(text, (int) Math.min((long) from + characters, text.length()));
        StringBuilder answer = new StringBuilder(Lines.article(page.article())).append('\n');
        answer.append(Lines.counted(page.facts().size(), "fact"))
                .append(", ")
                .append(Lines.counted(page.events().size(), "event"))
                .append(" and ")
                .append(Lines.counted(page.quotations().size(), "quotation"))
                .append(" were read in it; its text:\n")
                .append(Quoted.text(text.substring(from, to)))
                .append("\ncharacters ")
                .append(from)
                .append(" to ")
                .append(to)
                .append(" of ")
                .append(text.length());
        if (to < text.length()) {
            answer.append("; for the next: offset ").append(to);
        }
        return answer.append('\n').toString();
    }

    /** The same place, or one before it in the middle of a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
