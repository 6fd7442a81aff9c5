package org.graphwright.cluster;

import java.util.Arrays;
import java.util.List;

/** What SPARQL says of a graph that each table says, too. */
final class TableQueries {
    private static final String MENTIONED = "FILTER EXISTS { GRAPH ?any { ?mention gw:refersTo ?iri } }";

    private static final String TRIPLE = """
            BIND (SUBJECT(?triple) AS ?subject) BIND (PREDICATE(?triple) AS ?property) BIND (OBJECT(?triple) AS ?object)
            BIND (IF(ISLITERAL(?object), DATATYPE(?object), ?none) AS ?datatype)
            """;

    /** What articles assert in some passage; of a single passage a graph does not say it. */
    static final Query ASSERTED = query(
            "article subject property object",
            "GRAPH ?article { ?e a gw:Evidence ; rdf:reifies ?triple ; gw:by ?by" + " FILTER (?by != 'event') }"
                    + TRIPLE + " FILTER EXISTS { GRAPH ?article { ?subject ?property ?object } }");

    /**
     * A query.
     *
     * @param columns its variables, which are columns of the table
     */
    record Query(List<String> columns, String query) {}

    private TableQueries() {}

    static Query of(Table table) {
        return switch (table) {
            case THINGS -> query("iri type label other_names identifiers", """
                        GRAPH <https://graphwright.org/graph/things> { ?iri a ?type ; rdfs:label ?label
                          OPTIONAL { SELECT ?iri (GROUP_CONCAT(?other; separator="\\t") AS ?others) { ?iri skos:altLabel ?other } GROUP BY ?iri }
                          OPTIONAL { SELECT ?iri (GROUP_CONCAT(?pair; separator="\\t") AS ?pairs) {
                            SELECT ?iri ?key (CONCAT(?key, "=", GROUP_CONCAT(STR(?value); separator=" ")) AS ?pair) {
                              ?iri ?property ?value
                              FILTER (?property NOT IN (rdf:type, rdfs:label, skos:altLabel))
                              BIND (REPLACE(STR(?property), "^.*[/#]", "") AS ?key) }
                            GROUP BY ?iri ?key }
                          GROUP BY ?iri }
                          BIND (COALESCE(?others, "") AS ?other_names) BIND (COALESCE(?pairs, "") AS ?identifiers) }
                        """ + MENTIONED);
            case FACTS -> query("subject property object datatype belief sources contradicts", """
                        GRAPH <https://graphwright.org/graph/things> {
                          ?fact a gw:Belief ; rdf:reifies ?triple ; gw:belief ?belief ; gw:sources ?sources
                          OPTIONAL { SELECT ?fact (GROUP_CONCAT(STR(?other); separator="\\t") AS ?others) { ?fact gw:contradicts ?other } GROUP BY ?fact }
                          BIND (COALESCE(?others, "") AS ?contradicts) }
                        """ + TRIPLE);
            case EVIDENCE ->
                query(
                        "article subject property object datatype begin end sentence confidence by tense claimed_by date relation",
                        """
                        GRAPH ?article {
                          ?e a gw:Evidence ; rdf:reifies ?triple ; gw:begin ?begin ; gw:end ?end ; gw:sentence ?sentence ;
                            gw:confidence ?confidence ; gw:by ?by
                          FILTER (?by != "event")
                          OPTIONAL { ?e gw:tense ?tense } OPTIONAL { ?e gw:claimedBy ?claimed_by } OPTIONAL { ?e gw:when ?date }
                          OPTIONAL { ?e gw:relation ?relation } }
                        """ + TRIPLE);
            case MENTIONS -> query("article begin end surface kind type thing value confidence", """
                        GRAPH ?article {
                          ?m a gw:Mention ; gw:begin ?begin ; gw:end ?end ; gw:surface ?surface ; gw:confidence ?confidence ; gw:kind ?term
                          OPTIONAL { ?m gw:mentionType ?known } OPTIONAL { ?m gw:refersTo ?thing } OPTIONAL { ?m gw:value ?value }
                          BIND (STRAFTER(STR(?term), "#") AS ?kind) BIND (COALESCE(?known, gw:Pronoun) AS ?type) }
                        """);
            case ARTICLES -> query("iri id title date url source byline language copy_of text", """
                        GRAPH ?iri {
                          ?iri a gw:Article ; gw:articleId ?id ; gw:text ?text
                          OPTIONAL { ?iri gw:title ?title } OPTIONAL { ?iri gw:date ?date } OPTIONAL { ?iri gw:url ?url }
                          OPTIONAL { ?iri gw:source ?source } OPTIONAL { ?iri gw:byline ?byline }
                          OPTIONAL { ?iri gw:language ?language } OPTIONAL { ?iri gw:copyOf ?copy_of } }
                        """);
            case EVENTS -> query("iri article begin end words date place parts numbers main future confidence", """
                        GRAPH ?article {
                          ?m a gw:EventMention ; gw:tellsOf ?iri ; gw:begin ?begin ; gw:end ?end ; gw:surface ?words ; gw:confidence ?confidence
                          FILTER STRENDS(STR(?m), "-1")
                          OPTIONAL { ?m gw:when ?date } OPTIONAL { ?iri gw:heldIn ?place }
                          { SELECT ?article ?iri (GROUP_CONCAT(?pair; separator="\\t") AS ?parts) {
                            GRAPH ?article { { ?any gw:tellsOf ?iri BIND ("" AS ?pair) } UNION {
                              ?iri ?role ?thing FILTER (ISIRI(?thing) && ?role != gw:heldIn)
                              BIND (CONCAT(STRAFTER(STR(?role), "#"), "=", STR(?thing)) AS ?pair) } } } GROUP BY ?article ?iri }
                          { SELECT ?article ?iri (GROUP_CONCAT(?pair; separator="\\t") AS ?numbers) {
                            GRAPH ?article { { ?any gw:tellsOf ?iri BIND ("" AS ?pair) } UNION {
                              ?iri ?kind ?number FILTER (ISLITERAL(?number) && ?kind != gw:currency)
                              BIND (CONCAT(STRAFTER(STR(?kind), "#"), "=", STR(?number)) AS ?pair) } } } GROUP BY ?article ?iri }
                          BIND (EXISTS { ?m gw:main true } AS ?main) BIND (EXISTS { ?m gw:future true } AS ?future) }
                        """);
            case QUOTATIONS -> query("article begin end text speaker addressee direct confidence", """
                        GRAPH ?article {
                          ?q a gw:Quotation ; gw:begin ?begin ; gw:end ?end ; gw:quote ?text ; gw:direct ?direct ; gw:confidence ?confidence
                          OPTIONAL { ?q gw:speaker ?speaker } OPTIONAL { ?q gw:addressee ?addressee } }
                        """);
        };
    }

    private static Query query(String columns, String pattern) {
        List<String> names = Arrays.asList(columns.split(" ", -1));
        return new Query(names, "SELECT ?" + String.join(" ?", names) + " {\n" + pattern + "}");
    }
}
