package org.graphwright.article.field;

import java.util.List;
import java.util.Locale;

/** What is known of an article, with the names that it usually has, the surest first; written without case, blanks and signs. */
public enum Field {
    TEXT(
            "text",
            "body",
            "maintext",
            "articlebody",
            "bodytext",
            "articletext",
            "fulltext",
            "contenttext",
            "content",
            "contents",
            "articlecontent",
            "plaintext",
            "storytext",
            "story",
            "article",
            "newstext",
            "newscontent",
            "storysentences",
            "contenthtml",
            "bodyhtml",
            "html"),
    SUMMARY(
            "summary",
            "description",
            "abstract",
            "snippet",
            "excerpt",
            "leadparagraph",
            "lead",
            "openingtext",
            "hitsentence",
            "trailtext",
            "standfirst",
            "teaser",
            "dek",
            "contentsnippet",
            "context",
            "sentence"),
    TITLE(
            "title",
            "headline",
            "heading",
            "webtitle",
            "articletitle",
            "newstitle",
            "storytitle",
            "head",
            "hl1",
            "subject"),
    DATE(
            "date",
            "published",
            "publishdate",
            "datepublish",
            "publishingdate",
            "publicationdate",
            "pubdate",
            "publishedat",
            "datepublished",
            "publisheddate",
            "publishedon",
            "publishedtime",
            "publishtime",
            "webpublicationdate",
            "firstpublicationdate",
            "datetimepub",
            "datetime",
            "issued",
            "articledate",
            "storydate",
            "newsdate",
            "seendate",
            "created",
            "createdat",
            "datecreated",
            "creationdate",
            "posted",
            "postedat",
            "timestamp",
            "time",
            "day"),
    URL(
            "url",
            "link",
            "articleurl",
            "weburl",
            "permalink",
            "storyurl",
            "sourceurl",
            "pageurl",
            "canonicalurl",
            "canonical",
            "externalurl",
            "respondedurl",
            "requestedurl",
            "href",
            "uri"),
    ID(
            "id",
            "articleid",
            "uuid",
            "docid",
            "documentid",
            "storyid",
            "storiesid",
            "newsid",
            "itemid",
            "identifier",
            "uid",
            "guid"),
    BYLINE("author", "authors", "byline", "writer", "reporter", "journalist", "creator"),
    LANGUAGE("language", "lang", "languagecode", "inlanguage");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** The usual names, in their plain form, the surest first. */
    public List<String> names() {
        return names;
    }

    /** What {@code --columns} calls it. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A name without case, blanks and signs: {@code Publish_Date} and {@code publishDate} are one. */
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
