package org.graphwright.article;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.graphwright.article.archive.SevenZipReader;
import org.graphwright.article.archive.TarReader;
import org.graphwright.article.archive.Unpacked;
import org.graphwright.article.archive.WarcPages;
import org.graphwright.article.archive.ZipReader;
import org.graphwright.article.document.EpubReader;
import org.graphwright.article.document.OpenDocumentReader;
import org.graphwright.article.document.PdfReader;
import org.graphwright.article.document.TikaReader;
import org.graphwright.article.document.WordReader;
import org.graphwright.article.feed.FeedReader;
import org.graphwright.article.feed.NewsMlReader;
import org.graphwright.article.feed.NitfArticle;
import org.graphwright.article.field.Columns;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.input.SingleReader;
import org.graphwright.article.json.JsonLinesReader;
import org.graphwright.article.json.JsonReader;
import org.graphwright.article.mail.MailReader;
import org.graphwright.article.mail.MailboxReader;
import org.graphwright.article.page.HtmlReader;
import org.graphwright.article.table.Tables;
import org.graphwright.article.text.MarkdownReader;
import org.graphwright.article.text.PlainTextReader;

/** Opens inputs with the reader of their format. */
final class Readers {
    private final Columns columns;
    private final FormatDetector detector;

    Readers(Columns columns) {
        this.columns = requireNonNull(columns, "columns is null");
        this.detector = new FormatDetector(columns);
    }

    Reader open(Input input) throws IOException, RejectedException {
        Format format = detector.of(input);
        boolean archive = format == Format.ZIP || format == Format.TAR || format == Format.SEVEN_ZIP;
        if (archive && input.depth() >= Limits.DEPTH) {
            throw new RejectedException("an archive in an archive in an archive: unpack the outer ones first");
        }
        if (format == Format.GZIP && input.packings() >= Limits.DEPTH) {
            throw new RejectedException("packed again and again: unpack it first");
        }
        return switch (format) {
            case TEXT -> new SingleReader(input, PlainTextReader::read);
            case MARKDOWN -> new SingleReader(input, MarkdownReader::read);
            case HTML -> new SingleReader(input, HtmlReader::read);
            case PDF -> new SingleReader(input, PdfReader::read);
            case DOCX -> new SingleReader(input, WordReader::read);
            case DOC -> new SingleReader(input, TikaReader::doc);
            case ODT -> new SingleReader(input, OpenDocumentReader::read);
            case RTF -> new SingleReader(input, TikaReader::rtf);
            case EPUB -> new SingleReader(input, EpubReader::read);
            case NITF -> new SingleReader(input, NitfArticle::read);
            case EML -> new MailReader(input);
            case MBOX -> new MailboxReader(input);
            case CSV -> Tables.separated(input, columns);
            case XLSX -> Tables.spreadsheet(input, columns);
            case JSONL -> new JsonLinesReader(input, columns);
            case JSON -> new JsonReader(input, columns);
            case FEED -> new FeedReader(input);
            case NEWSML -> new NewsMlReader(input);
            case WARC -> new WarcPages(input);
            case ZIP -> new ZipReader(input);
            case TAR -> new TarReader(input);
            case SEVEN_ZIP -> new SevenZipReader(input);
            case GZIP -> packed(input);
        };
    }

    private static Reader packed(Input input) throws IOException {
        byte[] head = input.head();
        if (Signatures.begins(head, 0, "BZh")) {
            return Unpacked.bzip2(input);
        }
        return Signatures.begins(head, 0, "\u00fd7zXZ") ? Unpacked.xz(input) : Unpacked.gzip(input);
    }
}
