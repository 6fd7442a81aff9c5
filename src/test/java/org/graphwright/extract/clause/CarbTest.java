package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

/** Open relations in the mode that prints all clauses, scored on CaRB's development set. */
class CarbTest {
    private static final Path DEVELOPMENT_SET = Path.of("../shared/data/open-relations/carb-dev.jsonl");

    private final Language language = new Language();
    private final OpenRelationFinder finder = new OpenRelationFinder(Ontology.standard(), true);

    @Test
    void allClausesReachTheGoal() throws IOException {
        assumeTrue(Files.exists(DEVELOPMENT_SET), "skipped: the development set " + DEVELOPMENT_SET + " is not here");
        List<Carb.Gold> gold = Carb.read(DEVELOPMENT_SET);
        List<List<Carb.Tuple>> found =
                gold.stream().map(g -> tuples(g.sentence())).toList();
        Carb.Score score = Carb.score(gold, found);
        System.err.printf(
                "CaRB dev: P %.3f R %.3f F1 %.3f at confidence %.2f%n",
                score.precision(), score.recall(), score.f1(), score.threshold());
        assertThat(score.f1()).isGreaterThan(0.50);
    }

    @Test
    void scoresAsPublished() {
        List<Carb.Gold> gold = List.of(new Carb.Gold(
                "Ann met Bob in Rome .", List.of(new Carb.Tuple("met", "Ann", List.of("Bob", "in Rome"), 1))));
        Carb.Score exact =
                Carb.score(gold, List.of(List.of(new Carb.Tuple("met", "Ann", List.of("Bob in Rome"), 0.9))));
        assertThat(exact.f1()).isCloseTo(1, within(1e-9));
        Carb.Score half = Carb.score(gold, List.of(List.of(new Carb.Tuple("met", "Ann", List.of("Bob"), 0.9))));
        assertThat(half.precision()).isCloseTo(1, within(1e-9));
        assertThat(half.recall()).isCloseTo(3.0 / 5, within(1e-9));
        Carb.Score noCommonRelationWord =
                Carb.score(gold, List.of(List.of(new Carb.Tuple("saw", "Ann", List.of("Bob in Rome"), 0.9))));
        assertThat(noCommonRelationWord.f1()).isZero();
    }

    private List<Carb.Tuple> tuples(String text) {
        Article article = new Article("a", text, LocalDate.of(2020, 1, 1), null, null, "test");
        List<Carb.Tuple> tuples = new ArrayList<>();
        for (OpenRelation relation : finder.find(new Reading(article, language.read(text), List.of()))) {
            boolean verbless = relation.relation().equals("be") && relation.begin() == beginOfObject(relation);
            String words = verbless ? "is" : text.substring(relation.begin(), relation.end());
            List<String> objects =
                    relation.objects().stream().map(o -> o.span().of(text)).toList();
            tuples.add(new Carb.Tuple(
                    words,
                    relation.subject().span().of(text),
                    objects.isEmpty() ? List.of("") : objects,
                    relation.confidence()));
        }
        return tuples;
    }

    private static int beginOfObject(OpenRelation relation) {
        return relation.objects().isEmpty() ? -1 : relation.objects().get(0).begin();
    }
}
