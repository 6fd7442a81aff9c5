package org.graphwright.article.document;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.input.ZipCheck;
import org.graphwright.model.XmlProlog;

/** A document that is a ZIP file with XML in it. */
final class XmlParts implements Closeable {
    private final ZipFile zip;

    XmlParts(Input input) throws IOException, RejectedException {
        ZipCheck.check(input.path());
        this.zip = ZipFile.builder().setPath(input.path()).get();
    }

    /** Reads a part from its beginning. */
    interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Reads a part; false if the document has none of that name. */
    boolean read(String name, PartReader reader) throws IOException, RejectedException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return false;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = zip.getInputStream(entry)) {
            reader.read(factory.createXMLStreamReader(XmlProlog.checked(in)));
            return true;
        } catch (EOFException | XMLStreamException | RuntimeException e) {
            throw new RejectedException("its part " + name + " cannot be read: " + ReadFailure.reason(e));
        }
    }

    /** The value of an attribute by its local name. */
    static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Passes over the element that has just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            xml.next();
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
