package org.graphwright.ontology;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;

/**
 * One file of an ontology.
 *
 * @param name how messages call it
 * @param text its Turtle
 */
record OntologyFile(String name, String text) {
    /** Adds its triples to a graph and its prefixes to a map; an error in its syntax names the line. */
    void parseInto(Graph graph, PrefixMap prefixes) {
        StreamRDF sink = new StreamRDFWrapper(StreamRDFLib.graph(graph)) {
            @Override
            public void prefix(String prefix, String iri) {
                prefixes.add(prefix, iri);
            }
        };
        RDFParser.fromString(text, Lang.TURTLE)
                .base("https://graphwright.org/ontology/")
                .errorHandler(new ErrorHandler() {
                    @Override
                    public void warning(String message, long line, long column) {}

                    @Override
                    public void error(String message, long line, long column) {
                        throw new OntologyException(name, line, message);
                    }

                    @Override
                    public void fatal(String message, long line, long column) {
                        throw new OntologyException(name, line, message);
                    }
                })
                .parse(sink);
    }

    /** The first line, from 1, that has the words; 0 if there is none. */
    int lineOf(String words) {
        Matcher matcher =
                Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)").matcher(text);
        if (words.isEmpty() || !matcher.find()) {
            return 0;
        }
        return 1
                + (int) text.substring(0, matcher.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
