package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;

/** Tells offices that are held from those that are over, by what articles say and when they say it. */
public final class PresentOffices {
    private final DatasetGraph dataset;
    private final Ontology ontology;

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     */
    public PresentOffices(DatasetGraph dataset, Ontology ontology) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /**
     * False where it is said to be over, or somebody else is told to hold it since.
     *
     * @param fact with all its passages
     */
    public boolean isHeld(FactSummary fact) {
        return Txn.calculateRead(
                dataset,
                () -> !Tenure.of(fact.passages()).over()
                        && !new Holders(dataset, new FactSummaries(dataset, ontology, Integer.MAX_VALUE))
                                .isSucceeded(fact));
    }
}
