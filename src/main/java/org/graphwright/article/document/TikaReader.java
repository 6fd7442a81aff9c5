package org.graphwright.article.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Documents in Rich Text Format, and of Word before 2007. */
public final class TikaReader {
    private TikaReader() {}

    public static Article rtf(Input input) throws IOException, RejectedException {
        return read(input, new RTFParser(), RtfFilter.shown(input.bytes(Limits.DOCUMENT_BYTES)));
    }

    public static Article doc(Input input) throws IOException, RejectedException {
        try (InputStream in = java.nio.file.Files.newInputStream(input.path())) {
            byte[] bytes = in.readNBytes(Limits.DOCUMENT_BYTES + 1);
            if (bytes.length > Limits.DOCUMENT_BYTES) {
                throw new RejectedException("longer than " + Limits.DOCUMENT_BYTES + " bytes");
            }
            return read(input, new OfficeParser(), bytes);
        }
    }

    private static Article read(Input input, Parser parser, byte[] bytes) throws IOException, RejectedException {
        Metadata metadata = new Metadata();
        DocumentText text = new DocumentText();
        try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
            parser.parse(in, text, metadata, context());
        } catch (EncryptedDocumentException e) {
            throw new RejectedException("is encrypted: save it without a password");
        } catch (TikaException | SAXException | RuntimeException e) {
            throw new RejectedException("the document cannot be read: " + ReadFailure.reason(e));
        }
        String created = metadata.get(TikaCoreProperties.CREATED);
        return new DocumentFacts(
                        metadata.get(TikaCoreProperties.TITLE),
                        created == null ? metadata.get(TikaCoreProperties.MODIFIED) : created,
                        metadata.get(TikaCoreProperties.CREATOR))
                .article(input, text.paragraphs());
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocumentExtractor() {
            @Override
            public boolean shouldParseEmbedded(Metadata metadata) {
                return false;
            }

            @Override
            public void parseEmbedded(
                    InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
        });
        return context;
    }
}
