package org.graphwright.article;

/** What articles are read from, and what of it becomes an article's id, title and date. */
public enum Format {
    TEXT("plain text", ".txt", "path", "none", "a first line \"date YYYY-MM-DD\""),
    MARKDOWN(
            "Markdown",
            ".md .markdown",
            "path",
            "front matter, else first heading",
            "front matter, else as in plain text"),
    HTML(
            "web page",
            ".html .htm .xhtml",
            "path",
            "headline of JSON-LD, heading, OpenGraph, title",
            "JSON-LD, meta elements, time, what is shown, address"),
    PDF("PDF", ".pdf", "path", "metadata, else a heading at the top", "metadata: created"),
    DOCX("Word", ".docx .docm .dotx", "path", "properties, else a heading at the top", "properties: created"),
    DOC("Word before 2007", ".doc", "path", "properties, else a heading at the top", "properties: created"),
    ODT("OpenDocument text", ".odt .ott", "path", "properties, else a heading at the top", "properties: created"),
    RTF("Rich Text Format", ".rtf", "path", "properties, else a heading at the top", "properties: created"),
    EPUB("electronic book", ".epub", "path", "metadata", "metadata"),
    EML("mail", ".eml", "path; path/name of what is attached", "subject", "Date, in the sender's time zone"),
    MBOX("mailbox", ".mbox", "path:number", "subject", "Date, in the sender's time zone"),
    CSV(
            "separated values",
            ".csv .tsv .tab",
            "column id, else path:row",
            "column title, headline, …",
            "column date, published, …"),
    XLSX(
            "Excel",
            ".xlsx .xlsm",
            "column id, else path:row or path/sheet:row",
            "column title, headline, …",
            "column date, published, …"),
    JSONL(
            "lines of JSON",
            ".jsonl .ndjson",
            "key id, else path:line",
            "key title, headline, …",
            "key date, published, …"),
    JSON(
            "JSON",
            ".json",
            "key id, else path:number, or path of one article",
            "key title, headline, …",
            "key date, published, …"),
    FEED(
            "RSS and Atom",
            ".rss .atom .xml",
            "guid or id, else link, else path:number",
            "title",
            "pubDate, published, updated"),
    NEWSML(
            "NewsML-G2",
            ".xml",
            "guid, or path of one item",
            "headline",
            "contentCreated, firstCreated, versionCreated"),
    NITF("NITF", ".xml .nitf", "path", "hl1, else title", "date.issue, story.date, date.release"),
    WARC("web crawl", ".warc .warc.gz", "WARC-Target-URI", "as of a web page", "as of a web page"),
    ZIP("ZIP", ".zip", "path/entry, and as of the entry's format", "as of the entry", "as of the entry"),
    TAR("TAR", ".tar .tar.gz .tgz", "path/entry, and as of the entry's format", "as of the entry", "as of the entry"),
    SEVEN_ZIP("7z", ".7z", "path/entry, and as of the entry's format", "as of the entry", "as of the entry"),
    GZIP(
            "gzip, bzip2, xz",
            ".gz .bz2 .xz",
            "as of what is packed, without the ending",
            "as of what is packed",
            "as of what is packed");

    private final String title;
    private final String endings;
    private final String id;
    private final String titleRule;
    private final String dateRule;

    Format(String title, String endings, String id, String titleRule, String dateRule) {
        this.title = title;
        this.endings = endings;
        this.id = id;
        this.titleRule = titleRule;
        this.dateRule = dateRule;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** How its files' names usually end, with blanks between; it is told by its content all the same. */
    public String endings() {
        return endings;
    }

    /** What becomes an article's id. */
    public String idRule() {
        return id;
    }

    /** What becomes an article's title. */
    public String titleRule() {
        return titleRule;
    }

    /** What becomes an article's date. */
    public String dateRule() {
        return dateRule;
    }
}
