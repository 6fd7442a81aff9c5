package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GenerationNotes;

/** Keeps with each generation of a graph what the first page and the lists show of it, for which all of it has to be read, and the cards that take longest. */
public final class OverviewNotes implements GenerationNotes {
    private final Ontology ontology;

    /** @param ontology what the graph is built with */
    public OverviewNotes(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    @Override
    public void write(DatasetGraph quads, Path folder) throws IOException {
        Stats stats = new GraphStats(quads, ontology, Stats.LISTED).read();
        Catalogue catalogue = Txn.calculateRead(quads, () -> new CatalogueReader(quads, ontology).read());
        KeptOverview.write(folder, stats, catalogue, new KeptCards(ontology).write(quads, catalogue));
    }
}
