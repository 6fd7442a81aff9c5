package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Pairs of names in 295 Wikinews articles, judged same or different by hand before this resolver existed. What the articles' things are
 * called lies beside the list as the build found it, so that no article is needed; {@code org.graphwright.pipeline.ResolutionRecords} writes
 * it anew.
 */
class ResolutionPairsTest {
    private static final double PRECISION = 0.97;
    private static final double RECALL = 0.85;
    private static final int PAIRS = 400;

    @Test
    void fewPairsAreWrong() throws IOException {
        List<EntityRecord> records = records();
        Resolution resolution = new Resolver(Ontology.standard()).resolve(records);
        try (InputStream pairs = open("/resolution-pairs.tsv")) {
            PairScore score = new PairScore(records, resolution, pairs);
            String told = String.join("\n", score.errors());
            assertThat(score.missing()).isZero();
            assertThat(score.pairs()).isGreaterThan(PAIRS);
            assertThat(score.precision()).as(told).isGreaterThanOrEqualTo(PRECISION);
            assertThat(score.recall()).as(told).isGreaterThanOrEqualTo(RECALL);
        }
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() throws IOException {
        List<EntityRecord> records = new ArrayList<>(records());
        var inOrder = new Resolver(Ontology.standard()).resolve(records).things();
        Collections.shuffle(records, new Random(295));
        assertThat(new Resolver(Ontology.standard()).resolve(records).things()).isEqualTo(inOrder);
    }

    /**
     * Names, spellings, namesakes and bodies that must or must not be one, each with what its article says beside it: {@code property=value}
     * of the name, {@code + Country Peru} of others. Each pair is resolved by itself.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "/resolution-pairs-invented.tsv", delimiter = '\t', quoteCharacter = '`')
    void inventedPairsAreRight(String one, String other, String judged) {
        List<EntityRecord> records = new ArrayList<>(article("a", one));
        records.addAll(article("b", other));
        Resolution resolution = new Resolver(Ontology.standard()).resolve(records);
        boolean same = resolution
                .thing("a#e1")
                .orElseThrow()
                .iri()
                .equals(resolution.thing("b#e1").orElseThrow().iri());
        assertThat(same ? "same" : "different").isEqualTo(judged);
    }

    private static List<EntityRecord> article(String article, String said) {
        String[] parts = said.split("; ");
        List<EntityRecord.Link> links = new ArrayList<>();
        List<EntityRecord> others = new ArrayList<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            int equals = part.indexOf('=');
            String thing = equals < 0 ? part.substring(2) : part.substring(equals + 1);
            boolean literal = !thing.matches("(?:Country|City|Company) .*");
            if (!literal) {
                others.add(record(article, others.size() + 2, thing, List.of()));
            }
            if (equals >= 0) {
                String object = literal ? thing : article + "#e" + (others.size() + 1);
                links.add(new EntityRecord.Link(part.substring(0, equals), true, object));
            }
        }
        others.add(0, record(article, 1, parts[0], links));
        return others;
    }

    private static EntityRecord record(String article, int number, String thing, List<EntityRecord.Link> links) {
        String[] words = thing.split(" ", 2);
        return new EntityRecord(article + "#e" + number, new ClassName(words[0]), words[1], List.of(), 1, links);
    }

    private static List<EntityRecord> records() throws IOException {
        try (InputStream in = open("/wikinews-things.tsv.gz")) {
            return RecordFile.read(in);
        }
    }

    private static InputStream open(String resource) {
        return requireNonNull(ResolutionPairsTest.class.getResourceAsStream(resource), resource);
    }
}
