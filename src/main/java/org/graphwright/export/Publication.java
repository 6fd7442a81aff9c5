package org.graphwright.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an RDF export says of itself as a data set.
 *
 * @param license the IRI of the licence under which it is published, or null to name none
 * @param ontology files that the graph's ontology has besides the standard one
 * @param withOntology true to write the ontology's classes and properties along, false to import it
 */
public record Publication(@Nullable String license, List<Path> ontology, boolean withOntology) {
    /** No licence, the standard ontology, imported. */
    public static final Publication USUAL = new Publication(null, List.of(), false);

    private static final Pattern SPDX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]{0,60}");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"{}|\\\\^`]{1,500}");

    public Publication {
        ontology = List.copyOf(ontology);
    }

    /**
     * The IRI of a licence.
     *
     * @param license its web address, or its name in the SPDX list such as {@code CC-BY-4.0}
     * @throws IllegalArgumentException if it is neither
     */
    public static String licenseIri(String license) {
        if (WEB.matcher(license).matches() && isUri(license)) {
            return license;
        }
        if (SPDX.matcher(license).matches()) {
            return "https://spdx.org/licenses/" + license;
        }
        throw new IllegalArgumentException("the licence '" + license.replaceAll("\\p{Cntrl}", "?")
                + "' is neither a web address nor a name of the SPDX list such as CC-BY-4.0");
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
