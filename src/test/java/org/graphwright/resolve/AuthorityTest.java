package org.graphwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityTest {
    private static final String TURTLE = """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix gw: <https://graphwright.org/ontology#> .
            @prefix : <http://mine.example/> .
            :ada a gw:Person ; rdfs:label "Ada Nyström"@en , "Ада"@ru ; skos:altLabel "A. Nyström" .
            :who a gw:Organization ; skos:prefLabel "World Health Organization" ; skos:altLabel "WHO" .
            :jordan-river a gw:Place ; rdfs:label "Jordan Example" .
            :one rdfs:label "John Miller" . :two rdfs:label "John Miller" .
            :acme rdfs:label "Acme Works" ; skos:altLabel "Acme" .
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void thingsAreLinkedByNameAndClassWithAScore() throws IOException {
        Authority authority = read("my.ttl", TURTLE);
        assertThat(links(authority, "Person", "Ada Nystrom")).containsExactly("http://mine.example/ada", "0.95");
        assertThat(links(authority, "Organization", "WHO")).containsExactly("http://mine.example/who", "0.78");
        assertThat(links(authority, "Person", "Jordan Example"))
                .as("a place is no person")
                .isEmpty();
        assertThat(links(authority, "Person", "John Miller"))
                .as("two fit alike")
                .isEmpty();
        assertThat(links(authority, "Organization", "Acme"))
                .as("below the cut-off")
                .isEmpty();
        assertThat(links(authority, "Organization", "Acme Works")).containsExactly("http://mine.example/acme", "0.85");
        assertThat(links(authority, "Person", "Nyström"))
                .as("a last name alone")
                .isEmpty();
    }

    @Test
    void aTableWillDo() throws IOException {
        Authority authority = read("my.csv", """
                iri,label,altLabel,type
                http://mine.example/ada,Ada Nyström,Ada N.|A. Nyström,Person
                http://mine.example/works,"Works, Inc.",,
                """);
        assertThat(links(authority, "Person", "A. Nyström")).containsExactly("http://mine.example/ada", "0.88");
        assertThat(links(authority, "Organization", "Works, Inc."))
                .containsExactly("http://mine.example/works", "0.85");
    }

    @Test
    void brokenFilesAreErrorsThatNameTheLine() {
        assertThatThrownBy(() -> read("my.ttl", "<http://a.example/a> <b"))
                .isInstanceOf(AuthorityException.class)
                .hasMessageContaining("my.ttl: [line: 1");
        assertThatThrownBy(() -> read("my.csv", "name\nAda\n"))
                .isInstanceOf(AuthorityException.class)
                .hasMessageContaining("my.csv:1: the columns iri and label are wanted");
        assertThatThrownBy(() -> read("my.csv", "iri,label\nno iri,Ada\n"))
                .isInstanceOf(AuthorityException.class)
                .hasMessageContaining("my.csv:2: no row with an IRI");
        assertThatThrownBy(() -> read("my.doc", "x"))
                .isInstanceOf(AuthorityException.class)
                .hasMessageContaining("neither RDF");
    }

    private Authority read(String name, String text) throws IOException {
        return new Authority(new AuthorityFile(Files.writeString(folder.resolve(name), text)).read());
    }

    private static List<String> links(Authority authority, String type, String name) {
        EntityRecord record = new EntityRecord("a#e1", new ClassName(type), name, List.of(), 1);
        return new Resolver(Ontology.standard(), Gazetteer.standard(), Identity.NONE, authority)
                .resolve(List.of(record)).thing("a#e1").orElseThrow().identifiers().stream()
                        .map(Thing.Identifier::value)
                        .toList();
    }
}
