package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Sentence;
import org.graphwright.resolve.EntityRecord;
import org.junit.jupiter.api.Test;

class MentionNeighboursTest {
    /** Who has whose name in brackets behind, of names in the order of the text. */
    private static List<String> brackets(String text, String... names) {
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        int from = 0;
        for (String name : names) {
            int begin = text.indexOf(name, from);
            from = begin + name.length();
            mentions.add(new Mention(
                    new MentionId("m" + name),
                    begin,
                    from,
                    new ClassName("Organization"),
                    MentionKind.NAME,
                    new EntityId(name),
                    0.9,
                    null));
            entities.add(new Entity(new EntityId(name), new ClassName("Organization"), name, List.of(), null));
        }
        Extraction extraction = new Extraction(
                new Article("a", text, null, null, null, "a.txt"),
                List.of(new Sentence(0, text.length(), List.of())),
                mentions,
                entities,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "graphwright/test");
        List<String> found = new ArrayList<>();
        MentionNeighbours.links(extraction, EntityId::value, (entity, link) -> {
            if (link.property().equals(EntityRecord.IN_BRACKETS)) {
                found.add(entity + " (" + link.other() + ")");
            }
        });
        return found;
    }

    @Test
    void theNameBeforeABracketMayHaveBeenCutShort() {
        assertThat(brackets("Naval Forces Command (NAVCENT) met.", "Naval Forces Command", "NAVCENT"))
                .containsExactly("Naval Forces Command (NAVCENT)");
        assertThat(brackets(
                        "It was the Islamic State of Iraq and the Levant (ISIL).",
                        "Islamic State",
                        "Iraq",
                        "Levant",
                        "ISIL"))
                .contains("Islamic State (ISIL)");
    }

    @Test
    void aBracketIsAboutTheWordBeforeItThatItExplains() {
        assertThat(brackets(
                        "The SDF said hundreds of ISIS (Islamic State of Iraq and Syria) fighters escaped.",
                        "SDF",
                        "ISIS",
                        "Islamic State of Iraq and Syria"))
                .containsExactly("ISIS (Islamic State of Iraq and Syria)");
        assertThat(brackets(
                        "The SDF and ISIS (Islamic State of Iraq and Syria) fought.",
                        "SDF",
                        "Islamic State of Iraq and Syria"))
                .isEmpty();
    }
}
