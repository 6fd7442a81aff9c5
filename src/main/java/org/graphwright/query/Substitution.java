package org.graphwright.query;

import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts terms in the place of variables of a parsed query. Jena's own substitution (5.6, issue 4129) does not look into triple
 * terms, so that {@code ?s ?p ?o ~ ?e} would lose what ties the evidence to its fact; this one does.
 */
final class Substitution {
    private Substitution() {}

    /**
     * The query with values for variables.
     *
     * @throws QueryFailure if a variable is one that the query itself assigns, as in {@code BIND (… AS ?x)}
     */
    static Query apply(Query query, Map<Var, Node> values) {
        Objects.requireNonNull(query, "query is null");
        if (values.isEmpty()) {
            return query;
        }
        try {
            // Only for its check that no variable is assigned by the query itself.
            QueryTransformOps.replaceVars(query, values);
            return QueryTransformOps.transform(query, inside(values));
        } catch (QueryException e) {
            throw QueryFailure.usage(
                    "a value cannot be given for a variable that the query computes: " + e.getMessage());
        }
    }

    private static NodeTransform inside(Map<Var, Node> values) {
        return node -> replace(node, values);
    }

    private static Node replace(Node node, Map<Var, Node> values) {
        if (Var.isVar(node)) {
            return values.getOrDefault(Var.alloc(node), node);
        }
        if (!node.isTripleTerm() || node.isConcrete()) {
            return node;
        }
        Triple triple = node.getTriple();
        return NodeFactory.createTripleTerm(
                replace(triple.getSubject(), values),
                replace(triple.getPredicate(), values),
                replace(triple.getObject(), values));
    }
}
