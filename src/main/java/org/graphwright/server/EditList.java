package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.correct.Corrections;
import org.graphwright.explore.CorrectionWords;
import org.graphwright.ontology.Ontology;

/** Corrections as the page lists them. */
final class EditList {
    private final CorrectionWords words;

    /** @param before what things were called that have these names no more, by IRI */
    EditList(DatasetGraph dataset, Ontology ontology, Map<String, List<String>> before) {
        this.words = new CorrectionWords(
                requireNonNull(dataset, "dataset is null"), requireNonNull(ontology, "ontology is null"), before);
    }

    /**
     * A line.
     *
     * @param what what it says in words
     * @param text a note's text; else empty
     * @param things the IRIs that it names
     * @param state {@code applied}, {@code open} or {@code not applied yet}
     * @param mark true for notes and stars
     */
    record Line(
            String id,
            String kind,
            String what,
            String text,
            List<String> things,
            String state,
            String by,
            String at,
            String why,
            boolean mark) {}

    /** The newest first. */
    List<Line> of(Corrections corrections, Map<String, String> states) {
        List<CorrectionEntry> entries = corrections.entries();
        return IntStream.range(0, entries.size())
                .mapToObj(i -> line(entries.get(entries.size() - 1 - i), states))
                .toList();
    }

    private Line line(CorrectionEntry entry, Map<String, String> states) {
        Correction correction = entry.correction();
        TreeSet<String> things = new TreeSet<>();
        new CorrectionIris(iri -> {
                    things.add(iri);
                    return iri;
                })
                .of(correction);
        return new Line(
                entry.id(),
                correction.kind(),
                words.of(entry),
                correction instanceof Correction.Note note ? note.text() : "",
                List.copyOf(things),
                correction.isMark() ? "applied" : states.getOrDefault(entry.id(), "not applied yet"),
                entry.by(),
                entry.at().toString(),
                Objects.requireNonNullElse(entry.why(), ""),
                correction.isMark());
    }
}
