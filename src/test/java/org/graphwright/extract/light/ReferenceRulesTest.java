package org.graphwright.extract.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.coreference.Coreference;
import org.graphwright.extract.coreference.NounFinder;
import org.graphwright.extract.coreference.Referring;
import org.graphwright.extract.trained.Related;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Reference;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {
    private static final Ontology ONTOLOGY = Ontology.standard();

    /**
     * What every mention refers to, as {@code surface → name}, for the mentions that refer to something by another name.
     *
     * @param marked as {@link MarkedText} reads it
     */
    private static List<String> resolve(String marked) {
        Reading reading = new NounFinder(ONTOLOGY).find(MarkedText.of(marked).reading());
        List<Reference> references = new ReferenceRules(ONTOLOGY).find(reading);
        Reading named = new Coreference(ONTOLOGY).resolve(reading, new Related(List.of(), references));
        Reading resolved = new Referring(ONTOLOGY).resolve(named, references);
        Map<EntityId, String> names = new HashMap<>();
        for (Entity e : named.entities()) {
            names.put(e.id(), e.type() + " " + e.name());
        }
        List<String> said = new ArrayList<>();
        for (Mention m : resolved.mentions()) {
            String surface = m.span().of(reading.article().text());
            String name = m.entity() == null ? "nothing" : names.get(m.entity());
            if (!name.substring(name.indexOf(" ") + 1).equals(surface)) {
                said.add(surface + " → " + name);
            }
        }
        return said;
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
}
