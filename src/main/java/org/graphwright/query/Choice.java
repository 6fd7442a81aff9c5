package org.graphwright.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Lets a variable of a parsed query be any of several terms: {@code VALUES} beside each pattern that has it, also within subqueries. */
final class Choice extends ElementTransformCopyBase {
    private final Var variable;
    private final List<Node> terms;
    private boolean met;

    private Choice(Var variable, List<Node> terms) {
        this.variable = Objects.requireNonNull(variable, "variable is null");
        this.terms = List.copyOf(terms);
    }

    /**
     * The query with a choice for the variable; where it stands in no pattern, but in expressions alone, the first term takes its place.
     *
     * @param terms one or more
     * @throws QueryFailure if the query itself assigns the variable
     */
    static Query apply(Query query, Var variable, List<Node> terms) {
        Query first = Substitution.apply(query, Map.of(variable, terms.get(0)));
        if (terms.size() == 1 || query.getQueryPattern() == null) {
            return first;
        }
        Choice choice = new Choice(variable, terms);
        Query chosen = QueryTransformOps.transform(query, choice);
        return choice.met ? chosen : first;
    }

    @Override
    public Element transform(ElementPathBlock block) {
        if (block.getPattern().getList().stream().noneMatch(this::has)) {
            return block;
        }
        met = true;
        ElementData values = new ElementData();
        values.add(variable);
        terms.forEach(term -> values.add(BindingFactory.binding(variable, term)));
        ElementGroup group = new ElementGroup();
        group.addElement(values);
        group.addElement(block);
        return group;
    }

    private boolean has(TriplePath path) {
        return Stream.of(path.getSubject(), path.getPredicate(), path.getObject())
                .anyMatch(variable::equals);
    }
}
