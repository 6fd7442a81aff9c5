package org.graphwright.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.query.EvidenceView;

/** Knows who holds the offices that one has at a time. Belongs to one read transaction. */
final class Holders {
    /** Offices of one holder at a time; of other heads a body may have several. */
    static final Set<PropertyName> ALONE =
            Set.of(Properties.HEAD_OF_STATE, Properties.HEAD_OF_GOVERNMENT, new PropertyName("chiefExecutiveOf"));

    private final DatasetGraph dataset;
    private final EvidenceView evidence;
    private final FactSummaries summaries;
    private final Map<String, List<FactSummary>> read = new HashMap<>();

    /** @param summaries read facts with all passages */
    Holders(DatasetGraph dataset, FactSummaries summaries) {
        this.dataset = dataset;
        this.evidence = new EvidenceView(dataset);
        this.summaries = summaries;
    }

    /** Who sure facts say holds the office and none says to have left it, the one first of whom articles say so last. */
    List<FactSummary> of(PropertyName office, Node body) {
        return read.computeIfAbsent(office.value() + " " + body, any -> read(office, body));
    }

    private List<FactSummary> read(PropertyName office, Node body) {
        List<RankedFact> sure = dataset.getUnionGraph().stream(
                        Node.ANY, NodeFactory.createURI(Ontology.iri(office)), body)
                .map(triple -> new RankedFact(triple, belief(triple)))
                .filter(fact -> fact.belief() >= CardLine.LEAST)
                .toList();
        return summaries.read(sure).stream()
                .filter(fact -> !tenure(fact).over() && !tenure(fact).last().isEmpty())
                .sorted(Comparator.comparing((FactSummary fact) -> tenure(fact).last())
                        .reversed()
                        .thenComparing(FactSummary.ORDER))
                .toList();
    }

    private double belief(Triple triple) {
        return evidence.belief(triple).orElse(0);
    }

    private static Tenure tenure(FactSummary fact) {
        return Tenure.of(fact.passages());
    }

    /** True where of an office for one somebody else is told to hold it since, or far more often and later: no article needs to say that a president of long ago is none. */
    boolean isSucceeded(FactSummary office) {
        ThingRef body = office.object();
        PropertyName property = Ontology.propertyName(office.property());
        if (body == null || !ALONE.contains(property)) {
            return false;
        }
        Tenure own = tenure(office);
        return of(property, NodeFactory.createURI(body.iri())).stream()
                .filter(other -> !other.subject().iri().equals(office.subject().iri()))
                .filter(other -> tenure(other).last().compareTo(own.last()) > 0)
                .anyMatch(other ->
                        tenure(other).first().compareTo(own.last()) >= 0 || other.articles() > office.articles());
    }
}
