package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.correct.Target;
import org.graphwright.correct.Withdrawn;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Iris;
import org.graphwright.store.KeptBase;

/** Tells what users took out of a graph, as its folder has it at the time. */
public final class WithdrawnStatements {
    private final CorrectionFolder folder;
    private final HiddenNames names;
    private final KeptBase base;

    /** @param graph the graph's folder */
    public WithdrawnStatements(Path graph) {
        this.folder = new CorrectionFolder(requireNonNull(graph, "graph is null"));
        this.names = new HiddenNames(graph);
        this.base = new KeptBase(graph);
    }

    /**
     * All of it.
     *
     * @throws org.graphwright.correct.CorrectionException if the corrections are damaged
     */
    public Withdrawn read() {
        try {
            Base named = base.read();
            CorrectionIris iris = new CorrectionIris(named::named);
            Map<String, List<String>> known = names.read();
            Set<FactKey> facts = new HashSet<>();
            Map<String, List<Target.OfReading>> readings = new TreeMap<>();
            Map<String, List<String>> hidden = new TreeMap<>();
            for (CorrectionEntry entry : folder.read().entries()) {
                if (entry.correction() instanceof Correction.Reject reject) {
                    if (reject.target() instanceof Target.OfReading reading) {
                        readings.computeIfAbsent(
                                        named.named(Iris.article(reading.article())), article -> new ArrayList<>())
                                .add(reading);
                    } else if (iris.of(reject) instanceof Correction.Reject own
                            && own.target() instanceof Target.OfFact of) {
                        facts.add(of.fact());
                    }
                } else if (entry.correction() instanceof Correction.Hide hide) {
                    hidden.put(named.named(hide.thing()), known.getOrDefault(hide.thing(), List.of()));
                }
            }
            Map<String, List<String>> before = new TreeMap<>();
            known.forEach((iri, called) -> before.put(named.named(iri), called));
            return new Withdrawn(facts, readings, hidden, before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
