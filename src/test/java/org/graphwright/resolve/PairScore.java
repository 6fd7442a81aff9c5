package org.graphwright.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.ontology.Iris;

/** Compares a resolution with a list of pairs of names in articles that were judged same or different by hand. */
final class PairScore {
    private final List<String> errors = new ArrayList<>();
    private int joined;
    private int right;
    private int same;
    private int missing;
    private int compared;

    PairScore(Collection<EntityRecord> records, Resolution resolution, InputStream pairs) throws IOException {
        Map<String, EntityRecord> byName = new HashMap<>();
        for (EntityRecord record : records) {
            byName.merge(
                    record.article() + " " + record.name(),
                    record,
                    (one, other) -> one.mentions() >= other.mentions() ? one : other);
        }
        for (String line : new String(pairs.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
            String[] cells = line.split("\t");
            EntityRecord one = byName.get(Iris.article(cells[0]) + " " + cells[1]);
            EntityRecord other = byName.get(Iris.article(cells[3]) + " " + cells[4]);
            if (one == null || other == null) {
                missing++;
                continue;
            }
            String first = resolution.thing(one.iri()).orElseThrow().iri();
            String second = resolution.thing(other.iri()).orElseThrow().iri();
            compared++;
            boolean isSame = cells[6].equals("same");
            same += isSame ? 1 : 0;
            joined += first.equals(second) ? 1 : 0;
            right += isSame && first.equals(second) ? 1 : 0;
            if (isSame != first.equals(second)) {
                errors.add((isSame ? "apart: " : "joined: ") + one.iri() + " " + cells[1] + " | " + other.iri() + " "
                        + cells[4] + " " + first + " " + second + " " + resolution.reasons(one.iri(), other.iri()));
            }
        }
    }

    double precision() {
        return joined == 0 ? 0 : (double) right / joined;
    }

    double recall() {
        return same == 0 ? 0 : (double) right / same;
    }

    /** Pairs that were compared. */
    int pairs() {
        return compared;
    }

    /** Pairs of which one name is not in the records. */
    int missing() {
        return missing;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    public static void main(String... args) throws IOException {
        List<EntityRecord> records;
        try (InputStream in = java.nio.file.Files.newInputStream(java.nio.file.Path.of(args[0]))) {
            records = RecordFile.read(in);
        }
        long start = System.nanoTime();
        Resolution resolution = new Resolver(org.graphwright.ontology.Ontology.standard()).resolve(records);
        System.out.printf("%d records in %d ms%n", records.size(), (System.nanoTime() - start) / 1_000_000);
        try (InputStream pairs = java.nio.file.Files.newInputStream(java.nio.file.Path.of(args[1]))) {
            PairScore score = new PairScore(records, resolution, pairs);
            score.errors().forEach(System.out::println);
            System.out.printf(
                    "precision %.3f recall %.3f missing %d%n", score.precision(), score.recall(), score.missing());
        }
        if (args.length > 2) {
            StringBuilder lines = new StringBuilder();
            for (EntityRecord record : records) {
                Thing thing = resolution.thing(record.iri()).orElseThrow();
                lines.append(String.join(
                                "\t",
                                thing.iri(),
                                thing.type().value(),
                                thing.label(),
                                record.iri(),
                                record.type().value(),
                                record.name(),
                                "" + record.mentions()))
                        .append("\n");
            }
            java.nio.file.Files.writeString(java.nio.file.Path.of(args[2]), lines);
        }
    }
}
