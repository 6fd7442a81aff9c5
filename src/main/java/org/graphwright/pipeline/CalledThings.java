package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.ontology.Base;
import org.graphwright.query.GraphView;
import org.graphwright.store.GraphStore;

/** Adds to corrections what the things are called that they are of, which the graph may not say any more once it is corrected. */
final class CalledThings {
    /** Characters, more than any name has; by hand. */
    private static final int LONGEST = 1000;

    private final GraphStore store;

    /** @param store as who corrects sees it */
    CalledThings(GraphStore store) {
        this.store = requireNonNull(store, "store is null");
    }

    /** One of things by the program's IRIs; names that it has stay. */
    CorrectionEntry in(CorrectionEntry entry) {
        return store.read(dataset -> {
            Base base = Base.of(dataset);
            GraphView view = new GraphView(dataset);
            Map<String, String> names = new TreeMap<>();
            new CorrectionIris(iri -> {
                        Node thing = NodeFactory.createURI(base.named(iri));
                        if (!view.objects(thing, RDFS.label.asNode()).isEmpty()) {
                            String name = view.label(thing);
                            if (!name.isBlank() && name.length() <= LONGEST) {
                                names.put(iri, name);
                            }
                        }
                        return iri;
                    })
                    .of(entry.correction());
            names.putAll(entry.called());
            return entry.calling(names);
        });
    }
}
