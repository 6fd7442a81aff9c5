package org.graphwright.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class NameEdgesTest {
    /** The names after mending, as {@code Type words}; each is read with a little more confidence than the one before. */
    private static List<String> mended(String marked) {
        MarkedText text = MarkedText.of(marked);
        List<Mention> mentions = new ArrayList<>();
        for (Mention m : text.mentions()) {
            double confidence = 0.9 + mentions.size() / 100.0;
            mentions.add(new Mention(m.id(), m.begin(), m.end(), m.type(), m.kind(), null, confidence, null));
        }
        return new NameEdges(Ontology.standard(), Gazetteer.standard())
                .mend(text.text(), mentions).stream()
                        .map(m -> m.type() + " " + m.span().of(text.text()))
                        .toList();
    }

    @Test
    void partsOfOneWordAreJoined() {
        assertThat(mended("told [Organization Agence] [Place France][Organization -Presse] so"))
                .containsExactly("Organization Agence France-Presse");
        assertThat(mended("and [Organization al][Person -Eryani].")).containsExactly("Person al-Eryani");
    }

    @Test
    void theCapitalisedRestOfAWordBelongsToTheName() {
        assertThat(mended("Image: C[Person .Suthorn].")).containsExactly("Person C.Suthorn");
        assertThat(mended("Sea-[Organization Eye] credit")).containsExactly("Organization Sea-Eye");
        assertThat(mended("the [Group African]-American residents")).containsExactly("Group African-American");
        assertThat(mended("site, [Organization Znak.]com, claims")).containsExactly("Organization Znak.com");
        assertThat(mended("Pro-[Person Trump] voters; a [Place Beijing]-based firm; [Place US]-[Place China] talks"))
                .containsExactly("Person Trump", "Place Beijing", "Place US", "Place China");
    }

    @Test
    void finerClassesAreMendedAsTheirRoots() {
        assertThat(mended("[Region US]-[Country China] talks")).containsExactly("Region US", "Country China");
        assertThat(mended("the [Company Acme] [Organization Group], [Facility Shenton] [Place College]"))
                .containsExactly("Company Acme Group", "Organization Shenton College");
        assertThat(mended("told [MediaOrganization Agence] [Place France][Organization -Presse] so"))
                .containsExactly("MediaOrganization Agence France-Presse");
    }

    @Test
    void aNameHasBothBracketsOrNone() {
        assertThat(
                        mended(
                                "met in [Place Washington (D.C.]) again, in [Place Lund (Norland)], with [Person Berg (Lab]our)"))
                .containsExactly("Place Washington (D.C.)", "Place Lund (Norland)", "Person Berg");
    }

    @Test
    void personsSideBySideAreOne() {
        assertThat(mended("[Person Tom] [Person Harris] and his wife, [Person Amy Berman] [Person Jackson], left"))
                .containsExactly("Person Tom Harris", "Person Amy Berman Jackson");
        assertThat(mended("[Person Grand Ayatollah] [Person Zanjani], [Person Tom], [Person Ann]"))
                .containsExactly("Person Grand Ayatollah Zanjani", "Person Tom", "Person Ann");
        assertThat(mended("[Person Dr] [Person Martisius] left")).containsExactly("Person Dr", "Person Martisius");
    }

    @Test
    void aNameThatCannotEndThereGoesOn() {
        assertThat(mended("the [Organization Islamic State of] [Place Iraq] fled"))
                .containsExactly("Organization Islamic State of Iraq");
        assertThat(mended("the [Organization Ministry of] that land")).containsExactly("Organization Ministry");
    }

    @Test
    void aVerbBehindANameIsNoPartOfIt() {
        assertThat(mended("[Person Ada Lind may] lead [Organization Acme will] and [Person Theresa May] left"))
                .containsExactly("Person Ada Lind", "Organization Acme", "Person Theresa May");
    }

    @Test
    void marksAndFunctionWordsAreNoNames() {
        assertThat(mended("[Organization UN Educational,] [Organization and] [Person Jerry []O'Connell] [Date ,] 5"))
                .containsExactly("Organization UN Educational", "Person Jerry");
        assertThat(mended("[Place China’s] drills by [Organization Yahoo!] and [Place Washington, D.C.]"))
                .containsExactly("Place China", "Organization Yahoo!", "Place Washington, D.C.");
    }

    @Test
    void aRelativePronounIsNoNameButKeepsItsType() {
        String text = "Acme, which was founded in 1990";
        List<Mention> mended = new NameEdges(Ontology.standard(), Gazetteer.standard())
                .mend(text, List.of(name("m1", 0, 4, "Organization"), name("m2", 6, 11, "Organization")));
        assertThat(mended).extracting(Mention::kind).containsExactly(MentionKind.NAME, MentionKind.PRONOUN);
        assertThat(mended.get(1).type()).isEqualTo(new ClassName("Organization"));
    }

    @Test
    void whatIsJoinedKeepsTheFirstPartsId() {
        String text = "Ann told Agence France-Presse and Bob";
        List<Mention> mentions = List.of(
                name("m1", 0, 3, "Person"),
                name("m2", 9, 15, "Organization"),
                name("m3", 16, 22, "Place"),
                name("m4", 22, 29, "Organization"),
                name("m5", 30, 33, "Organization"));
        assertThat(new NameEdges(Ontology.standard(), Gazetteer.standard()).mend(text, mentions))
                .extracting(Mention::id)
                .containsExactly(new MentionId("m1"), new MentionId("m2"));
    }

    private static Mention name(String id, int begin, int end, String type) {
        double confidence = id.equals("m3") ? 0.5 : 0.9;
        return new Mention(
                new MentionId(id), begin, end, new ClassName(type), MentionKind.NAME, null, confidence, null);
    }
}
