package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page: what its one great heading says where the rest of the page agrees, else what it is titled for others. */
final class PageTitle {
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?<!\\s)\\s++[|\u2013\u2014\u00b7\u2022\u00bb\u00ab:-]++\\s++|(?<!\\s)\\s*+\\|\\s*+|(?<!\\s)\\s*+::\\s*+");

    /** Fewer may be a section's name or the site's; by hand. */
    private static final int LEAST_WORDS = 5;

    /** How agencies mark a later version of a story. */
    private static final Pattern VERSION = Pattern.compile(
            "^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|CORRECTION|REPEAT)(?:\\s+\\d+)?\\s*-\\s*)+(?=\\p{L})");

    private PageTitle() {}

    static @Nullable String of(Document page, MetaElements meta, LinkedData data) {
        String title = found(page, meta, data);
        return title == null
                ? null
                : VERSION.matcher(title)
                        .replaceFirst("")
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    private static @Nullable String found(Document page, MetaElements meta, LinkedData data) {
        String site = meta.first("og:site_name", "application-name", "twitter:site", "cre", "publisher");
        String headline = bare(data.value("headline"));
        String social = bare(meta.first("og:title", "twitter:title"));
        List<String> said = Stream.of(
                        headline,
                        bare(meta.first(
                                "parsely-title",
                                "sailthru.title",
                                "dc.title",
                                "dcterms.title",
                                "article:title",
                                "headline",
                                "hdl",
                                "citation_title")),
                        social == null ? null : withoutSite(social, site, headline),
                        withoutSite(page.title().strip(), site, headline))
                .filter(Objects::nonNull)
                .filter(title -> !title.isBlank())
                .toList();
        List<String> headings = headings(page);
        for (String heading : headings) {
            if (said.isEmpty() || said.stream().anyMatch(title -> isSame(heading, title))) {
                return heading;
            }
        }
        List<String> lesser = headings.isEmpty() ? page.select("h2").eachText() : headings;
        for (String title : said) {
            String longer = longer(lesser, title);
            if (longer != null) {
                return longer;
            }
        }
        if (said.size() <= 1 && headline == null && social == null) {
            String line = HeadlineLine.of(page.body(), page.title());
            if (line != null) {
                return line;
            }
        }
        if (said.isEmpty()) {
            return headings.isEmpty() ? null : headings.get(0);
        }
        boolean one = headings.size() == 1 && headline == null && social == null;
        return one && headings.get(0).length() > said.get(0).length() ? headings.get(0) : said.get(0);
    }

    /** The first heading that has nearly all words of {@code title}, which tells others of the story in short. */
    private static @Nullable String longer(List<String> headings, String title) {
        List<String> words = List.of(Blocks.words(title).split(" "));
        for (String heading : headings) {
            Set<String> has = new HashSet<>(List.of(Blocks.words(heading).split(" ")));
            if (words.size() >= LEAST_WORDS
                    && words.stream().filter(has::contains).count() * 10 >= words.size() * 8L) {
                return heading;
            }
        }
        return null;
    }

    private static List<String> headings(Document page) {
        List<String> headings = new ArrayList<>();
        for (Element heading : page.select("[itemprop=headline], article h1, main h1, h1")) {
            String text = heading.hasAttr("content") ? heading.attr("content") : heading.text();
            if (!text.isBlank() && !headings.contains(text.strip())) {
                headings.add(text.strip());
            }
        }
        return headings;
    }

    /** True where one is the other, or begins or ends with it: titles for others are cut short, or carry the name of the site. */
    private static boolean isSame(String heading, String title) {
        String a = Blocks.words(heading);
        String b = Blocks.words(title);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        boolean within = a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
        return within && Math.min(a.length(), b.length()) * 2 > Math.min(60, Math.max(a.length(), b.length()));
    }

    private static @Nullable String bare(@Nullable String title) {
        return title == null || title.isBlank() ? null : title.strip();
    }

    /** A title without what stands behind or before it with a bar or dash between and is the site's name, or short. */
    private static String withoutSite(String title, @Nullable String site, @Nullable String headline) {
        if (headline != null && Blocks.words(title).startsWith(Blocks.words(headline))) {
            return headline;
        }
        String bare = title;
        if (site != null) {
            String name = Pattern.quote(site.replaceFirst("^@", ""));
            bare = bare.replaceFirst(
                            "(?i)(?<!\\s)\\s*+(?:[|\u2013\u2014\u00b7\u2022\u00bb:-]|::)\\s*+" + name + "\\s*$", "")
                    .replaceFirst("(?i)^" + name + "\\s*(?:[|\u2013\u2014\u00b7\u2022\u00bb:-]|::)\\s*", "");
            if (!bare.equals(title)) {
                return bare.strip();
            }
        }
        String[] parts = SEPARATOR.split(title);
        if (parts.length < 2) {
            return title;
        }
        String first = parts[0];
        int words = first.split("\\s+").length;
        int rest = title.length() - first.length();
        return words >= 3 && rest < 50 ? first.strip() : title;
    }
}
