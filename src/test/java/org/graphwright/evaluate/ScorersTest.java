package org.graphwright.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graphwright.evaluate.GoldArticle.DocumentFact;
import org.graphwright.evaluate.GoldArticle.GoldMention;
import org.graphwright.evaluate.GoldArticle.PassageFact;
import org.graphwright.evaluate.GoldArticle.PronounQuestion;
import org.graphwright.evaluate.Prediction.FoundFact;
import org.graphwright.evaluate.Prediction.FoundMention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every scorer on a case small enough to count by hand. */
class ScorersTest {
    private static final String TEXT = "Ann Lee leads the Red Cross in Rome. Lee met Bob Ray; she likes Bob.";
    private static final Span ANN = span("Ann Lee");
    private static final Span RED_CROSS = span("Red Cross");
    private static final Span ROME = span("Rome");
    private static final Span LEE = new Span(TEXT.indexOf("Lee met"), TEXT.indexOf(" met"));
    private static final Span BOB = span("Bob Ray");
    private static final Span SHE = span("she");

    @Test
    void namesCountBySpanAndType() {
        GoldArticle gold =
                gold(List.of(mention(ANN, "Person"), mention(RED_CROSS, "Organization"), mention(ROME, "Place")));
        Report report = evaluate(
                gold,
                List.of(
                        name("m1", ANN, "Person", null),
                        name("m2", RED_CROSS, "Place", null),
                        name("m3", BOB, "Person", null)),
                List.of());
        // right: Ann Lee; wrong: Red Cross as Place, Bob Ray; missed: Red Cross, Rome
        assertThat(report.counts()).isEqualTo(new Counts(1, 2, 2));
        assertThat(report.score().precision()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(report.score().recall()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(report.score().f1()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(report.score().parts())
                .containsEntry("Person", new Counts(1, 1, 0))
                .containsEntry("Organization", new Counts(0, 0, 1))
                .containsEntry("Place", new Counts(0, 1, 1));
        assertThat(report.whole().confusion()).isEqualTo(Map.of("Organization as Place", 1));
        assertThat(report.whole().errors())
                .extracting(e -> e.kind() + " " + e.what() + " " + e.passage())
                .containsExactly(
                        "confused Organization as Place Red Cross", "wrong Person Bob Ray", "missed Place Rome");
    }

    @Test
    void aFinerClassCountsAsItsRoot() {
        GoldArticle gold = gold(List.of(mention(RED_CROSS, "Organization"), mention(ROME, "Place")));
        Report report = evaluate(
                gold,
                List.of(name("m1", RED_CROSS, "GovernmentBody", null), name("m2", ROME, "Country", null)),
                List.of());
        assertThat(report.counts()).isEqualTo(new Counts(2, 0, 0));
        assertThat(report.score().parts()).containsOnlyKeys("Organization", "Place");
    }

    @Test
    void aLeadingArticleAndATrailingPossessiveDecideNothing() {
        String text = "the Red Cross’s plan";
        GoldArticle gold = new GoldArticle(
                "a",
                text,
                Optional.of(List.of(new GoldMention(new Span(4, 13), "Organization", null))),
                Set.of("Organization"),
                true,
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Report report = evaluate(gold, List.of(name("m1", new Span(0, 15), "Organization", null)), List.of());
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void namesOfTypesThatTheSetMarksWithoutScoringAreNoErrors() {
        GoldArticle gold = gold(List.of(mention(ANN, "Person"), mention(RED_CROSS, "Work")));
        Report report = evaluate(
                gold, List.of(name("m1", ANN, "Person", null), name("m2", RED_CROSS, "Organization", null)), List.of());
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void onlyNamesCountAsNames() {
        GoldArticle gold = gold(List.of(mention(ANN, "Person")));
        FoundMention pronoun = new FoundMention("m2", SHE, "Person", MentionKind.PRONOUN, "e1", 1, null);
        Report report = evaluate(gold, List.of(name("m1", ANN, "Person", null), pronoun), List.of());
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void coreferenceIsBCubedOverTheMentionsFound() {
        GoldArticle gold = gold(List.of(
                new GoldMention(ANN, "Person", 1),
                new GoldMention(LEE, "Person", 1),
                new GoldMention(BOB, "Person", 2),
                new GoldMention(ROME, "Place", 3)));
        Report report = evaluate(
                gold,
                List.of(
                        name("m1", ANN, "Person", "e1"),
                        name("m2", LEE, "Person", "e2"),
                        name("m3", BOB, "Person", "e2")),
                List.of());
        Score score = report.whole().scores().get(1);
        // Rome is not found and does not count. Precision: Ann 1/1, Lee 1/2, Bob 1/2; recall: Ann 1/2, Lee 1/2, Bob
        // 1/1.
        assertThat(score.measure()).isEqualTo("coreference B3");
        assertThat(score.precision()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.recall()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.f1()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void passageFactsCountByOverlapOfBothSides() {
        GoldArticle gold = passage(
                Set.of("headOf", "basedIn", "spouse"),
                List.of(
                        new PassageFact("headOf", ANN, RED_CROSS),
                        new PassageFact("basedIn", RED_CROSS, ROME),
                        new PassageFact("spouse", BOB, ANN)));
        Report report = evaluate(
                gold,
                List.of(
                        name("m1", ANN, "Person", "e1"),
                        name("m2", RED_CROSS, "Organization", "e2"),
                        name("m3", ROME, "Place", "e3"),
                        name("m4", BOB, "Person", "e4")),
                List.of(
                        fact("headOf", "m1", "m2", 0.9),
                        fact("headOf", "m2", "m3", 0.8),
                        fact("spouse", "m1", "m4", 0.7),
                        fact("employedBy", "m1", "m2", 0.6)));
        // right: headOf Ann–Red Cross, and spouse, which holds both ways; its second reading and employedBy, which the
        // set does not
        // annotate, are wrong only where nothing of the gold matches: Ann–Bob is one wrong fact. Missed: basedIn.
        assertThat(report.score().parts())
                .containsEntry("headOf", new Counts(1, 1, 0))
                .containsEntry("spouse", new Counts(1, 1, 0))
                .containsEntry("basedIn", new Counts(0, 0, 1));
        assertThat(report.counts()).isEqualTo(new Counts(2, 2, 1));
        assertThat(report.whole().confusion()).isEqualTo(Map.of("basedIn as headOf", 1));
    }

    @Test
    void aSecondPredictionOfOneGoldFactIsNeitherRightNorWrong() {
        GoldArticle gold = passage(Set.of("headOf"), List.of(new PassageFact("headOf", ANN, RED_CROSS)));
        Report report = evaluate(
                gold,
                List.of(
                        name("m1", ANN, "Person", "e1"),
                        name("m2", RED_CROSS, "Organization", "e2"),
                        name("m3", new Span(ANN.begin(), ANN.begin() + 3), "Person", "e1")),
                List.of(fact("headOf", "m1", "m2", 0.9), fact("headOf", "m3", "m2", 0.9)));
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void aNarrowerPropertyCountsAsTheOneThatTheSetAnnotates() {
        GoldArticle gold =
                passage(Set.of("affiliatedWith"), List.of(new PassageFact("affiliatedWith", ANN, RED_CROSS)));
        Report report = evaluate(
                gold,
                List.of(name("m1", ANN, "Person", "e1"), name("m2", RED_CROSS, "Organization", "e2")),
                List.of(fact("chiefExecutiveOf", "m1", "m2", 0.9)));
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void documentFactsCountByTheEntitiesTheyJoin() {
        GoldArticle gold = document(
                Map.of(1, List.of(ANN, LEE), 2, List.of(RED_CROSS), 3, List.of(ROME), 4, List.of(BOB)),
                List.of(
                        new DocumentFact(1, "headOf", 2),
                        new DocumentFact(2, "basedIn", 3),
                        new DocumentFact(4, "residesIn", 3)));
        Report report = evaluate(
                gold,
                List.of(
                        name("m1", ANN, "Person", "e1"),
                        name("m2", RED_CROSS, "Organization", "e2"),
                        name("m3", ROME, "Place", "e3"),
                        name("m4", LEE, "Person", "e1")),
                List.of(
                        fact("headOf", "m4", "m2", 0.9, "e1", "e2"),
                        fact("residesIn", "m2", "m3", 0.4, "e2", "e3"),
                        fact("residesIn", "m1", "m3", 0.8, "e1", "e3")));
        // right: headOf; wrong: residesIn of the Red Cross (its base) and of Ann; missed: basedIn, residesIn of Bob
        assertThat(report.counts()).isEqualTo(new Counts(1, 2, 2));
        assertThat(report.whole().confusion()).isEqualTo(Map.of("basedIn as residesIn", 1));
        assertThat(report.whole().worst(1))
                .extracting(ScoringError::kind, ScoringError::passage)
                .containsExactly(
                        tuple(ScoringError.WRONG, "Ann Lee → Rome"), tuple(ScoringError.MISSED, "Red Cross → Rome"));
    }

    @Test
    void whatARightNarrowerFactImpliesIsNoError() {
        GoldArticle gold = document(
                Map.of(1, List.of(ANN), 2, List.of(RED_CROSS), 3, List.of(ROME), 4, List.of(BOB)),
                List.of(new DocumentFact(1, "headOf", 2), new DocumentFact(4, "memberOf", 2)));
        Report report = evaluate(
                gold,
                List.of(name("m1", ANN, "Person", "e1"), name("m2", RED_CROSS, "Organization", "e2")),
                List.of(fact("headOf", "m1", "m2", 0.9, "e1", "e2")));
        // headOf also reads as memberOf, which the gold says of Bob only
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 1));
    }

    @Test
    void aPronounIsRightWhereItsEntityHoldsTheRightNameOnly() {
        PronounQuestion question = new PronounQuestion(SHE, LEE, BOB, "a");
        FoundMention she = she("e1");
        assertThat(pronoun(question, she, "e1", "e2")).isEqualTo(new Counts(1, 0, 0));
        assertThat(pronoun(question, she, "e2", "e1")).isEqualTo(new Counts(0, 1, 1));
        assertThat(pronoun(question, she, "e1", "e1")).isEqualTo(new Counts(1, 1, 0));
        assertThat(pronoun(question, she(null), "e1", "e2")).isEqualTo(new Counts(0, 0, 1));
        assertThat(pronoun(new PronounQuestion(SHE, LEE, BOB, null), she, "e1", "e2"))
                .isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void anArticleWithoutPredictionMissesAll() {
        GoldArticle gold = gold(List.of(mention(ANN, "Person"), mention(ROME, "Place")));
        Evaluation.Report report = new Evaluation(Ontology.standard()).evaluate(List.of(gold), Map.of());
        assertThat(report.scores().get(0).counts()).contains(new Counts(0, 0, 2));
        assertThat(report.scores().get(0).f1()).isZero();
    }

    private record Report(Evaluation.Report whole) {
        Score score() {
            return whole.scores().get(0);
        }

        Counts counts() {
            return score().counts().orElseThrow();
        }
    }

    private static Counts pronoun(PronounQuestion question, FoundMention pronoun, String entityOfA, String entityOfB) {
        GoldArticle gold = new GoldArticle(
                "a",
                TEXT,
                Optional.empty(),
                Set.of(),
                true,
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.of(question),
                Optional.empty());
        return evaluate(
                        gold,
                        List.of(pronoun, name("m2", LEE, "Person", entityOfA), name("m3", BOB, "Person", entityOfB)),
                        List.of())
                .counts();
    }

    private static Report evaluate(GoldArticle gold, List<FoundMention> mentions, List<FoundFact> facts) {
        Prediction found = new Prediction("a", mentions, Map.of(), facts, List.of(), List.of());
        return new Report(new Evaluation(Ontology.standard()).evaluate(List.of(gold), Map.of("a", found)));
    }

    private static GoldArticle gold(List<GoldMention> mentions) {
        return new GoldArticle(
                "a",
                TEXT,
                Optional.of(mentions),
                Set.of("Person", "Organization", "Place"),
                true,
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static GoldArticle passage(Set<String> properties, List<PassageFact> facts) {
        return new GoldArticle(
                "a",
                TEXT,
                Optional.empty(),
                Set.of(),
                true,
                Optional.of(properties),
                facts,
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static GoldArticle document(Map<Integer, List<Span>> entities, List<DocumentFact> facts) {
        return new GoldArticle(
                "a",
                TEXT,
                Optional.empty(),
                Set.of(),
                true,
                Optional.empty(),
                List.of(),
                entities,
                facts,
                Optional.empty(),
                Optional.empty());
    }

    private static GoldMention mention(Span span, String type) {
        return new GoldMention(span, type, null);
    }

    private static FoundMention name(String id, Span span, String type, @Nullable String entity) {
        return new FoundMention(id, span, type, MentionKind.NAME, entity, 0.9, null);
    }

    private static FoundMention she(@Nullable String entity) {
        return new FoundMention("m1", SHE, "Person", MentionKind.PRONOUN, entity, 0.9, null);
    }

    private static FoundFact fact(String property, String subject, String object, double confidence) {
        return fact(property, subject, object, confidence, null, null);
    }

    private static FoundFact fact(
            String property,
            String subjectMention,
            String objectMention,
            double confidence,
            @Nullable String subject,
            @Nullable String object) {
        return new FoundFact(subject, property, object, subjectMention, objectMention, confidence, "cue", true);
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
