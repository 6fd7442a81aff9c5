package org.graphwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {
    private static final String PERSON = "https://graphwright.org/id/person/";
    private static final String PREFIXES =
            "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n@prefix person: <" + PERSON + "> .\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<EntityRecord> records = new ArrayList<>(List.of(
            person("a#e1", "Joe Biden"),
            person("a#e2", "Biden"),
            person("b#e1", "Joe Biden"),
            person("c#e1", "Joseph R. Biden"),
            person("d#e1", "Jill Stein")));

    @Test
    void whatIsStatedToBeTheSameIsJoinedWithItsReason() throws IOException {
        Resolution resolution = resolve("person:joe-biden owl:sameAs person:jill-stein, <http://other.example/Q1> .");
        assertThat(resolution.thing("a#e1")).isEqualTo(resolution.thing("d#e1"));
        assertThat(resolution.reasons("a#e1", "d#e1")).contains(new Reason("stated", "owl:sameAs in my.ttl:3"));
        assertThat(resolution.thing("a#e1").orElseThrow().identifiers())
                .containsExactly(new Thing.Identifier(Thing.Kind.SAME_AS, "http://other.example/Q1"));
    }

    @Test
    void twoThatAreTheSameAsAThirdElsewhereAreOne() throws IOException {
        Resolution resolution = resolve("person:joe-biden owl:sameAs <http://other.example/Q1> .\n"
                + "person:jill-stein owl:sameAs <http://other.example/Q1> .");
        assertThat(resolution.thing("a#e1")).isEqualTo(resolution.thing("d#e1"));
    }

    @Test
    void whatIsStatedToBeDifferentIsParted() throws IOException {
        assertThat(resolve("").thing("a#e2")).isEqualTo(resolve("").thing("a#e1"));
        Resolution resolution = resolve("person:joe-biden owl:differentFrom person:biden .");
        assertThat(resolution.thing("a#e2")).isNotEqualTo(resolution.thing("a#e1"));
        assertThat(resolution.thing("b#e1")).isEqualTo(resolution.thing("a#e1"));
    }

    @Test
    void oneArticlesThingIsParted() throws IOException {
        Resolution resolution = resolve("<b#e1> owl:differentFrom person:joe-biden .");
        assertThat(resolution.thing("b#e1")).isNotEqualTo(resolution.thing("a#e1"));
        assertThat(resolution.thing("b#e1").orElseThrow().label()).isEqualTo("Joe Biden");
    }

    @Test
    void differentHoldsForAllThatIsTheSame() throws IOException {
        Resolution resolution = resolve("person:joe-biden owl:sameAs person:jill-stein .\n"
                + "person:jill-stein owl:differentFrom person:biden .");
        assertThat(resolution.thing("a#e2")).isNotEqualTo(resolution.thing("a#e1"));
    }

    @Test
    void aContradictionIsAnErrorThatNamesBothLines() {
        assertThatThrownBy(() -> resolve("person:a owl:sameAs person:b .\nperson:b owl:sameAs person:c .\n"
                        + "person:a owl:differentFrom person:c ."))
                .isInstanceOf(IdentityException.class)
                .hasMessage("my.ttl:5: " + PERSON + "a and " + PERSON
                        + "c are said to be different, but the same by my.ttl:3");
    }

    @Test
    void whatIsNoTurtleIsAnErrorThatNamesTheLine() {
        assertThatThrownBy(() -> resolve("person:a owl:sameAs"))
                .isInstanceOf(IdentityException.class)
                .hasMessageContaining("my.ttl: [line: 3");
        assertThatThrownBy(() -> resolve("person:a owl:sameAs 'b' ."))
                .isInstanceOf(IdentityException.class)
                .hasMessage("my.ttl:3: sameAs and differentFrom stand between two IRIs");
    }

    /** Also where the rules put the record by itself into a unit of other names: Biden, of which there are two, goes alone. */
    @Test
    void ofAThingOnlyTheUsesThatArePartedGo() throws IOException {
        records.add(person("c#e2", "Biden"));
        Resolution resolution = resolve("<a#e2> owl:differentFrom person:joe-biden .");
        assertThat(resolution.thing("a#e2")).isNotEqualTo(resolution.thing("a#e1"));
        assertThat(resolution.thing("c#e2")).isEqualTo(resolution.thing("a#e1"));
        Resolution two = resolve("<b#e1> owl:differentFrom person:joe-biden .\n<b#e1> owl:sameAs <c#e1> .");
        assertThat(two.thing("b#e1")).isEqualTo(two.thing("c#e1")).isNotEqualTo(two.thing("a#e1"));
    }

    @Test
    void whatTheRulesMakeIsFoundOutOnceWhateverIsStated() throws IOException {
        AtomicInteger read = new AtomicInteger();
        RecordSource source = action -> {
            read.incrementAndGet();
            RecordSource.of(records).forEachArticle(action);
        };
        RuledRecords rules = resolver("").byRules(source, SpillFolder.NONE);
        int before = read.get();
        for (String statements : List.of(
                "person:joe-biden owl:sameAs person:jill-stein .",
                "<b#e1> owl:differentFrom person:joe-biden .",
                "person:joe-biden owl:differentFrom person:biden .",
                "")) {
            assertThat(resolver(statements)
                            .resolve(source, SpillFolder.NONE, rules)
                            .things())
                    .as(statements)
                    .isEqualTo(resolve(statements).things());
        }
        assertThat(read).hasValue(before);
    }

    private Resolution resolve(String statements) throws IOException {
        return resolver(statements).resolve(records);
    }

    private Resolver resolver(String statements) throws IOException {
        Path file = Files.writeString(folder.resolve("my.ttl"), PREFIXES + statements);
        List<IdentityStatement> read = new ArrayList<>();
        for (IdentityStatement said : new IdentityFile(file).read()) {
            String one = said.one().replaceFirst("^file:.*/", "");
            read.add(new IdentityStatement(one, said.other().replaceFirst("^file:.*/", ""), said.same(), said.where()));
        }
        return new Resolver(Ontology.standard(), Gazetteer.standard(), new Identity(read), Authority.NONE);
    }

    private static EntityRecord person(String iri, String name) {
        return new EntityRecord(iri, new ClassName("Person"), name, List.of(), 1);
    }
}
