package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

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

    private final List<ArticleRef> articles;

    public Citations(List<ArticleRef> articles) {
        this.articles = List.copyOf(requireNonNull(articles, "articles is null"));
    }

    /** All of them, in order. */
    public String write(Form form) {
        return articles.stream()
                .map(article -> switch (form) {
                    case TEXT -> text(article) + "\n";
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
        String year = article.date().length() >= 4 ? article.date().substring(0, 4) : "";
        return "@online{article-" + Iris.hash(article.iri()) + ",\n  title = {" + braced(article.title()) + "}"
                + (article.date().isEmpty() ? "" : ",\n  date = {" + article.date() + "},\n  year = {" + year + "}")
                + (article.url().isEmpty() ? "" : ",\n  url = {" + braced(article.url()) + "}")
                + "\n}\n";
    }

    private static String ris(ArticleRef article) {
        return "TY  - NEWS\nTI  - " + oneLine(article.title()) + "\n"
                + (article.date().isEmpty() ? "" : "DA  - " + article.date().replace('-', '/') + "\n")
                + (article.url().isEmpty() ? "" : "UR  - " + oneLine(article.url()) + "\n")
                + "ER  - \n";
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
