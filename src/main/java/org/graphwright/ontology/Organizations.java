package org.graphwright.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The classes of some 16,000 well-known organizations by name. The table was written for this project from general knowledge as of 2024.
 * Names match as {@link Names#plain} compares them. Immutable.
 */
public final class Organizations {
    private static final String RESOURCE = "/organizations/organizations.tsv.gz";
    private static final int ALIASES = 1;
    private static final int CLASS = 2;
    private static final Pattern LIST = Pattern.compile("\\|");

    /** Before an alias that means the organization only where more of it is named. */
    private static final String UNSURE = "?";

    /** What the table tells apart and the ontology does not. */
    private static final Set<String> OF_NO_FINER_CLASS = Set.of("University", "InternationalOrganization");

    private static final class Standard {
        private static final Organizations INSTANCE = load();
    }

    /** An empty name stands for one that organizations of several classes have. */
    private final Map<String, String> classes = new HashMap<>();

    private Organizations() {}

    /** The table of the jar, read at first use. */
    public static Organizations standard() {
        return Standard.INSTANCE;
    }

    /** The class of what has this name, {@link Classes#ORGANIZATION} or one below it; empty where none or several are known. */
    public Optional<String> classOf(String name) {
        return Optional.ofNullable(classes.get(Names.plain(name))).filter(found -> !found.isEmpty());
    }

    private static Organizations load() {
        Organizations table = new Organizations();
        try (InputStream in = Objects.requireNonNull(
                        Organizations.class.getResourceAsStream(RESOURCE), "the class path lacks " + RESOURCE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                String type = OF_NO_FINER_CLASS.contains(cells[CLASS]) ? Classes.ORGANIZATION : cells[CLASS];
                table.add(cells[0], type);
                for (String alias : LIST.split(cells[ALIASES])) {
                    if (!alias.isBlank() && !alias.startsWith(UNSURE)) {
                        table.add(alias, type);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return table;
    }

    private void add(String name, String type) {
        classes.merge(Names.plain(name), type, (one, other) -> one.equals(other) ? one : "");
    }
}
