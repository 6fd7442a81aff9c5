package org.graphwright.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.trained.Related;
import org.graphwright.model.Entity;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Reference;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferringTest {
    private static final Ontology ONTOLOGY = Ontology.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the agency                        | 0.45 | true
            The agency                        | 0.45 | true
            the United Nations refugee agency | 0.45 | false
            The European agency               | 0.59 | false
            The European agency               | 0.6  | true
            the village                       | 0.9  | false
            """)
    void aNounThatSaysByANameWhatItMeansMustBeSurer(String noun, double probability, boolean means) {
        Reading found = new NounFinder(ONTOLOGY)
                .find(MarkedText.of("[Organization Borealis] fell. Then " + noun + " left.")
                        .reading());
        Mention name = found.mentions().get(0);
        Mention nominal = new Mention(
                new MentionId("n1"), 20, 20 + noun.length(), Mention.PRONOUN, MentionKind.NOMINAL, null, 1, null);
        Reading reading = found.withMentions(List.of(name, nominal));
        List<Reference> references = List.of(new Reference(nominal, name, probability));
        Reading named = new Coreference(ONTOLOGY).resolve(reading, new Related(List.of(), references));
        assertThat(new Referring(ONTOLOGY).resolve(named, references).mentions())
                .extracting(mention -> String.valueOf(mention.entity()))
                .containsExactlyElementsOf(means ? List.of("e1", "e1") : List.of("e1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Person Brigid Kosgei] won and waved [Pronoun her] flag. [Person Lawrence Cherono] was first of the men. [Pronoun He] smiled. | Lawrence Cherono
            [Person Anna Berg] won and waved [Pronoun her] flag. [Pronoun He] smiled.                                                  |
            [Person Ifeanyi Nwokedi] left when [Pronoun he] liked. [Pronoun His] successor, [Person Hauwa Gidado], began [Pronoun her] work. | Hauwa Gidado
            [Person Anna Berg] won. [Pronoun She] smiled.                                                                              | Anna Berg
            [Person Ifeanyi Nwokedi] left. [Pronoun She] smiled.                                                                       | Ifeanyi Nwokedi
            """)
    void aPronounDoesNotMeanWhoIsOfTheOtherSex(String marked, @Nullable String last) {
        Reading reading = MarkedText.of(marked).reading();
        List<Mention> mentions = reading.mentions();
        List<Reference> references = mentions.stream()
                .filter(m -> m.kind() == MentionKind.PRONOUN)
                .map(pronoun -> new Reference(pronoun, mentions.get(0), 0.9))
                .toList();
        Reading named = new Coreference(ONTOLOGY).resolve(reading, new Related(List.of(), references));
        Mention resolved =
                new Referring(ONTOLOGY).resolve(named, references).mentions().get(mentions.size() - 1);
        assertThat(named.entity(resolved.entity()).map(Entity::name)).isEqualTo(Optional.ofNullable(last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Person Ada Bay] sat. "I wait for [Pronoun her] night," [Pronoun she] said.   | 0.9 | 0   | Ada Bay
            [Person Ada Bay] lost [Pronoun her] way. [Pronoun She] laughed.               | 0.9 | 0   | Ada Bay
            [Person Ada Bay] lost [Pronoun her] way. It rained. [Pronoun She] laughed.    | 0.9 | 0   |
            [Person Ada Bay] lost [Pronoun her] way. [Pronoun He] laughed.                | 0.9 | 0   |
            [Organization Borealis] lost [Pronoun its] way. [Pronoun It] laughed.         | 0.9 | 0   |
            [Organization Borealis] sold [Pronoun its] shops and [Pronoun its] sofas.     | 0.9 | 0   |
            """)
    void whatNobodyIsReadToBeIsTheSamePersonAsTheSamePronounNearby(
            String marked, double first, double second, @Nullable String last) {
        assertThat(meant(marked, first, second, 0)).isEqualTo(Optional.ofNullable(last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Company Borealis] left [Company Acme]: [Pronoun it] sold [Pronoun its] shops.     | 0.9 | 0.79 | Borealis
            [Company Borealis] left [Company Acme]: [Pronoun it] sold [Pronoun its] shops.     | 0.9 | 0.81 | Acme
            [Company Borealis] left [Company Acme]: [Pronoun it] sold [Pronoun its] shops.     | 0.8 | 0.75 | Acme
            [Company Borealis] left [Company Acme]. [Pronoun It] fell. [Pronoun Its] shops are shut. | 0.9 | 0.79 | Acme
            """)
    void whatIsReadUnsurelyIsTheSameThingAsASurerOneOfItsSentence(
            String marked, double first, double second, @Nullable String last) {
        assertThat(meant(marked, first, second, 1)).isEqualTo(Optional.ofNullable(last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            His former brother | false
            This brother       | true
            """)
    void nobodyIsHisOwnBrother(String noun, boolean means) {
        Reading read = MarkedText.of("[Person Bo Ek] spoke. " + noun + " left.").reading();
        Mention name = read.mentions().get(0);
        int begin = read.article().text().indexOf(noun);
        int owner = noun.indexOf(' ');
        int own = begin + noun.lastIndexOf(' ') + 1;
        Mention his = new Mention(
                new MentionId("p1"), begin, begin + owner, Mention.PRONOUN, MentionKind.PRONOUN, null, 1, null);
        Mention brother = new Mention(
                new MentionId("n1"), own, begin + noun.length(), Mention.PRONOUN, MentionKind.NOMINAL, null, 1, null);
        List<Reference> references = List.of(new Reference(his, name, 0.9), new Reference(brother, name, 0.9));
        Reading named = new Coreference(ONTOLOGY)
                .resolve(read.withMentions(List.of(name, his, brother)), new Related(List.of(), references));
        assertThat(new Referring(ONTOLOGY).resolve(named, references).mentions())
                .hasSize(means ? 3 : 2);
    }

    /** What the last of two pronouns means; the first is read to mean the first name, the last one the name of that number. */
    private static Optional<String> meant(String marked, double first, double second, int name) {
        Reading reading = MarkedText.of(marked).reading();
        List<Mention> mentions = reading.mentions();
        int last = mentions.size() - 1;
        List<Reference> references = second == 0
                ? List.of(new Reference(mentions.get(last - 1), mentions.get(0), first))
                : List.of(
                        new Reference(mentions.get(last - 1), mentions.get(0), first),
                        new Reference(mentions.get(last), mentions.get(name), second));
        Reading named = new Coreference(ONTOLOGY).resolve(reading, new Related(List.of(), references));
        Mention resolved =
                new Referring(ONTOLOGY).resolve(named, references).mentions().get(last);
        return named.entity(resolved.entity()).map(Entity::name);
    }
}
