package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.ModelDigest;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GraphForm;
import org.graphwright.store.KeptBase;
import org.graphwright.store.NewerFiles;
import org.jspecify.annotations.Nullable;

/**
 * How more articles of a graph are to be read: as those that it has. A request may name what the graph was built with, but nothing else:
 * half a graph would be read in one way and half in another.
 */
public final class SettingsAgreement {
    private final Path graph;
    private final SettingsFolder folder;

    /** @param graph the graph's folder; it need not be there yet */
    public SettingsAgreement(Path graph) {
        this.graph = requireNonNull(graph, "graph is null");
        this.folder = new SettingsFolder(graph);
    }

    /**
     * What to read with.
     *
     * @throws SettingsException if the request asks for something else than the graph was built with
     *     ({@link ErrorCode#OTHER_SETTINGS}), the model's folder is gone ({@link ErrorCode#MODEL_GONE}) or has another model since and is
     *     not named by the request ({@link ErrorCode#MODEL_CHANGED}), or another version of the program made the graph
     * @throws IOException if the model that the request names cannot be read
     */
    public ExtractorOptions agree(SettingsRequest request) throws IOException {
        new NewerFiles(graph).refuseAll();
        if (!folder.exists()) {
            return request.over(ExtractorOptions.DEFAULT);
        }
        GraphSettings kept = folder.read();
        ExtractorOptions wanted = request.over(kept.options());
        if (wanted.profile() != kept.options().profile()) {
            throw different(
                    "the profile " + kept.options().profile().label(),
                    wanted.profile().label());
        }
        if (wanted.minConfidence() != kept.options().minConfidence()) {
            throw different("a least confidence of " + kept.options().minConfidence(), "" + wanted.minConfidence());
        }
        if (wanted.allClauses() != kept.options().allClauses()) {
            throw different(kept.options().allClauses() ? "all clauses" : "the ranked clauses", "the others");
        }
        requireSame(kept, wanted.ontology());
        Path model = request.model() != null || request.shippedModel() ? asked(kept, request.model()) : unasked(kept);
        return kept.options().withModel(model);
    }

    /**
     * What to read with if the graph is made anew: what the request names, and the rest as the graph was built with it, a graph of 0.1.0
     * with {@link ExtractorOptions#DEFAULT}.
     *
     * @throws SettingsException if there is no graph
     */
    public ExtractorOptions anew(SettingsRequest request) {
        new NewerFiles(graph).refuseAll();
        boolean isOld = new GraphForm(graph).isOld();
        return request.over(isOld ? ExtractorOptions.DEFAULT : folder.read().options());
    }

    /**
     * The ontology of a graph that is there.
     *
     * @param named files that it must be made of, besides the standard one; empty if none are named
     * @throws SettingsException if the graph was built with another one, there is none, or an older version of the program made it
     */
    public Ontology ontology(List<Path> named) {
        GraphSettings kept = folder.read();
        if (!named.isEmpty()) {
            requireSame(kept, named);
        }
        return kept.ontology();
    }

    /**
     * Keeps what the IRIs of a graph's things begin with, before anything else of it is written.
     *
     * @param wanted null for what the graph has, or where there is none yet, the standard one
     * @throws SettingsException if the graph has another ({@link ErrorCode#OTHER_SETTINGS})
     * @throws IOException if it cannot be written
     */
    public void keepBase(@Nullable Base wanted) throws IOException {
        KeptBase kept = new KeptBase(graph);
        if (!folder.exists()) {
            kept.write(wanted == null ? Base.STANDARD : wanted);
        } else if (wanted != null && !wanted.equals(kept.read())) {
            throw different("IRIs that begin with " + kept.read().iri(), wanted.iri());
        }
    }

    private void requireSame(GraphSettings kept, List<Path> wanted) {
        List<Path> files = kept.options().ontology();
        if (!wanted.equals(files)
                && !Ontology.of(wanted).fingerprint().equals(kept.ontology().fingerprint())) {
            throw different(called(files), called(wanted));
        }
    }

    private @Nullable Path asked(GraphSettings kept, @Nullable Path model) throws IOException {
        Path before = kept.options().model();
        Path named = model == null ? null : model.toAbsolutePath().normalize();
        if (Objects.equals(named, before)) {
            return before;
        }
        String digest = digest(kept, named);
        if (!digest.equals(kept.modelDigest())) {
            throw different(
                    before == null ? "the model that ships" : "the model " + before,
                    named == null ? "the one that ships" : named.toString());
        }
        boolean ships = before == null && digest.equals(digest(kept, null));
        return ships ? null : named;
    }

    private @Nullable Path unasked(GraphSettings kept) {
        Path before = kept.options().model();
        if (before == null) {
            return null;
        }
        try {
            if (!digest(kept, before).equals(kept.modelDigest())) {
                throw new SettingsException(
                        ErrorCode.MODEL_CHANGED,
                        "the model in " + before + " is another than the one the graph in " + graph + " was built with",
                        null);
            }
            return before;
        } catch (IOException e) {
            throw new SettingsException(
                    ErrorCode.MODEL_GONE,
                    "the model that the graph in " + graph + " was built with cannot be read: " + e.getMessage(),
                    e);
        }
    }

    private static String digest(GraphSettings kept, @Nullable Path model) throws IOException {
        return new ModelDigest(kept.options().profile(), model).read();
    }

    private static String called(List<Path> ontology) {
        return ontology.isEmpty()
                ? "the standard ontology alone"
                : ontology.stream().map(Path::toString).collect(Collectors.joining(", ", "the ontology of ", ""));
    }

    private SettingsException different(String kept, String wanted) {
        return new SettingsException(
                ErrorCode.OTHER_SETTINGS,
                "the graph in " + graph + " was built with " + kept + ", not with " + wanted,
                null);
    }
}
