package org.graphwright.export;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** StAX in a form fit for lambdas: elements with attributes, indented by depth, every text made fit for XML. */
final class XmlWriter {
    private final XMLStreamWriter out;
    private int depth;

    XmlWriter(OutputStream stream) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        write(() -> out.writeStartDocument("UTF-8", "1.0"));
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    XmlWriter open(String name, String... attributes) {
        return write(() -> {
            newLine();
            out.writeStartElement(name);
            attributes(attributes);
            depth++;
        });
    }

    XmlWriter close() {
        return write(() -> {
            depth--;
            newLine();
            out.writeEndElement();
        });
    }

    XmlWriter empty(String name, String... attributes) {
        return write(() -> {
            newLine();
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with nothing but text in it. */
    XmlWriter text(String name, String text, String... attributes) {
        return write(() -> {
            newLine();
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(XmlText.clean(text));
            out.writeEndElement();
        });
    }

    void end() {
        write(() -> {
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        });
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlWriter write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], XmlText.clean(attributes[i + 1]));
        }
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("cannot write XML: " + e.getMessage(), e);
    }
}
