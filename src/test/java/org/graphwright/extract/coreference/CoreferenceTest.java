package org.graphwright.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.Entity;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.junit.jupiter.api.Test;

class CoreferenceTest {
    private static final Language LANGUAGE = new Language();
    private static final Coreference COREFERENCE = new Coreference();

    /**
     * What every mention refers to, as {@code surface → name}, for the mentions that refer to something by another name.
     *
     * @param marked mentions in square brackets with their type's first letter: {@code [P:Anna Berg]}, and {@code [he]} for a pronoun
     */
    private static List<String> resolve(String marked) {
        Reading reading = reading(marked);
        Article article = reading.article();
        Coreference.Result result = COREFERENCE.resolve(reading);
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

    private static Reading reading(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (c != '[') {
                text.append(c);
                at++;
                continue;
            }
            int end = marked.indexOf(']', at);
            String inside = marked.substring(at + 1, end);
            boolean name = inside.length() > 2 && inside.charAt(1) == ':';
            String surface = name ? inside.substring(2) : inside;
            mentions.add(new Mention(
                    "m" + mentions.size(),
                    text.length(),
                    text.length() + surface.length(),
                    name ? type(inside.charAt(0)) : Mention.PRONOUN,
                    name ? MentionKind.NAME : MentionKind.PRONOUN,
                    null,
                    0.9,
                    null));
            text.append(surface);
            at = end + 1;
        }
        Article article = new Article("a", text.toString(), LocalDate.of(2020, 1, 1), null, null, "test");
        mentions.sort(Comparator.comparing(Mention::span));
        return new Reading(article, LANGUAGE.read(text.toString()), mentions);
    }

    private static String type(char letter) {
        return switch (letter) {
            case 'P' -> "Person";
            case 'O' -> "Organization";
            case 'L' -> "Place";
            default -> "Group";
        };
    }

    @Test
    void aLastNameIsThePersonNamedInFull() {
        assertThat(resolve("[P:Anna Berg] met reporters. [P:Berg] smiled.")).containsExactly("Berg → Person Anna Berg");
        assertThat(resolve("[L:Berg] resigned. [P:Anna Berg] had been minister. [P:Berg] smiled."))
                .containsExactly("Berg → Person Anna Berg", "Berg → Person Anna Berg");
    }

    @Test
    void ofTwoWithOneLastNameTheOneNamedTwiceAsOftenIsMeant() {
        assertThat(resolve("[P:Anna Berg] came with [P:Carl Berg]. [P:Anna Berg] spoke. [P:Berg] smiled."))
                .containsExactly("Berg → Person Anna Berg");
    }

    @Test
    void aFamilyNameThatStandsFirstIsFoundToo() {
        assertThat(resolve("[P:Xi Jinping] spoke. [P:Xi] left.")).containsExactly("Xi → Person Xi Jinping");
    }

    @Test
    void aNameCutShortGetsItsFullForm() {
        Reading reading = reading("[O:Chatham House] warned. Chatham [O:House] repeated it. The [O:House] voted.");
        assertThat(new NameAgreement().agree(reading).mentions())
                .extracting(m -> m.span().of(reading.article().text()))
                .containsExactly("Chatham House", "Chatham House", "House");
    }

    @Test
    void twoPersonsWithOneLastNameNeverComeTogether() {
        assertThat(resolve("[P:Anna Berg] and [P:Carl Berg] came. [P:Berg] smiled."))
                .isEmpty();
    }

    @Test
    void acronymsAndGenericWordsAreTheSameBody() {
        assertThat(resolve("The [O:World Health Organization] ([O:WHO]) warned. [O:WHO] said more."))
                .containsExactly(
                        "WHO → Organization World Health Organization", "WHO → Organization World Health Organization");
        assertThat(resolve("The [O:Islamic State group] fled. [O:Islamic State] lost."))
                .containsExactly("Islamic State → Organization Islamic State group");
    }

    @Test
    void aPronounMeansThePersonOfItsGender() {
        assertThat(resolve("[P:Maria Silva] met [P:John Miller] on Monday. [She] thanked him."))
                .contains("She → Person Maria Silva");
        assertThat(resolve("[P:Maria Silva] said that [she] would resign."))
                .containsExactly("she → Person Maria Silva");
    }

    @Test
    void aPronounWithoutAnybodyBeforeItMeansNobody() {
        assertThat(resolve("[He] was tired.")).containsExactly("He → nothing");
        assertThat(resolve("[O:Acme] fell. [He] was tired.")).contains("He → nothing");
    }

    @Test
    void whoMeansTheNameBeforeIt() {
        assertThat(resolve("[P:Anna Berg], [who] lives in [L:Oslo], resigned."))
                .containsExactly("who → Person Anna Berg");
    }

    @Test
    void theMinistryIsTheOneMinistryNamed() {
        assertThat(resolve("The [O:Foreign Ministry] protested. Later the ministry said it was sorry."))
                .contains("the ministry → Organization Foreign Ministry");
        assertThat(
                        resolve(
                                "The [O:Foreign Ministry] and the [O:Defence Ministry] protested. Later the ministry said it was sorry."))
                .doesNotContain("the ministry → Organization Foreign Ministry");
    }

    @Test
    void thePresidentIsWhoeverIsCalledSo() {
        assertThat(resolve("President [P:Anna Berg] met [P:Carl Dahl]. The president smiled."))
                .containsExactly("The president → Person Anna Berg");
        assertThat(resolve("President [P:Anna Berg] met [P:Carl Dahl]. The president of [L:Norway] smiled."))
                .isEmpty();
    }

    @Test
    void itMeansTheBodyThatIsTheSubject() {
        assertThat(resolve("[O:Acme] said [it] would close its office.")).contains("it → Organization Acme");
    }

    @Test
    void whatTheArticleSaysHasTwoNamesIsOne() {
        assertThat(resolve("[P:Abboud Qanbar], also known as [P:Abu Haidar], is a general. [P:Abu Haidar] left."))
                .containsExactly("Abu Haidar → Person Abboud Qanbar", "Abu Haidar → Person Abboud Qanbar");
        assertThat(resolve("[O:U.S. Naval Forces Central Command]'s ([O:NAVCENT]) staff met. [O:NAVCENT] is old."))
                .containsExactly(
                        "NAVCENT → Organization U.S. Naval Forces Central Command",
                        "NAVCENT → Organization U.S. Naval Forces Central Command");
        assertThat(resolve("[O:Harbour Party], called many things by [O:Acme], won. [O:Borealis] ([O:UNICEF]) paid."))
                .isEmpty();
        assertThat(resolve("[P:Anna Berg] was not known to many as [P:Carl Dahl] was."))
                .isEmpty();
    }

    @Test
    void anItThatMeansNothingHasNoAntecedent() {
        assertThat(resolve("[O:Acme] met on Monday. [it] became apparent that many had left."))
                .containsExactly("it → nothing");
        assertThat(resolve("[O:Acme] met on Monday. [it] is necessary to act.")).containsExactly("it → nothing");
        assertThat(resolve("[O:Acme] met on Monday. [it] is a large company."))
                .containsExactly("it → Organization Acme");
    }
}
