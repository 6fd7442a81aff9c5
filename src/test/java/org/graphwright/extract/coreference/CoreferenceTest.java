package org.graphwright.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Article;
import org.graphwright.model.Entity;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class CoreferenceTest {
    private static final Coreference COREFERENCE = new Coreference(Ontology.standard(), AntecedentModel.shipped());

    /**
     * What every mention refers to, as {@code surface → name}, for the mentions that refer to something by another name.
     *
     * @param marked as {@link MarkedText} reads it
     */
    private static List<String> resolve(String marked) {
        Reading reading = MarkedText.of(marked).reading();
        Article article = reading.article();
        Reading result = COREFERENCE.resolve(reading);
        Map<String, String> names = new HashMap<>();
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
    void aPronounMeansThePersonOfItsGender() {
        assertThat(resolve("[Person Maria Silva] met [Person John Miller] on Monday. [Pronoun She] thanked him."))
                .contains("She → Person Maria Silva");
        assertThat(resolve("[Person Maria Silva] said that [Pronoun she] would resign."))
                .containsExactly("she → Person Maria Silva");
    }

    @Test
    void aPronounWithoutAnybodyBeforeItMeansNobody() {
        assertThat(resolve("[Pronoun He] was tired.")).containsExactly("He → nothing");
        assertThat(resolve("[Organization Acme] fell. [Pronoun He] was tired.")).contains("He → nothing");
    }

    @Test
    void whoMeansTheNameBeforeIt() {
        assertThat(resolve("[Person Anna Berg], [Pronoun who] lives in [Place Oslo], resigned."))
                .containsExactly("who → Person Anna Berg");
    }

    @Test
    void theMinistryIsTheOneMinistryNamed() {
        assertThat(resolve("The [Organization Foreign Ministry] protested. Later the ministry said it was sorry."))
                .contains("the ministry → Organization Foreign Ministry");
        assertThat(
                        resolve(
                                "The [Organization Foreign Ministry] and the [Organization Defence Ministry] protested. Later the ministry said it was sorry."))
                .doesNotContain("the ministry → Organization Foreign Ministry");
    }

    @Test
    void thePresidentIsWhoeverIsCalledSo() {
        assertThat(resolve("President [Person Anna Berg] met [Person Carl Dahl]. The president smiled."))
                .containsExactly("The president → Person Anna Berg");
        assertThat(resolve(
                        "President [Person Anna Berg] met [Person Carl Dahl]. The president of [Place Norway] smiled."))
                .isEmpty();
    }

    @Test
    void itMeansTheBodyThatIsTheSubject() {
        assertThat(resolve("[Organization Acme] said [Pronoun it] would close its office."))
                .contains("it → Organization Acme");
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
    void anItThatMeansNothingHasNoAntecedent() {
        assertThat(resolve("[Organization Acme] met on Monday. [Pronoun it] became apparent that many had left."))
                .containsExactly("it → nothing");
        assertThat(resolve("[Organization Acme] met on Monday. [Pronoun it] is necessary to act."))
                .containsExactly("it → nothing");
        assertThat(resolve("[Organization Acme] met on Monday. [Pronoun it] is a large company."))
                .containsExactly("it → Organization Acme");
    }

    @Test
    void aFinerClassBehavesAsItsRoot() {
        assertThat(
                        resolve(
                                "The [Organization World Health Organization] warned. The [GovernmentBody WHO] said [Pronoun it] would help."))
                .containsExactly(
                        "WHO → GovernmentBody World Health Organization",
                        "it → GovernmentBody World Health Organization");
        assertThat(resolve("The [GovernmentBody Foreign Ministry] protested. Later the ministry said it was sorry."))
                .contains("the ministry → GovernmentBody Foreign Ministry");
        assertThat(resolve("The [Party Harbour Party] won. [Party Harbour] said [Pronoun it] was glad."))
                .containsExactly("Harbour → Party Harbour Party", "it → Party Harbour Party");
        assertThat(resolve("[Country Norway] voted. [Pronoun it] was a long night."))
                .containsExactly("it → Country Norway");
        assertThat(resolve(
                        "[Company U.S. Harbour Lines]'s ([Organization USHL]) staff met. [Organization USHL] is old."))
                .containsExactly("USHL → Company U.S. Harbour Lines", "USHL → Company U.S. Harbour Lines");
    }

    @Test
    void equalNamesOfFinerClassesAgree() {
        assertThat(types("[Place Oslo] and [City Oslo] and [City Oslo] and [Region Oslo]"))
                .containsExactly("City", "City", "City", "City");
        assertThat(types("[Company Acme] and [Organization Acme] and [Person Acme]"))
                .containsExactly("Company", "Company", "Company");
        assertThat(types("[Region Berg] and [Person Anna Berg]")).containsExactly("Person", "Person");
    }

    private static List<String> types(String marked) {
        return new NameAgreement(Ontology.standard())
                .agree(MarkedText.of(marked).reading()).mentions().stream()
                        .map(Mention::type)
                        .toList();
    }
}
