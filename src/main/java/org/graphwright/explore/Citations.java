package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.graphwright.ontology.Iris;

/** Articles as a list of sources has them. */
public final class Citations {
    /** How they are written. */
    public enum Form {
        /** A line each: title, day, address. */
        TEXT,
        /** BibTeX. */
        BIBTEX,
        /** RIS, which reference managers read. */
        RIS
    }

    private static final String LINE_IN_ENTRY = ",\n";

    private final List<ArticleRef> articles;

    public Citations(List<ArticleRef> articles) {
        this.articles = List.copyOf(requireNonNull(articles, "articles is null"));
    }

    /** All of them, in order. */
    public String write(Form form) {
        return articles.stream()
                .map(article -> switch (form) {
                    case TEXT -> lines(List.of(text(article)));
                    case BIBTEX -> bibtex(article);
                    case RIS -> ris(article);
                })
                .collect(Collectors.joining());
    }

    /** One in a line. */
    static String text(ArticleRef article) {
        return oneLine(article.title())
                + (article.date().isEmpty() ? "" : ", " + article.date())
                + (article.url().isEmpty() ? "" : ", " + oneLine(article.url()));
    }

    private static String bibtex(ArticleRef article) {
        List<String> fields = new ArrayList<>(List.of(field("title", braced(article.title()))));
        if (!article.date().isEmpty()) {
            fields.add(field("date", article.date()));
        }
        if (!article.url().isEmpty()) {
            fields.add(field("url", oneLine(article.url()).replaceAll("[{}\\\\]", "")));
        }
        return lines(
                List.of("@online{article-" + Iris.hash(article.iri()) + ",", String.join(LINE_IN_ENTRY, fields), "}"));
    }

    private static String field(String name, String value) {
        return "  " + name + " = {" + value + "}";
    }

    private static String ris(ArticleRef article) {
        List<String> lines = new ArrayList<>(List.of("TY  - NEWS", "TI  - " + oneLine(article.title())));
        if (!article.date().isEmpty()) {
            lines.add("DA  - " + article.date().replace('-', '/'));
        }
        if (!article.url().isEmpty()) {
            lines.add("UR  - " + oneLine(article.url()));
        }
        lines.add("ER  - ");
        return lines(lines);
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + '\n').collect(Collectors.joining());
    }

    /** What means something to TeX is written as itself; braces that do not match would end the entry. */
    private static String braced(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : oneLine(text).toCharArray()) {
            switch (c) {
                case '{', '}', '\\' -> out.append(' ');
                case '%', '&', '$', '#', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
