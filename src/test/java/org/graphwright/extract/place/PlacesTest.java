package org.graphwright.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.coreference.Coreference;
import org.graphwright.extract.trained.Related;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.MentionId;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

/** In these sentences every name is an entity of its own. */
class PlacesTest {
    private static final Ontology ONTOLOGY = Ontology.standard();

    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void ministriesAndDivisionsBecomeMentions() {
        Reading reading = new BodyNouns(ONTOLOGY, gazetteer)
                .find(
                        read("The [Group Chinese] foreign ministry and the [Place Euphrates] division of [Organization ISIS] met.")
                                .reading());
        assertThat(reading.mentions())
                .extracting(m -> m.span().of(reading.article().text()) + " " + m.type() + " " + m.kind())
                .containsExactly(
                        "Chinese Group NAME",
                        "foreign ministry GovernmentBody NOMINAL",
                        "Euphrates division Organization NAME",
                        "ISIS Organization NAME");
    }

    @Test
    void aNationInABodysNameIsMentionedWhereNothingElseNamesIt() {
        assertThat(
                        nouns(
                                "The [Organization British Army] and the [GovernmentBody Israeli Air Force] met in [City Oslo]."))
                .containsExactly(
                        "British Group NAME",
                        "Army GovernmentBody NOMINAL",
                        "Israeli Group NAME",
                        "Air Force GovernmentBody NOMINAL",
                        "Oslo City NAME");
        assertThat(nouns(
                        "[Place Britain] sent the [Organization British Army]; the [Company British Airways] flew it."))
                .containsExactly(
                        "Britain Place NAME", "British Army Organization NAME", "British Airways Company NAME");
        assertThat(nouns("[Company British Airways] flew.")).containsExactly("British Airways Company NAME");
    }

    @Test
    void whatABodyIsLikeIsNoPartOfItsName() {
        Reading reading = new BodyNouns(ONTOLOGY, gazetteer)
                .find(
                        read("[Country France]'s current government, [Country India]'s largest police force, [Group Syrian]"
                                        + " rebel-held parliament and the [Country Iran] new foreign ministry met.")
                                .reading());
        assertThat(new Nations(ONTOLOGY, gazetteer)
                        .unite(new Coreference(ONTOLOGY).resolve(reading, new Related(List.of(), List.of())))
                        .entities())
                .filteredOn(entity -> entity.type().equals(new ClassName("GovernmentBody")))
                .extracting(Entity::name)
                .containsExactlyInAnyOrder(
                        "France government", "India police force", "Syrian parliament", "Iran foreign ministry");
    }

    private List<String> nouns(String marked) {
        Reading reading = new BodyNouns(ONTOLOGY, gazetteer).find(read(marked).reading());
        return reading.mentions().stream()
                .map(m -> m.span().of(reading.article().text()) + " " + m.type() + " " + m.kind())
                .toList();
    }

    @Test
    void finerClassesAreReadAsTheirRoots() {
        Reading reading = new BodyNouns(ONTOLOGY, gazetteer)
                .find(
                        read("The [ArmedGroup Euphrates] division is at the [Company National Security College of Australian National University].")
                                .reading());
        assertThat(reading.mentions())
                .extracting(m -> m.type() + " " + m.span().of(reading.article().text()))
                .containsExactly(
                        "ArmedGroup Euphrates division",
                        "Company National Security College",
                        "Company Australian National University");
        MarkedText text = read("The [Facility United States] said, [Country U.S.] said, [City Georgia] too.");
        assertThat(new Nations(ONTOLOGY, gazetteer).unite(text.reading()).entities())
                .extracting(e -> e.name() + " " + e.type())
                .containsExactly("United States Country", "Georgia Region");
    }

    @Test
    void nationalityWordsAndCountriesAreOne() {
        MarkedText text = read(
                "[Place China] said, the [Group Chinese] said, [Place Beijing] and [Place U.S.] said, [Place United States] said.");
        Reading united = new Nations(ONTOLOGY, gazetteer).unite(text.reading());
        assertThat(united.entities())
                .extracting(e -> e.name() + " " + e.type() + " " + e.aliases())
                .containsExactlyInAnyOrder(
                        "China Country [Chinese]", "Beijing City []", "United States Country [U.S.]");
        assertThat(united.mentions().get(0).entity())
                .isEqualTo(united.mentions().get(1).entity());
        assertThat(united.mentions().get(3).entity())
                .isEqualTo(united.mentions().get(4).entity());
    }

    @Test
    void aCollegeIsPartedFromItsUniversity() {
        Reading reading = new BodyNouns(ONTOLOGY, gazetteer)
                .find(
                        read("He is at the [Organization National Security College of Australian National University] now.")
                                .reading());
        assertThat(reading.mentions())
                .extracting(m -> m.id() + " " + m.span().of(reading.article().text()))
                .containsExactly("m1 National Security College", "m2 Australian National University");
    }

    @Test
    void aPersonIsNoCountry() {
        MarkedText text = read("[Person Jordan] met [Person Chad].");
        assertThat(new Nations(ONTOLOGY, gazetteer).unite(text.reading()).entities())
                .allMatch(e -> e.type().equals(new ClassName("Person")));
    }

    @Test
    void theGazetteerPlacesWhatTheArticleNames() {
        assertThat(located("[Place Xinjiang] lies far from [Place Shanghai] in [Place China], not in [Place France]."))
                .containsExactlyInAnyOrder("Xinjiang China", "Shanghai China");
        assertThat(located("[Place Fairfield] in [Place California] and the [Place United States]."))
                .contains("Fairfield California", "Fairfield United States", "California United States");
        assertThat(located("[Place Paris] and the [Place United States].")).isEmpty();
        assertThat(located("[Place Georgia], [Place Alabama] and the [Place United States]."))
                .contains("Georgia United States");
    }

    @Test
    void namesSayWhereABodyIs() {
        MarkedText text = read(
                "[Organization Toronto Police] of [Place Toronto] met [Organization British American Academy] of [Place United Kingdom].");
        Reading united = new Nations(ONTOLOGY, gazetteer).unite(text.reading());
        List<Statement> found = new PlacesInNames(ONTOLOGY, gazetteer).find(united);
        assertThat(found).singleElement().satisfies(s -> {
            assertThat(s.subject().id()).isEqualTo(new MentionId("m1"));
            assertThat(s.property().value()).isEqualTo("basedIn");
            assertThat(s.object().id()).isEqualTo(new MentionId("m2"));
        });
    }

    private List<String> located(String marked) {
        MarkedText text = read(marked);
        Reading united = new Nations(ONTOLOGY, gazetteer).unite(text.reading());
        List<String> found = new ArrayList<>();
        for (Statement statement : new PlaceAuthority(ONTOLOGY, gazetteer).find(united)) {
            assertThat(statement.source()).isInstanceOf(Source.Gazetteer.class);
            found.add(statement.subject().span().of(text.text()) + " "
                    + statement.object().span().of(text.text()));
        }
        return found;
    }

    private static MarkedText read(String marked) {
        return MarkedText.of(marked).named();
    }
}
