package org.graphwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.graphwright.extract.light.NameLabels;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** Entities: 1 Ann Lee, 2 Acme, 3 Rome, 4 the Roman police. */
class NewsStoryTest {
    private static final String FIRST = "Ann Lee founded Acme in Rome in 1990.";
    private static final String SECOND = "She met Roman police for three days at Acme.";
    private static final String TEXT = FIRST + " " + SECOND;

    private static final String STORY = """
            {"text": "%s", "sentences": [[0, %d], [%d, %d]], "mentions": [%s, %s, %s, %s, %s, %s, %s], \
            "classes": {"1": "Person", "2": "Company", "3": "City", "4": "GovernmentBody"}, \
            "dates": [{"begin": %s, "value": "1990"}, {"begin": %s, "value": "P3D"}], \
            "facts": [{"subject": 1, "property": "founderOf", "object": 2, "explicit": true, "evidence": [0], "status": "former"}, \
            {"subject": 1, "property": "employedBy", "object": 2, "explicit": true, "evidence": [1], "status": "stated"}, \
            {"subject": 1, "property": "affiliatedWith", "object": 2, "explicit": false}], \
            "maybe": [[3, "locatedIn", 2]], \
            "notAsserted": [{"subject": 1, "property": "residesIn", "object": 3, "evidence": [0], "status": "claimed"}, \
            {"subject": 2, "property": "basedIn", "object": 3, "evidence": [0], "status": "denied"}], \
            "literals": [{"subject": 2, "property": "dateFounded", "value": "1990", "evidence": [0], "status": "stated"}, \
            {"subject": 1, "property": "position", "value": "founder", "evidence": [0], "status": "stated"}]}
            """.formatted(
            TEXT,
            FIRST.length(),
            FIRST.length() + 1,
            TEXT.length(),
            mention("Ann Lee", "Person", "NAME", 1),
            mention("Acme in", "Organization", "NAME", 2).replace(end("Acme in"), end("Acme")),
            mention("Rome", "Place", "NAME", 3),
            mention("She", "Pronoun", "PRONOUN", 1),
            mention("Roman police", "Body", "NOMINAL", 4),
            mention("Roman", "Group", "NAME", 3),
            mention("Acme.", "Organization", "NAME", 2).replace(end("Acme."), "\"end\": " + (TEXT.length() - 1)),
            range("1990"),
            range("three days"));

    @Test
    void whatTheAnnotatorNamedIsSaidThereAndPossibleElsewhere() {
        RelationPassage passage = story().relations();
        assertThat(passage.annotated()).contains("spouse", "metWith").doesNotContain("worksIn", "position");
        assertThat(passage.facts().stream().map(NewsStoryTest::words))
                .containsExactlyInAnyOrder(
                        "Acme foundedBy Ann Lee",
                        "Ann Lee affiliatedWith Acme",
                        "She employedBy Acme",
                        "She affiliatedWith Acme",
                        "Acme dateFounded 1990");
        assertThat(passage.possible().stream().map(NewsStoryTest::words))
                .containsExactlyInAnyOrder(
                        "Ann Lee affiliatedWith Acme",
                        "She affiliatedWith Acme",
                        "Acme foundedBy She",
                        "She affiliatedWith Acme",
                        "Ann Lee employedBy Acme",
                        "Ann Lee affiliatedWith Acme",
                        "Rome locatedIn Acme",
                        "Roman locatedIn Acme",
                        "Ann Lee residesIn Rome",
                        "She residesIn Roman");
    }

    @Test
    void namesAreKnownAndBodiesAndPeriodsAreNot() {
        List<NameExample> examples = story().names(new TextNames());
        assertThat(examples).hasSize(2);
        assertThat(labels(examples.get(0)))
                .containsExactly(
                        "Ann B-Person",
                        "Lee I-Person",
                        "founded O",
                        "Acme B-Organization",
                        "in O",
                        "Rome B-Place",
                        "in O",
                        "1990 B-Date",
                        ". O");
        assertThat(labels(examples.get(1)))
                .containsExactly(
                        "She O",
                        "met O",
                        "Roman B-Group",
                        "police any",
                        "for O",
                        "three O|B-Date|I-Date",
                        "days O|B-Date|I-Date",
                        "at O",
                        "Acme B-Organization",
                        ". O");
    }

    @Test
    void whatLiesOutOfTheTextIsRefused() {
        assertThatThrownBy(() ->
                        NewsStory.of(new ObjectMapper().readTree(STORY.replace("[[0, " + FIRST.length(), "[[0, 4711"))))
                .hasMessageContaining("out of the text: 0..4711");
    }

    private static NewsStory story() {
        return NewsStory.of(new ObjectMapper().readTree(STORY));
    }

    private static String words(RelationPassage.Marked fact) {
        return of(fact.subject()) + " " + fact.property() + " " + of(fact.object());
    }

    private static String of(Span span) {
        return span.of(TEXT);
    }

    private static List<String> labels(NameExample example) {
        List<String> names = NameLabels.names();
        return java.util.stream.IntStream.range(0, example.allowed().length)
                .mapToObj(i -> {
                    int allowed = example.allowed()[i];
                    List<String> here = java.util.stream.IntStream.range(0, names.size())
                            .filter(label -> (allowed >>> label & 1) != 0)
                            .mapToObj(names::get)
                            .toList();
                    return example.words().get(i) + " "
                            + (here.size() == names.size() ? "any" : String.join("|", here));
                })
                .toList();
    }

    private static String mention(String words, String type, String kind, int entity) {
        return "{\"begin\": %s, \"type\": \"%s\", \"kind\": \"%s\", \"entity\": %d}"
                .formatted(range(words), type, kind, entity);
    }

    private static String range(String words) {
        return TEXT.indexOf(words) + ", " + end(words);
    }

    private static String end(String words) {
        return "\"end\": " + (TEXT.indexOf(words) + words.length());
    }
}
