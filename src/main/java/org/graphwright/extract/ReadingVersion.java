package org.graphwright.extract;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.light.LightModel;
import org.graphwright.extract.trained.ModelFolder;
import org.graphwright.extract.trained.Sha256;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;

/**
 * Tells readings of the same article apart: program, model, calibration, ontology with its word lists, names and places that ship with the
 * program, profile and options go into its digest, and nothing else.
 */
final class ReadingVersion {
    /** What steps read beside model and ontology, whatever the profile. */
    static final List<String> RESOURCES =
            List.of("/gazetteer/country-ids.tsv", "/gazetteer/gazetteer.tsv.gz", "/names/first-names.tsv");

    /** What any light model looks words up in. */
    private static final List<String> LEXICA = List.of("clusters.tsv.gz", "phrases.tsv.gz");

    /** Hexadecimal, so 64 bits: no two of a thousand versions are the same by chance. */
    private static final int DIGITS = 16;

    private final ExtractorOptions options;
    private final Ontology ontology;
    private final String modelDigest;

    /**
     * @param ontology what {@code options} name, read
     * @param modelDigest that of {@link ModelDigest}
     */
    ReadingVersion(ExtractorOptions options, Ontology ontology, String modelDigest) {
        this.options = requireNonNull(options, "options is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.modelDigest = requireNonNull(modelDigest, "modelDigest is null");
    }

    /** Sixteen hexadecimal digits. */
    String digest() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "program " + ProgramVersion.get(),
                "profile " + options.profile(),
                "model " + modelDigest,
                "ontology " + ontology.fingerprint(),
                "least confidence " + options.minConfidence(),
                "all clauses " + options.allClauses()));
        for (String resource : RESOURCES) {
            try (InputStream in = requireNonNull(ReadingVersion.class.getResourceAsStream(resource), resource)) {
                lines.add(resource + " " + Sha256.of(in));
            }
        }
        if (options.profile() == Profile.LIGHT) {
            ModelFolder shipped = LightModel.shippedFolder();
            for (String file : LEXICA) {
                lines.add(file + " " + shipped.sha256(file));
            }
        }
        return Iris.sha256(String.join("\n", lines)).substring(0, DIGITS);
    }
}
