package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which articles mention which of several namesakes (github.com/neo4j-labs/llm-graph-builder/issues/1133). They are told
 * apart by age, year of birth, home, employer and role; what agrees in one of these stays one.
 */
class NamesakesTest {
    private static final String ARTICLES = """
            {"id": "r1", "date": "2020-02-01", "text": "Peter White, 34, was charged with murder in Manchester on Friday. White will appear in court."}
            {"id": "r2", "date": "2020-02-02", "text": "Peter White, 61, the chief executive of Bay Foods, resigned on Saturday in Chicago."}
            {"id": "q1", "date": "2020-02-01", "text": "David Brown, a plumber from Leeds, was arrested on Friday on suspicion of murder. Brown, who was born in 1986, will appear in court in England."}
            {"id": "q2", "date": "2020-02-02", "text": "David Brown, the chief executive of Bay Foods, resigned on Saturday. Brown, 61, led the company, which is based in Portland, Oregon, for ten years."}
            {"id": "e1", "date": "2020-01-10", "text": "First National Bank, which is based in Algiers, is led by its chief executive, Karim Haddad. The bank has 3,000 employees in Algeria."}
            {"id": "e2", "date": "2020-01-11", "text": "First National Bank, which is based in Omaha, Nebraska, said on Tuesday that it would close five branches in the United States. Its chief executive is Daniel Neill."}
            {"id": "p1", "date": "2020-02-01", "text": "John Miller, 34, a British plumber, was arrested on Friday, police in Britain said."}
            {"id": "p2", "date": "2020-02-02", "text": "John Miller, 61, the American chief executive of Bay Foods, resigned on Saturday in the United States."}
            {"id": "k1", "date": "2020-03-01", "text": "Maria Lopez, a tennis player, won in Madrid on Sunday. Lopez, 19, is ranked third."}
            {"id": "k2", "date": "2020-03-02", "text": "Judge Maria Lopez, 54, sentenced a smuggler in Texas on Monday."}
            {"id": "l1", "date": "2020-03-01", "text": "James Walker, a plumber, found a bomb in his garden in Cardiff, Wales."}
            {"id": "l2", "date": "2020-03-02", "text": "James Walker, a novelist, won the Harbour Prize in Boston."}
            {"id": "m1", "date": "2020-03-01", "text": "Anna Keller, 41, the chief executive of Nordtech, resigned on Saturday in Oslo."}
            {"id": "m2", "date": "2021-03-02", "text": "Anna Keller, 42, the chief executive of Nordtech until last year, joined a charity in Lima."}
            {"id": "n1", "date": "2020-03-01", "text": "Paul Ferrari, a singer, fell ill in Rome."}
            {"id": "n2", "date": "2020-05-02", "text": "Paul Ferrari, a singer, died in a hospital in Nairobi."}
            """;
    private static final String WHO_IS_WHERE = """
            SELECT ?name (GROUP_CONCAT(?id; separator=" ") AS ?in)
            {
              { SELECT DISTINCT ?thing ?id { GRAPH ?article { ?mention gw:refersTo ?thing . ?article gw:articleId ?id } } ORDER BY ?id }
              ?thing rdfs:label ?name .
              FILTER (?name IN ("Peter White", "David Brown", "First National Bank", "John Miller", "Maria Lopez", "James Walker", "Anna Keller", "Paul Ferrari"))
            }
            GROUP BY ?thing ?name
            """;

    @TempDir
    private Path folder;

    @Test
    void whoIsMentionedWhere() throws IOException {
        Path articles = Files.writeString(folder.resolve("a.jsonl"), ARTICLES);
        String graph = folder.resolve("kg").toString();
        assertThat(Cli.run("build", articles.toString(), "--graph", graph).code())
                .isZero();
        Cli.Result result = Cli.run("query", "--graph", graph, "--format", "csv", "-e", WHO_IS_WHERE);
        assertThat(result.out().lines().skip(1))
                .as(result.err())
                .containsExactlyInAnyOrder(
                        "John Miller,p1",
                        "John Miller,p2",
                        "Peter White,r1",
                        "Peter White,r2",
                        "David Brown,q1",
                        "David Brown,q2",
                        "First National Bank,e1",
                        "First National Bank,e2",
                        "Maria Lopez,k1",
                        "Maria Lopez,k2",
                        "James Walker,l1",
                        "James Walker,l2",
                        "Anna Keller,m1 m2",
                        "Paul Ferrari,n1 n2");
    }
}
