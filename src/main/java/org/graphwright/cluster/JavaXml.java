package org.graphwright.cluster;

import java.util.Map;

/** Java's own readers and writers of XML, in whose place Hadoop brings others that know not all that the program asks of them. */
final class JavaXml {
    private static final Map<String, String> OWN = Map.of(
            "javax.xml.stream.XMLInputFactory", "com.sun.xml.internal.stream.XMLInputFactoryImpl",
            "javax.xml.stream.XMLOutputFactory", "com.sun.xml.internal.stream.XMLOutputFactoryImpl",
            "javax.xml.stream.XMLEventFactory", "com.sun.xml.internal.stream.events.XMLEventFactoryImpl");

    private JavaXml() {}

    /** Has this process use them where nobody has named others. */
    static void prefer() {
        OWN.forEach((property, factory) -> {
            if (System.getProperty(property) == null) {
                System.setProperty(property, factory);
            }
        });
    }
}
