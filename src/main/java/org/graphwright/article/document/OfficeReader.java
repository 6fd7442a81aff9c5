package org.graphwright.article.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.input.ZipCheck;
import org.graphwright.article.text.Timestamps;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A document of a word processor, as it would be printed: without what tracked changes deleted, comments, headers and footers. */
public final class OfficeReader {
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:untitled|document|title|dokument|microsoft word|normal|blank|no title).{0,12}|.*\\.(?:docx?|odt|rtf|dotx?|ott)|\\s*");

    private OfficeReader() {}

    public static Article docx(Input input) throws IOException, RejectedException {
        ZipCheck.check(input.path());
        return read(input, new OOXMLParser());
    }

    public static Article odt(Input input) throws IOException, RejectedException {
        ZipCheck.check(input.path());
        return read(input, new OpenDocumentParser());
    }

    public static Article rtf(Input input) throws IOException, RejectedException {
        return read(input, new RTFParser());
    }

    public static Article doc(Input input) throws IOException, RejectedException {
        return read(input, new OfficeParser());
    }

    private static Article read(Input input, Parser parser) throws IOException, RejectedException {
        Metadata metadata = new Metadata();
        DocumentText text = new DocumentText();
        Path file = input.path();
        if (Files.size(file) == 0) {
            throw new RejectedException("the file is empty");
        }
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, text, metadata, context());
        } catch (EncryptedDocumentException e) {
            throw new RejectedException("is encrypted: save it without a password");
        } catch (TikaException | SAXException | RuntimeException e) {
            throw new RejectedException("the document cannot be read: " + e.getMessage());
        }
        String said = metadata.get(TikaCoreProperties.TITLE);
        String title = said == null || NO_TITLE.matcher(said.strip()).matches() ? text.title() : said.strip();
        String words = text.without(title);
        if (words.isBlank()) {
            throw new RejectedException("the document has no text");
        }
        return new Article(
                input.id(),
                words,
                date(metadata),
                title,
                null,
                input.id(),
                metadata.get(TikaCoreProperties.CREATOR),
                Article.ENGLISH,
                false);
    }

    private static @Nullable LocalDate date(Metadata metadata) {
        String said = metadata.get(TikaCoreProperties.CREATED);
        said = said == null ? metadata.get(TikaCoreProperties.MODIFIED) : said;
        return said == null ? null : Timestamps.day(said).orElse(null);
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeShapeBasedContent(true);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocumentExtractor() {
            @Override
            public boolean shouldParseEmbedded(Metadata metadata) {
                return false;
            }

            @Override
            public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
        });
        return context;
    }
}
