package org.graphwright.cli;

import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.TermNames;
import picocli.CommandLine.ParameterException;

/** The property that a command names. */
final class PropertyArgument {
    private final TermNames names;
    private final Function<String, ParameterException> usage;
    private final String graph;

    /**
     * @param usage makes the failure of the command line that says so
     * @param graph the option that names the graph, as {@link ShellWord#graph} writes it
     */
    PropertyArgument(Ontology ontology, Function<String, ParameterException> usage, String graph) {
        this.graph = graph;
        this.names = new TermNames(ontology);
        this.usage = usage;
    }

    Node of(String property) {
        return names.property(property)
                .orElseThrow(() -> usage.apply(
                        "no property is called '" + property + "'; see those of the graph with: graphwright stats"
                                + graph + names.nearProperties(property)));
    }
}
