package org.graphwright.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.trained.Related;
import org.graphwright.model.Article;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Reference;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class CoreferenceTest {
    private static final Coreference COREFERENCE = new Coreference(Ontology.standard());

    /**
     * What every mention refers to, as {@code surface → name}, for the mentions that refer to something by another name.
     *
     * @param marked as {@link MarkedText} reads it
     */
    private static List<String> resolve(String marked) {
        Reading reading = new NameAgreement(Ontology.standard())
                .agree(MarkedText.of(marked).reading());
        Article article = reading.article();
        Reading result = COREFERENCE.resolve(reading, new Related(List.of(), List.of()));
        Map<EntityId, String> names = new HashMap<>();
        for (Entity e : result.entities()) {
            names.put(e.id(), e.type() + " " + e.name());
        }
        List<String> said = new ArrayList<>();
        for (Mention m : result.mentions()) {
            String surface = m.span().of(article.text());
            String name = m.entity() == null ? "nothing" : names.get(m.entity());
            if (!name.substring(name.indexOf(" ") + 1).equals(surface)) {
                said.add(surface + " → " + name);
            }
        }
        return said;
    }

    @Test
    void aLastNameIsThePersonNamedInFull() {
        assertThat(resolve("[Person Anna Berg] met reporters. [Person Berg] smiled."))
                .containsExactly("Berg → Person Anna Berg");
        assertThat(resolve("[Place Berg] resigned. [Person Anna Berg] had been minister. [Person Berg] smiled."))
                .containsExactly("Berg → Person Anna Berg", "Berg → Person Anna Berg");
    }

    @Test
    void ofTwoWithOneLastNameTheOneNamedTwiceAsOftenIsMeant() {
        assertThat(
                        resolve(
                                "[Person Anna Berg] came with [Person Carl Berg]. [Person Anna Berg] spoke. [Person Berg] smiled."))
                .containsExactly("Berg → Person Anna Berg");
    }

    @Test
    void aFamilyNameThatStandsFirstIsFoundToo() {
        assertThat(resolve("[Person Xi Jinping] spoke. [Person Xi] left.")).containsExactly("Xi → Person Xi Jinping");
    }

    @Test
    void aNameCutShortGetsItsFullForm() {
        Reading reading = MarkedText.of(
                        "[Organization Chatham House] warned. Chatham [Organization House] repeated it. The [Organization House] voted.")
                .reading();
        assertThat(new NameAgreement(Ontology.standard()).agree(reading).mentions())
                .extracting(m -> m.span().of(reading.article().text()))
                .containsExactly("Chatham House", "Chatham House", "House");
    }

    @Test
    void twoPersonsWithOneLastNameNeverComeTogether() {
        assertThat(resolve("[Person Anna Berg] and [Person Carl Berg] came. [Person Berg] smiled."))
                .isEmpty();
    }

    @Test
    void acronymsAndGenericWordsAreTheSameBody() {
        assertThat(
                        resolve(
                                "The [Organization World Health Organization] ([Organization WHO]) warned. [Organization WHO] said more."))
                .containsExactly(
                        "WHO → Organization World Health Organization", "WHO → Organization World Health Organization");
        assertThat(resolve("The [Organization Islamic State group] fled. [Organization Islamic State] lost."))
                .containsExactly("Islamic State → Organization Islamic State group");
    }

    @Test
    void aByNameIsNotTheNameOfAPerson() {
        assertThat(resolve(
                        "[Person Anna Berg], reportedly often referred to as \"The [Person Moss Lady No. 11]\", died."))
                .containsExactly("Moss Lady No. 11 → Person Anna Berg");
        assertThat(resolve("[Person GM Anna Berg] won. [Person Anna Berg] smiled."))
                .containsExactly("GM Anna Berg → Person Anna Berg");
        assertThat(resolve("[Person Anna Berg], often referred to as the \"[Person Queen of Polka]\", died."))
                .containsExactly("Queen of Polka → Person Anna Berg");
    }

    @Test
    void aNameUnderWhichSomebodyWorksOrWasBornIsAnother() {
        assertThat(
                        resolve(
                                "[Person Ada Moe], who played for [Company Acme] under the ring name [Person Lucinda Fern] and for [Company Borealis] under the ring name [Person Moss], died. [Person Moe] was 41."))
                .containsExactly("Lucinda Fern → Person Ada Moe", "Moss → Person Ada Moe", "Moe → Person Ada Moe");
        assertThat(resolve("[Person Ada Moe] (born [Person Adelaide Maria Krohn]) died."))
                .containsExactly("Adelaide Maria Krohn → Person Ada Moe");
        assertThat(resolve("[Person Ada Moe] died. He wrote under the pen name [Person Carl Fern]."))
                .isEmpty();
    }

    @Test
    void whatTheArticleSaysHasTwoNamesIsOne() {
        assertThat(
                        resolve(
                                "[Person Abboud Qanbar], also known as [Person Abu Haidar], is a general. [Person Abu Haidar] left."))
                .containsExactly("Abu Haidar → Person Abboud Qanbar", "Abu Haidar → Person Abboud Qanbar");
        assertThat(
                        resolve(
                                "[Organization U.S. Naval Forces Central Command]'s ([Organization NAVCENT]) staff met. [Organization NAVCENT] is old."))
                .containsExactly(
                        "NAVCENT → Organization U.S. Naval Forces Central Command",
                        "NAVCENT → Organization U.S. Naval Forces Central Command");
        assertThat(
                        resolve(
                                "[Organization Harbour Party], called many things by [Organization Acme], won. [Organization Borealis] ([Organization UNICEF]) paid."))
                .isEmpty();
        assertThat(resolve("[Person Anna Berg] was not known to many as [Person Carl Dahl] was."))
                .isEmpty();
    }

    @Test
    void aShortFormInParenthesesIsTheName() {
        assertThat(
                        resolve(
                                "[Organization Harbour Gas and Electric Company] ([Organization HG&E]) spoke. [Organization Pennsylvania State University] ([Organization Penn State]) did not."))
                .containsExactly(
                        "HG&E → Organization Harbour Gas and Electric Company",
                        "Penn State → Organization Pennsylvania State University");
        assertThat(resolve("The [Organization University of Norland at Lund] ([Organization UN Lund]) spoke."))
                .containsExactly("UN Lund → Organization University of Norland at Lund");
        assertThat(resolve("[Company HDT Borealis Kft.] ([Company HDT Limited]) paid [Company Acme]."))
                .containsExactly("HDT Limited → Company HDT Borealis Kft.");
        assertThat(
                        resolve(
                                "[Organization University of Oslo] ([Organization State Museum]), [Organization University of Norland at Lund] ([Organization HK Lund]) and [Organization Oslo City Museum] ([Organization Oslo Town Hall])."))
                .isEmpty();
    }

    @Test
    void aStormIsOneAsItGrowsAndWanes() {
        assertThat(resolve("[Event Tropical Storm Greta] became [Event Hurricane Greta]. [Event Storm Hans] faded."))
                .containsExactly("Hurricane Greta → Event Tropical Storm Greta");
    }

    @Test
    void equalNamesOfFinerClassesAgree() {
        assertThat(types("[Place Oslo] and [City Oslo] and [City Oslo] and [Region Oslo]"))
                .containsExactly("City", "City", "City", "City");
        assertThat(types("[Company Acme] and [Organization Acme] and [Person Acme]"))
                .containsExactly("Company", "Company", "Company");
        assertThat(types("[Region Berg] and [Person Anna Berg]")).containsExactly("Person", "Person");
    }

    @Test
    void aFinerClassBehavesAsItsRoot() {
        assertThat(resolve("The [Organization World Health Organization] warned. The [GovernmentBody WHO] said more."))
                .containsExactly("WHO → GovernmentBody World Health Organization");
        assertThat(resolve("The [Party Harbour Party] won. [Party Harbour] was glad."))
                .containsExactly("Harbour → Party Harbour Party");
        assertThat(resolve(
                        "[Company U.S. Harbour Lines]'s ([Organization USHL]) staff met. [Organization USHL] is old."))
                .containsExactly("USHL → Company U.S. Harbour Lines", "USHL → Company U.S. Harbour Lines");
    }

    @Test
    void whatTheModelTakesForTwoNamesOfOneThingIsOne() {
        Reading reading = MarkedText.of(
                        "[Organization Islamic State] fled. [Organization ISIS] lost, [Group Sunnis] and [Group Arabs] won.")
                .reading();
        List<Mention> m = reading.mentions();
        assertThat(entities(reading, refers(m, 0, 1), refers(m, 1, 0), refers(m, 2, 3), refers(m, 3, 2)))
                .containsExactly("Islamic State [ISIS]", "Sunnis []", "Arabs []");
        assertThat(entities(reading, refers(m, 0, 1)))
                .containsExactly("Islamic State []", "ISIS []", "Sunnis []", "Arabs []");
    }

    @Test
    void whatIsKnownToBeTwoThingsIsNotOneForTheModel() {
        Reading parties = MarkedText.of("[Party Labour] lost and the [Party Conservatives] won.")
                .reading();
        List<Mention> m = parties.mentions();
        assertThat(entities(parties, refers(m, 0, 1), refers(m, 1, 0)))
                .containsExactly("Labour []", "Conservatives []");
        Reading team = MarkedText.of("[Team England's under-21 team] won. [Team England] will play.")
                .reading();
        List<Mention> t = team.mentions();
        assertThat(entities(team, refers(t, 0, 1), refers(t, 1, 0)))
                .containsExactly("England's under-21 team []", "England []");
    }

    @Test
    void whoIsAddressedByALastNameHasIt() {
        Reading reading = MarkedText.of("Sir [Person Alan Pike] met Mrs. [Person Gray] and [Person Stone].")
                .reading();
        List<Mention> m = reading.mentions();
        assertThat(entities(reading, refers(m, 0, 1), refers(m, 1, 0)))
                .containsExactly("Alan Pike []", "Gray []", "Stone []");
        assertThat(entities(reading, refers(m, 0, 2), refers(m, 2, 0))).containsExactly("Alan Pike [Stone]", "Gray []");
    }

    @Test
    void whoAreReadAsRelativesAreTwoPersons() {
        Reading reading = MarkedText.of("[Person Reddy] is married to [Person Sneha Reddy].")
                .reading();
        List<Mention> m = reading.mentions();
        Statement married =
                new Statement(m.get(0), new PropertyName("spouse"), m.get(1), new Span(0, 36), 0.9, new Source.Model());
        assertThat(COREFERENCE
                        .resolve(reading, new Related(List.of(), List.of()))
                        .entities())
                .extracting(Entity::name)
                .containsExactly("Sneha Reddy");
        assertThat(COREFERENCE
                        .resolve(reading, new Related(List.of(married), List.of(refers(m, 0, 1), refers(m, 1, 0))))
                        .entities())
                .extracting(Entity::name)
                .containsExactly("Reddy", "Sneha Reddy");
    }

    @Test
    void whoIsCalledByTheLastNameOfARelativeIsNotTheRelative() {
        Reading reading = MarkedText.of(
                        "[Person Gloria Vale] died. [Person Vale] was brought up by her mother, [Person Gloria Morgan Vale], with [Person Otto Vale]. [Person Gloria Vale] was 95.")
                .reading();
        List<Mention> m = reading.mentions();
        Statement child = new Statement(
                m.get(1), new PropertyName("childOf"), m.get(2), new Span(0, 40), 0.9, new Source.Model());
        assertThat(COREFERENCE
                        .resolve(reading, new Related(List.of(child), List.of()))
                        .entities())
                .extracting(e -> e.name() + " " + e.aliases())
                .containsExactly("Gloria Vale [Vale]", "Gloria Morgan Vale []", "Otto Vale []");
    }

    private static Reference refers(List<Mention> mentions, int mention, int name) {
        return new Reference(mentions.get(mention), mentions.get(name), 0.8);
    }

    private static List<String> entities(Reading reading, Reference... references) {
        return COREFERENCE.resolve(reading, new Related(List.of(), List.of(references))).entities().stream()
                .map(e -> e.name() + " " + e.aliases())
                .toList();
    }

    private static List<String> types(String marked) {
        return new NameAgreement(Ontology.standard())
                .agree(MarkedText.of(marked).reading()).mentions().stream()
                        .map(mention -> mention.type().value())
                        .toList();
    }
}
