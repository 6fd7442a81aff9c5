package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.graphwright.belief.Belief;
import org.graphwright.belief.Candidate;
import org.graphwright.belief.Containment;
import org.graphwright.belief.FactKey;
import org.graphwright.belief.FactTally;
import org.graphwright.belief.LimitEffect;
import org.graphwright.belief.LimitKey;
import org.graphwright.belief.Report;
import org.graphwright.graph.BeliefDescription;
import org.graphwright.model.ClassName;
import org.graphwright.pipeline.ShardBeliefs;
import org.graphwright.pipeline.SpokenOf;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Takes the {@link org.graphwright.belief.BeliefSteps} on all machines: how sure facts are over all articles. */
final class BeliefTable {
    private final JavaSparkContext spark;
    private final Linked linked;
    private final Keyed keyed;
    private final TaskSteps steps;
    private final TaskCorrections corrections;

    /** What is known of a thing that facts are of: its class, and how many articles mention it, copies counted once. */
    record Spoken(ClassName type, int articles) implements Serializable {}

    private record Known(
            FactTally tally, Spoken subject, @Nullable Spoken object) implements Serializable {}

    private record Weighed(FactTally tally, Candidate candidate, boolean fits, boolean confirmed)
            implements Serializable {
        FactKey fact() {
            return candidate.fact();
        }
    }

    private record Limited(LimitKey limit, Weighed of) implements Serializable {
        FactKey fact() {
            return of.fact();
        }

        /** A thing as an end of what goes in no circle: other properties go other ways. */
        String node(String thing) {
            return limit.property() + " " + thing;
        }
    }

    private record Believed(FactKey fact, Belief belief) implements Serializable {}

    BeliefTable(JavaSparkContext spark, Linked linked, Keyed keyed, TaskSteps steps, TaskCorrections corrections) {
        this.spark = requireNonNull(spark, "spark is null");
        this.linked = requireNonNull(linked, "linked is null");
        this.keyed = requireNonNull(keyed, "keyed is null");
        this.steps = requireNonNull(steps, "steps is null");
        this.corrections = requireNonNull(corrections, "corrections is null");
    }

    /**
     * The beliefs in all facts.
     *
     * @param reports of all articles
     * @param spoken what is known of each thing, by its IRI
     */
    JavaRDD<BeliefDescription> of(JavaRDD<Report> reports, JavaPairRDD<String, Spoken> spoken) {
        TaskSteps own = steps;
        JavaRDD<FactTally> tallies = keyed.<FactKey, Report, FactTally>group(
                reports.mapToPair(report -> new Tuple2<>(own.beliefs().standing(report.fact()), report)),
                of -> own.beliefs().tally(of));
        JavaRDD<Weighed> weighed = weighed(tallies, spoken).persist(StorageLevel.DISK_ONLY());
        Broadcast<Containment> places = spark.broadcast(new Containment(
                weighed.map(Weighed::candidate).filter(Containment::tells).collect()));
        JavaRDD<LimitEffect> effects = keyed.group(
                        limited(weighed).union(circles(weighed)), of -> effects(of, own, places.value()))
                .flatMap(ArrayList::iterator);
        return beliefs(weighed, effects);
    }

    private JavaRDD<Weighed> weighed(JavaRDD<FactTally> tallies, JavaPairRDD<String, Spoken> spoken) {
        TaskSteps own = steps;
        TaskCorrections said = corrections;
        JavaRDD<Known> subjects = keyed.lookUp(
                tallies.mapToPair(tally -> new Tuple2<>(tally.fact().subject(), tally)),
                spoken,
                (row, subject) -> new Known(row._2(), subject, null));
        JavaRDD<Known> things = keyed.lookUp(
                subjects.filter(known -> known.tally().fact().joinsThings())
                        .mapToPair(known -> new Tuple2<>(known.tally().fact().object(), known)),
                spoken,
                (row, object) -> new Known(row._2().tally(), row._2().subject(), object));
        return subjects.filter(known -> !known.tally().fact().joinsThings())
                .union(things)
                .map(known -> weighed(known, own, said.isConfirmed(known.tally().fact())));
    }

