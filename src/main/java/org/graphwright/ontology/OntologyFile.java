package org.graphwright.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private static final List<String> STANDARD = List.of("graphwright.ttl", "words.ttl", "cues.ttl", "events.ttl");

    /** Those that come with the program. */
    static List<OntologyFile> standard() {
        return STANDARD.stream().map(OntologyFile::standard).toList();
    }

    /** One of those that come with the program, by its file's name. */
    static OntologyFile standard(String name) {
        String resource = "/ontology/" + name;
        try (InputStream in = OntologyFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new OntologyException(resource, 0, "not found in the program: build it again");
            }
            return new OntologyFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OntologyException(resource, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** A user's own. */
    static OntologyFile read(Path path) {
        try {
            return new OntologyFile(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new OntologyException(path.toString(), 0, "cannot be read as UTF-8 text: " + e);
        }
    }

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
