package org.graphwright.article.document;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The part of a document that has its properties: elements with nothing but words. */
final class PropertiesPart implements XmlParts.PartReader {
    private final Map<String, String> values = new HashMap<>();

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
        String name = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                name = xml.getLocalName();
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                values.putIfAbsent(name, xml.getText().strip());
            }
        }
    }

    /** The value of the first of {@code names} that has one; null if none has. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            if (values.containsKey(name)) {
                return values.get(name);
            }
        }
        return null;
    }
}
