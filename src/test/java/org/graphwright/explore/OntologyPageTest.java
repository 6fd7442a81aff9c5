package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ExampleGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OntologyPageTest {
    private static final Document PLAIN = Jsoup.parse(OntologyPage.html());

    private static Element section(Document page, String term) {
        return page.getElementById(term);
    }

    @Test
    void everyClassAndPropertyHasItsSection() {
        Ontology ontology = Ontology.standard();
        Set<String> ids = new TreeSet<>(PLAIN.select("section").eachAttr("id"));
        ontology.classes().forEach(type -> assertThat(ids).contains(type.value()));
        ontology.properties()
                .forEach(property -> assertThat(ids).contains(property.name().value()));
        assertThat(ids).contains("hasHead", "sentence", "cue");
    }

    /** The site's {@code ontology.html} is this page, which its build makes from the file, and no page written by hand. */
    @Test
    void theSiteMakesThePageUnderANameOfItsOwn() throws IOException {
        assertThat(Path.of("src/site/markdown/ontology.md")).doesNotExist();
        assertThat(Path.of("pom.xml")).content().contains("generated-site/resources/ontology.html");
        assertThat(Path.of("src/site/markdown/own-ontology.md")).content().contains("](ontology.html)");
    }

    @Test
    void aSectionSaysWhatTheFileSays() {
        assertThat(section(PLAIN, "headOf").text())
                .contains("head of gw:headOf The subject leads the object")
                .contains("rdfs:domain gw:Person")
                .contains("gw:Organization or gw:Group or gw:Place")
                .contains("is owl:inverseOf of gw:hasHead")
                .contains(
                        "is rdfs:subPropertyOf of org:headOf, gw:chiefExecutiveOf, gw:headOfGovernment, gw:headOfState");
        assertThat(section(PLAIN, "locatedIn").text()).contains("owl:TransitiveProperty", "schema:containedInPlace");
    }

    @Test
    void everyLinkLeadsToASection() {
        for (Element link : PLAIN.select("a")) {
            assertThat(section(PLAIN, link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
    }

    @Test
    void examplesAreOfTheGraphAndEscaped() {
        DatasetGraph graph = ExampleGraph.load();
        String html = Txn.calculateRead(graph, () -> OntologyPage.html(new TermExamples(graph)));
        assertThat(section(Jsoup.parse(html), "headOfState").text())
                .contains("Xi Jinping \u2192 China: \u201CPresident Xi Jinping leads China.\u201D");
        assertThat(section(Jsoup.parse(html), "Person").text()).contains("Examples:");
        assertThat(Jsoup.parse(html).select("script, img")).isEmpty();
    }
}
