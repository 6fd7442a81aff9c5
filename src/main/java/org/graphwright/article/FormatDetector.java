package org.graphwright.article;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.article.field.Columns;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.table.Separators;
import org.graphwright.article.text.CharacterSets;
import org.graphwright.article.text.JsonFrontMatter;
import org.graphwright.article.text.MarkdownReader;

/** Tells the format of an input by its first bytes; the ending of its name only where they leave a choice. */
final class FormatDetector {
    private static final Set<String> TEXTS =
            Set.of("", "txt", "text", "asc", "log", "story", "article", "body", "utf8", "utf-8", "dat", "news");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml", "asp", "aspx", "php", "jsp");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");
    private static final Set<String> TABLES = Set.of("csv", "tsv", "tab");

    private static final Map<String, Format> ROOTS = Map.of(
            "html", Format.HTML,
            "rss", Format.FEED,
            "feed", Format.FEED,
            "rdf", Format.FEED,
            "nitf", Format.NITF,
            "newsitem", Format.NEWSML,
            "newsmessage", Format.NEWSML,
            "newsml", Format.NEWSML,
            "packageitem", Format.NEWSML);

    private static final Set<String> PAGE_ELEMENTS = Set.of(
            "head",
            "body",
            "title",
            "meta",
            "link",
            "script",
            "style",
            "div",
            "p",
            "article",
            "main",
            "section",
            "h1",
            "h2",
            "span",
            "table",
            "center",
            "font",
            "header",
            "a",
            "b",
            "i",
            "br",
            "img",
            "ul",
            "noscript");

    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown");

    private static final Pattern ROOT = Pattern.compile(
            "^(?>\\s++|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE(?>[^\\[>]++|\\[.*?\\]\\s*+(?=>))*+>)*+<([A-Za-z][\\w.:-]*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_DOCTYPE = Pattern.compile(
            "^(?>\\s++|<\\?.*?\\?>|<!--.*?-->)*+<!DOCTYPE\\s+html\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON =
            Pattern.compile("^\\s*(?:\\{\\s*(?:\"|\\}|$)|\\[\\s*(?:\\{|\\]|$)).*", Pattern.DOTALL);

    /** An object that begins as the answers of news collections do, with a list of articles behind a few plain values. */
    private static final Pattern LISTING = Pattern.compile(
            "\\{\\s*(?:\"\\w+\"\\s*:\\s*(?:\"[^\"]{0,200}\"|[\\d.]+|true|false|null)\\s*,\\s*){0,8}\"(?:articles|stories|results|items|docs|hits"
                    + "|posts|documents|entries|news|data|response|feed|result)\"\\s*:\\s*[\\[{]");

    /** An object that begins with another object, as one with the ids of articles as keys does. */
    private static final Pattern KEYED = Pattern.compile("\\{\\s*\"[^\"\\\\]{1,300}\"\\s*:\\s*\\{");

    private static final Pattern MBOX =
            Pattern.compile("^From (?=\\S).*\\d{4}\\s*\\r?\\n(?:>?[A-Za-z-]+:|>From ).*", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("^([A-Za-z][A-Za-z-]*):[ \\t]?.*", Pattern.DOTALL);
    private static final Set<String> MAIL_ONLY = Set.of(
            "message-id",
            "mime-version",
            "received",
            "return-path",
            "delivered-to",
            "content-transfer-encoding",
            "dkim-signature",
            "x-mailer");

    private final Columns columns;

    FormatDetector(Columns columns) {
        this.columns = requireNonNull(columns, "columns is null");
    }

    /** @throws RejectedException if nothing in it is read, with what it is instead */
    Format of(Input input) throws IOException, RejectedException {
        byte[] head = input.head();
        if (head.length == 0) {
            boolean standard = input.place().equals(Articles.STANDARD_INPUT);
            throw new RejectedException(standard ? "standard input is empty" : "the file is empty");
        }
        Format packed = Signatures.of(head);
        if (packed == Format.ZIP) {
            return zip(input);
        }
        if (packed == Format.DOC) {
            return OleDocuments.of(input);
        }
        if (packed != null) {
            return packed;
        }
        String ending = input.ending();
        String beginning = CharacterSets.beginning(head);
        String stripped = beginning.stripLeading();
        if (MBOX.matcher(stripped).matches()) {
            return Format.MBOX;
        }
        if (isMail(beginning, ending)) {
            return Format.EML;
        }
        if (MARKDOWN.contains(ending) && JsonFrontMatter.of(beginning).isPresent()) {
            return Format.MARKDOWN;
        }
        if (LINES.contains(ending) || JSON.matcher(stripped).matches()) {
            return json(stripped, ending);
        }
        if (stripped.startsWith("<")) {
            Format marked = marked(stripped, ending);
            if (marked != null) {
                return marked;
            }
        }
        return text(input, head, beginning, ending);
    }

    private static Format zip(Input input) throws IOException, RejectedException {
        try {
            return ZipDocuments.of(input);
        } catch (RejectedException e) {
            boolean text = input.ending().equals("txt");
            throw text ? new RejectedException("the file is binary, not text") : e;
        }
    }

    private static Format json(String beginning, String ending) {
        String line = beginning.lines().findFirst().orElse("").strip();
        boolean whole = line.startsWith("{") && line.endsWith("}");
        boolean array = line.startsWith("[");
        boolean named = LINES.contains(ending) && !array;
        boolean several =
                beginning.lines().skip(1).filter(l -> !l.isBlank()).limit(3).allMatch(l -> l.startsWith("{"))
                        && beginning.lines().skip(1).anyMatch(l -> !l.isBlank());
        if (!several
                && !LINES.contains(ending)
                && (LISTING.matcher(beginning).lookingAt()
                        || KEYED.matcher(beginning).lookingAt())) {
            return Format.JSON;
        }
        boolean cut = line.startsWith("{") && beginning.indexOf('\n') < 0 && !ending.equals("json");
        return named || (whole && (several || !ending.equals("json"))) || (several && line.startsWith("{\"")) || cut
                ? Format.JSONL
                : Format.JSON;
    }

    private static org.graphwright.article.@org.jspecify.annotations.Nullable Format marked(
            String beginning, String ending) throws RejectedException {
        if (HTML_DOCTYPE.matcher(beginning).matches()) {
            return Format.HTML;
        }
        Matcher root = ROOT.matcher(beginning);
        if (!root.find()) {
            return PAGES.contains(ending) ? Format.HTML : null;
        }
        String name = root.group(1);
        String local = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        Format format = ROOTS.get(local);
        if (format != null) {
            return format;
        }
        if (PAGES.contains(ending)) {
            return Format.HTML;
        }
        boolean text = TEXTS.contains(ending) && !ending.isEmpty() || MARKDOWN.contains(ending);
        if (text) {
            return null;
        }
        if (PAGE_ELEMENTS.contains(local) && !beginning.startsWith("<?xml")) {
            return Format.HTML;
        }
        if (ending.equals("xml") || beginning.startsWith("<?xml")) {
            throw new RejectedException("XML of a kind that is not read: its root is <" + name + ">");
        }
        return null;
    }

    private Format text(Input input, byte[] head, String beginning, String ending)
            throws IOException, RejectedException {
        if (MARKDOWN.contains(ending) || ending.isEmpty() && MarkdownReader.isMarked(beginning)) {
            return Format.MARKDOWN;
        }
        if (ending.equals("rst") || PAGES.contains(ending)) {
            return PAGES.contains(ending) ? Format.HTML : Format.TEXT;
        }
        if (!TEXTS.contains(ending) && !TABLES.contains(ending)) {
            OtherFiles.reject(head, input.id());
        }
        boolean table =
                TABLES.contains(ending) || Separators.of(beginning, columns).isPresent();
        return table ? Format.CSV : Format.TEXT;
    }

    /** True where the first lines are headers of a mail: those that only mails have, or by its name the usual ones. */
    private static boolean isMail(String beginning, String ending) {
        int headers = 0;
        boolean sure = ending.equals("eml");
        boolean usual = false;
        for (String line : beginning.lines().limit(200).toList()) {
            if (line.isEmpty()) {
                break;
            }
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                String name = header.group(1).toLowerCase(Locale.ROOT);
                headers++;
                sure |= MAIL_ONLY.contains(name);
                usual |= name.equals("from") || name.equals("subject") || name.equals("date");
            } else if (headers == 0 || !Character.isWhitespace(line.charAt(0))) {
                return false;
            }
        }
        return headers >= 2 && sure && usual;
    }
}
