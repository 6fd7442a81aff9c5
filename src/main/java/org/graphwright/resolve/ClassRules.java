package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/** Proposes to join a name that some article took for a thing of another class with what most take it for. */
final class ClassRules {
    /** What the articles must have in common, in nats. */
    private static final double COMMON = 2.5;
    /** How many times more records the usual class has than the mistaken one. */
    private static final int TIMES = 3;

    private static final Set<Unit.Kind> OF_ANY_CLASS =
            Set.of(Unit.Kind.NAME, Unit.Kind.KNOWN, Unit.Kind.PERSON, Unit.Kind.GEO);

    private final Corpus corpus;
    private final Units units;
    private final Contexts contexts;
    private final Ontology ontology;

    ClassRules(Corpus corpus, Units units, Contexts contexts, Ontology ontology) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        this.contexts = requireNonNull(contexts, "contexts is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    List<Merge> propose() {
        Map<String, List<Integer>> byWords = new TreeMap<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.unit(u);
            if (OF_ANY_CLASS.contains(unit.kind())) {
                byWords.computeIfAbsent(String.join(" ", unit.words()), key -> new ArrayList<>(1))
                        .add(u);
            }
        }
        List<Merge> proposals = new ArrayList<>();
        Comparator<Integer> bySize = Comparator.comparingInt(u -> -units.unit(u).size());
        byWords.forEach((words, same) -> {
            int most = same.stream()
                    .min(bySize.thenComparing(units::unit, Unit.ORDER))
                    .orElseThrow();
            same.stream()
                    .filter(u -> isMistaken(u, most))
                    .forEach(u -> proposals.add(new Merge(
                            u,
                            most,
                            0.75,
                            new Reason(
                                    "same name",
                                    words + ", though " + units.unit(u).root() + " in "
                                            + units.unit(u).size() + " and "
                                            + units.unit(most).root() + " in "
                                            + units.unit(most).size() + " articles"))));
        });
        return proposals;
    }

    private boolean isMistaken(int unit, int most) {
        Unit few = units.unit(unit);
        Unit many = units.unit(most);
        if (few.root().equals(many.root()) || isTeam(few) || isTeam(many)) {
            return false;
        }
        boolean rare = many.size() >= TIMES * few.size();
        boolean near = contexts.common(unit, most) >= COMMON;
        boolean place = few.kind() == Unit.Kind.GEO || many.kind() == Unit.Kind.GEO;
        return few.words().size() > 1 && !place && !few.isPerson() && !many.isPerson() ? rare || near : rare && near;
    }

    /** A team is called after its country or town, and is another thing. */
    private boolean isTeam(Unit unit) {
        for (int index : unit.records()) {
            EntityRecord record = corpus.record(index);
            if (ontology.isA(record.type(), Classes.TEAM)
                    || record.links().stream()
                            .anyMatch(link ->
                                    List.of("playsFor", "coachOf", "defeated").contains(link.property()))) {
                return true;
            }
        }
        return false;
    }
}
