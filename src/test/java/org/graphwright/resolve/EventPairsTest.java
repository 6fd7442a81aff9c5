package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.graphwright.model.ClassName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sixty pairs of places in Wikinews articles that tell of one event, or of two that are alike, chosen and judged by a reader before this
 * resolver existed. What the articles tell lies beside the list as a build found it; {@code
 * org.graphwright.pipeline.EventPairRecords} writes it anew, with the event that was found at each place, if any was.
 */
class EventPairsTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(ClassName.class, Plain.class).build();

    /** Of the pairs of which both places were found to tell of events. */
    private static final double PRECISION = 0.75;

    private static final double RECALL = 0.3;

    /** What is written as its text alone. */
    private abstract static class Plain {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Plain(String value) {}
    }

    private record Judged(boolean same, String one, String other) {
        boolean isFound() {
            return !one.isEmpty() && !other.isEmpty();
        }
    }

    @Test
    void fewPairsAreWrong() throws IOException {
        List<Judged> pairs = pairs();
        EventResolution events = resolve(records());
        List<Judged> found = pairs.stream().filter(Judged::isFound).toList();
        long right = found.stream().filter(p -> p.same() && isOne(events, p)).count();
        long joined = found.stream().filter(p -> isOne(events, p)).count();
        long same = found.stream().filter(Judged::same).count();
        assertThat(pairs).hasSize(60);
        assertThat((double) right / joined)
                .as(right + " of " + joined + " joined are one")
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) right / same)
                .as(right + " of " + same + " that are one are joined")
                .isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() throws IOException {
        List<EventRecord> records = new ArrayList<>(records());
        TreeMap<String, ToldEvent> inOrder = new TreeMap<>();
        resolve(records).forEach(inOrder::put);
        Collections.shuffle(records, new Random(60));
        TreeMap<String, ToldEvent> shuffled = new TreeMap<>();
        resolve(records).forEach(shuffled::put);
        assertThat(shuffled).isEqualTo(inOrder);
    }

    private static boolean isOne(EventResolution events, Judged pair) {
        return events.event(pair.one())
                .orElseThrow()
                .iri()
                .equals(events.event(pair.other()).orElseThrow().iri());
    }

    private static EventResolution resolve(List<EventRecord> records) {
        return new EventResolver().resolve(records).named(iri -> iri);
    }

    private static List<EventRecord> records() throws IOException {
        List<EventRecord> records = new ArrayList<>();
        for (String line : lines(new GZIPInputStream(open("/wikinews-events.jsonl.gz")))) {
            records.add(JSON.readValue(line, EventRecord.class));
        }
        return records;
    }

    private static List<Judged> pairs() throws IOException {
        List<String> judged = lines(open("/event-pairs.jsonl"));
        List<String> found = lines(open("/event-pairs-found.tsv"));
        List<Judged> pairs = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            String[] events = found.get(i).split("\t", -1);
            pairs.add(new Judged(JSON.readTree(judged.get(i)).get("same").asBoolean(), events[0], events[1]));
        }
        return pairs;
    }

    private static List<String> lines(InputStream stream) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    private static InputStream open(String resource) {
        return requireNonNull(EventPairsTest.class.getResourceAsStream(resource), resource);
    }
}
