package org.graphwright.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.graphwright.query.HtmlText;
import org.graphwright.query.Prefixes;

/** What the endpoint says of itself when it is asked nothing: RDF as the SPARQL 1.1 Service Description has it, to a browser a page. */
final class ServiceDescription {
    private static final Map<String, Lang> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("text/turtle", Lang.TURTLE);
        FORMS.put("application/n-triples", Lang.NTRIPLES);
        FORMS.put("application/rdf+xml", Lang.RDFXML);
        FORMS.put("application/ld+json", Lang.JSONLD);
    }

    private static final String HTML = "text/html";
    private static final List<String> OFFERED =
            Stream.concat(FORMS.keySet().stream(), Stream.of(HTML)).toList();

    private ServiceDescription() {}

    /** Answers with the form that is wanted most, Turtle where all are the same; with status 406 where none of them serves. */
    static void answer(HttpServletRequest request, HttpServletResponse response, Prefixes known) throws IOException {
        response.setHeader("Vary", "Accept");
        String form = new Accepted(request.getHeader("Accept")).best(OFFERED).orElse("");
        if (form.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
            response.setContentType("text/plain; charset=utf-8");
            response.getWriter()
                    .println("the endpoint describes itself in " + String.join(", ", FORMS.keySet()) + " and " + HTML);
            return;
        }
        String address = request.getRequestURL().toString();
        response.setContentType(form + "; charset=utf-8");
        if (form.equals(HTML)) {
            response.getWriter().print(page(address, known));
        } else {
            response.getWriter()
                    .print(RDFWriter.source(graph(address))
                            .lang(FORMS.get(form))
                            .asString());
        }
    }

    private static Graph graph(String address) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString("""
                        PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                        PREFIX formats: <http://www.w3.org/ns/formats/>
                        [] a sd:Service ;
                           sd:endpoint <> ;
                           sd:supportedLanguage sd:SPARQL11Query ;
                           sd:feature sd:UnionDefaultGraph ;
                           sd:resultFormat formats:SPARQL_Results_JSON, formats:SPARQL_Results_XML, formats:SPARQL_Results_CSV,
                              formats:SPARQL_Results_TSV, formats:Turtle, formats:N-Triples ;
                           sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ] ] .
                        """, Lang.TURTLE).base(address).parse(graph);
        graph.getPrefixMapping().setNsPrefix("sd", "http://www.w3.org/ns/sparql-service-description#");
        graph.getPrefixMapping().setNsPrefix("formats", "http://www.w3.org/ns/formats/");
        return graph;
    }

    private static String page(String address, Prefixes known) {
        String prefixes = known.all().entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">")
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>SPARQL endpoint of Graphwright</title>
                <link rel="stylesheet" href="style.css">
                </head>
                <body>
                <main>
                <h1>SPARQL endpoint</h1>
                <p>Programs ask this address by GET or POST, as the SPARQL protocol has it: <code>%s</code></p>
                <p><a href="./#/query">The page for queries</a> knows the named ones, and the prefixes need no declaration there.</p>
                <form action="sparql" method="get">
                <p><label for="query">Query</label></p>
                <p><textarea id="query" name="query" rows="24" cols="80" spellcheck="false">%s

                SELECT ?name ?class { ?thing a ?class ; rdfs:label ?name } LIMIT 20</textarea></p>
                <p><label for="output">Answer in</label> <select id="output" name="output"><option>json</option><option>xml</option><option>csv</option><option>tsv</option></select>
                <button>Ask</button></p>
                </form>
                </main>
                </body>
                </html>
                """.formatted(HtmlText.escaped(address), HtmlText.escaped(prefixes));
    }
}
