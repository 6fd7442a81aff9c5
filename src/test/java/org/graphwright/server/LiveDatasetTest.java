package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.graphwright.correct.Withdrawn;
import org.graphwright.explore.KeptOverview;
import org.graphwright.export.ThingExport;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class LiveDatasetTest {
    /** A generation whose transactions fail to begin, as where the memory does not suffice. */
    private static final class Refusing extends DatasetGraphWrapper {
        private boolean refuses;

        Refusing() {
            super(DatasetGraphFactory.createTxnMem());
        }

        @Override
        public void begin(TxnType type) {
            if (refuses) {
                throw new OutOfMemoryError("none left");
            }
            super.begin(type);
        }
    }

    @Test
    void aTransactionThatDoesNotBeginKeepsNoGenerationOpen() {
        AtomicBoolean ended = new AtomicBoolean();
        Refusing dataset = new Refusing();
        ServeOptions options = ServeOptions.STANDARD;
        LiveGraph live = LiveGraph.fixed(new ServedGraph(
                dataset,
                new GraphApi(dataset, Ontology.standard(), options, () -> Withdrawn.NOTHING, KeptOverview.NONE),
                new ThingExport(dataset, options.timeout()),
                () -> ended.set(true)));
        DatasetGraph served = new LiveDataset(live);
        dataset.refuses = true;
        assertThatThrownBy(() -> served.begin(TxnType.READ)).isInstanceOf(OutOfMemoryError.class);
        assertThat(served.isInTransaction()).isFalse();
        live.close();
        assertThat(ended).isTrue();
    }
}