    private static Weighed weighed(Known known, TaskSteps steps, boolean confirmed) throws IOException {
        FactKey fact = known.tally().fact();
        Spoken object = known.object();
        Candidate candidate = steps.beliefs()
                .candidate(
                        known.tally(),
                        thing -> thing.equals(fact.subject())
                                ? known.subject().articles()
                                : requireNonNull(object).articles(),
                        confirmed);
        boolean fits = SpokenOf.fits(
                fact, known.subject().type(), object == null ? ClassName.NONE : object.type(), steps.ontology());
        return new Weighed(known.tally(), candidate, fits, confirmed);
    }

    private JavaPairRDD<LimitKey, Limited> limited(JavaRDD<Weighed> weighed) {
        TaskSteps own = steps;
        return weighed.flatMapToPair(each -> own.beliefs().limits(each.candidate()).stream()
                .filter(limit -> limit.kind() != LimitKey.Kind.CIRCLE)
                .map(limit -> new Tuple2<>(limit, new Limited(limit, each)))
                .iterator());
    }

    /** Those of which there may be circles, parted by what hangs together. */
    private JavaPairRDD<LimitKey, Limited> circles(JavaRDD<Weighed> weighed) {
        TaskSteps own = steps;
        JavaRDD<Limited> all = weighed.flatMap(each -> own.beliefs().limits(each.candidate()).stream()
                        .filter(limit -> limit.kind() == LimitKey.Kind.CIRCLE
                                && each.fact().joinsThings())
                        .map(limit -> new Limited(limit, each))
                        .iterator())
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, String> parts = linked.ofCircles(all.mapToPair(each -> new Tuple2<>(
                each.node(each.fact().subject()), each.node(each.fact().object()))));
        return keyed.<String, Limited, String, Tuple2<LimitKey, Limited>>lookUpKnown(
                        all.mapToPair(each -> new Tuple2<>(each.node(each.fact().subject()), each)),
                        parts,
                        (row, part) -> {
                            LimitKey limit = row._2().limit().part(part);
                            return new Tuple2<>(
                                    limit, new Limited(limit, row._2().of()));
                        })
                .mapToPair(row -> row);
    }

    private static ArrayList<LimitEffect> effects(List<Limited> limited, TaskSteps steps, Containment places)
            throws IOException {
        Map<FactKey, List<FactKey>> stated = new HashMap<>();
        limited.forEach(each -> stated.put(each.fact(), each.of().tally().stated()));
        return steps
                .beliefs()
                .effects(
                        limited.get(0).limit(),
                        limited.stream().map(each -> each.of().candidate()).toList(),
                        places)
                .stream()
                .map(effect -> effect.with(effect.rivals().stream()
                        .flatMap(rival -> requireNonNull(stated.get(rival)).stream())
                        .toList()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private JavaRDD<BeliefDescription> beliefs(JavaRDD<Weighed> weighed, JavaRDD<LimitEffect> effects) {
        TaskSteps own = steps;
        JavaPairRDD<String, Believed> believed = weighed.mapToPair(each -> new Tuple2<>(each.fact(), each))
                .cogroup(effects.mapToPair(effect -> new Tuple2<>(effect.fact(), effect)), keyed.parts())
                .values()
                .flatMapToPair(both -> {
                    Weighed each = both._1().iterator().next();
                    List<LimitEffect> ofFact = new ArrayList<>();
                    both._2().forEach(ofFact::add);
                    ofFact.sort(Comparator.naturalOrder());
                    Belief belief =
                            own.beliefs().belief(each.tally(), each.candidate(), ofFact, each.fits(), each.confirmed());
                    return each.tally().stated().stream()
                            .map(fact -> new Tuple2<>(fact.ends(), new Believed(fact, belief)))
                            .iterator();
                });
        return keyed.group(believed, of -> {
                    SortedMap<FactKey, Belief> beliefs = new TreeMap<>();
                    of.forEach(each -> beliefs.put(each.fact(), each.belief()));
                    own.beliefs().raise(beliefs);
                    ArrayList<BeliefDescription> descriptions = new ArrayList<>();
                    beliefs.forEach((fact, belief) -> descriptions.add(ShardBeliefs.description(fact, belief)));
                    return descriptions;
                })
                .flatMap(ArrayList::iterator);
    }
}
