package org.graphwright.ontology;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads the file of the {@link Organizations}: its rows by all names under which it looks them up. */
final class OrganizationIndex {
    static final String NAME = "name ";
    static final String UNSURE_NAME = "unsure name ";

    private static final String RESOURCE = "/organizations/organizations.tsv.gz";

    /** Letters of an acronym that may be a word, too. */
    private static final int SHORT = 3;

    private final Map<String, List<String>> rows = new HashMap<>();

    private OrganizationIndex() {}

    static Map<String, List<String>> read() {
        OrganizationIndex index = new OrganizationIndex();
        try (InputStream in = requireNonNull(
                        OrganizationIndex.class.getResourceAsStream(RESOURCE), "the class path lacks " + RESOURCE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(index::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return index.rows;
    }

    private void add(String row) {
        KnownOrganization organization = KnownOrganization.of(row.split("\t", -1));
        add(NAME + key(organization.name()), row);
        organization.otherNames().forEach(name -> add(NAME + key(name), row));
        organization.unsureNames().forEach(name -> add(UNSURE_NAME + key(name), row));
    }

    private void add(String word, String row) {
        List<String> known = rows.computeIfAbsent(word, w -> new ArrayList<>(1));
        if (!known.contains(row)) {
            known.add(row);
        }
    }

    /** Short acronyms keep their capitals: the Who is not the WHO. */
    static String key(String name) {
        String compared = Names.compared(name);
        return compared.length() <= SHORT && Acronym.isOne(Names.withoutArticle(name))
                ? compared.toUpperCase(Locale.ROOT)
                : compared;
    }
}
