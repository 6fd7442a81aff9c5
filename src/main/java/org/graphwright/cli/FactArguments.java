package org.graphwright.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.correct.FactTriples;
import org.graphwright.correct.Target;
import org.graphwright.explore.FactFinder;
import org.graphwright.explore.ThingFinder;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.CorrectionFolder;
import org.graphwright.query.ArticleNames;
import org.graphwright.store.GraphStore;
import org.graphwright.store.KeptBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A fact, or what sentences of one article are read to say of it, as commands name it. */
final class FactArguments {
    @Parameters(index = "0", paramLabel = "SUBJECT", description = "A thing, by a name, <IRI> or prefix:name.")
    @SuppressWarnings("NullAway.Init")
    private String subject;

    @Parameters(
            index = "1",
            paramLabel = "PROPERTY",
            description = "A property such as headOfState or 'head of state'.")
    @SuppressWarnings("NullAway.Init")
    private String property;

    @Parameters(index = "2", paramLabel = "OBJECT", description = "A thing or a literal.")
    @SuppressWarnings("NullAway.Init")
    private String object;

    @Option(
            names = "--article",
            paramLabel = "ID",
            description = "Only what this article is read to say: its identifier or IRI.")
    private @Nullable String article;

    @Option(
            names = "--sentence",
            paramLabel = "WORDS",
            description = "Only what its sentence with these words is read to say.")
    private @Nullable String sentence;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /**
     * What is meant, by the graph's IRIs.
     *
     * @throws IllegalArgumentException if neither the graph nor a correction that took it out of the graph has it
     */
    List<Target> find(GraphOption graph) throws IOException {
        if (sentence != null && article == null) {
            throw usage("--sentence wants --article");
        }
        try (GraphStore store = graph.open()) {
            Ontology ontology = graph.ontology();
            ThingFinder things = new ThingFinder(store.dataset(), ontology);
            Node from = things.find(subject);
            Node by =
                    new PropertyArgument(ontology, this::usage, ShellWord.graph(graph.folder.toString())).of(property);
            Node to = things.findOrText(object);
            FactFinder finder = new FactFinder(store.dataset());
            List<Triple> facts = finder.facts(from, by, to);
            if (article != null) {
                Node of = new ArticleNames(store.dataset()).one(article);
                return readings(finder, facts, of);
            }
            if (facts.isEmpty()) {
                return List.of(judged(graph, from, by, to).orElseThrow(() -> none(graph, things, to)));
            }
            return facts.stream()
                    .<Target>map(fact -> new Target.OfFact(FactTriples.key(fact)))
                    .toList();
        }
    }

    /** A fact that is not in the graph any more, by the correction that says so. */
    private static Optional<Target> judged(GraphOption graph, Node from, Node by, Node to) throws IOException {
        KeptBase base = graph.base();
        return new CorrectionIris(base.read()::named)
                .of(new CorrectionFolder(graph.folder).read()).entries().stream()
                        .map(CorrectionEntry::correction)
                        .filter(correction -> correction instanceof Correction.Reject)
                        .map(correction -> ((Correction.Reject) correction).target())
                        .filter(target -> target instanceof Target.OfFact of && isSame(of.fact(), from, by, to))
                        .findFirst();
    }

    private IllegalArgumentException none(GraphOption graph, ThingFinder things, Node to) {
        things.refuseMisspelt(to);
        return new IllegalArgumentException("the graph has no such fact; see what it has with: graphwright why "
                + ShellWord.of(subject) + " any" + ShellWord.graph(graph.folder.toString()));
    }

    private static boolean isSame(FactKey fact, Node from, Node by, Node to) {
        return fact.subject().equals(from.getURI())
                && Ontology.iri(fact.property()).equals(by.getURI())
                && (to.isURI()
                        ? fact.joinsThings() && fact.object().equals(to.getURI())
                        : fact.object().equalsIgnoreCase(to.getLiteralLexicalForm()));
    }

    private List<Target> readings(FactFinder finder, List<Triple> facts, Node of) {
        List<Target> readings = new ArrayList<>();
        for (Triple fact : facts) {
            finder.readings(fact, of).stream()
                    .filter(reading -> sentence == null || reading.sentence().contains(sentence))
                    .forEach(readings::add);
        }
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("no sentence of " + article + " is read to say so");
        }
        return readings;
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
