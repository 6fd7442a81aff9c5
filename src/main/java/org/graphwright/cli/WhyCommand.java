package org.graphwright.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.ThingFinder;
import org.graphwright.explore.Why;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.AmbiguousNameException;
import org.graphwright.query.GraphView;
import org.graphwright.query.NamedThing;
import org.graphwright.query.UnknownNameException;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code graphwright why}: prints the sentences behind a fact. */
@Command(
        name = "why",
        description = "Print the sentences in which a fact was read, with subject and object marked.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright why 'Emmanuel Macron' headOfState France",
            "  graphwright why 'Emmanuel Macron' any",
            "  graphwright why any basedIn Paris"
        })
final class WhyCommand extends AbstractCommand {
    private static final String ANY = "any";

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "A thing, or any.")
    @SuppressWarnings("NullAway.Init")
    private String subject;

    @Parameters(
            index = "1",
            paramLabel = "PROPERTY",
            description = "A property such as headOfState or 'head of state', or any.")
    @SuppressWarnings("NullAway.Init")
    private String property;

    @Parameters(index = "2", arity = "0..1", paramLabel = "OBJECT", description = "A thing, a literal, or any.")
    private @Nullable String object;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() throws IOException {
        String wanted = object == null ? ANY : object;
        if (subject.equals(ANY) && wanted.equals(ANY)) {
            throw usage("name a subject or an object");
        }
        try (GraphStore store = graph.open()) {
            Ontology ontology = graph.ontology();
            ThingFinder finder = new ThingFinder(store.dataset(), graph.ontology());
            CorrectionNotes notes = new CorrectionNotes(graph);
            for (String name : List.of(subject, wanted)) {
                // what is hidden the graph does not know any more
                Optional<String> hidden =
                        name.equals(ANY) || isKnown(finder, name) ? Optional.empty() : notes.ofHidden(name);
                if (hidden.isPresent()) {
                    err().println("graphwright: " + Terminal.message(hidden.get()));
                    return FAILED;
                }
            }
            Node s = subject.equals(ANY) ? Node.ANY : finder.find(subject);
            Node p = property.equals(ANY)
                    ? Node.ANY
                    : new PropertyArgument(ontology, this::usage, graphOption()).of(property);
            Node o = wanted.equals(ANY) ? Node.ANY : finder.findOrText(wanted);
            List<FactSummary> facts = new Why(store.dataset(), ontology).of(s, p, o);
            List<String> judged = notes.ofFacts(s, p, o);
            if (facts.isEmpty() && !judged.isEmpty()) {
                judged.forEach(note -> err().println("graphwright: this was " + Terminal.message(note)));
                return FAILED;
            }
            List<String> readings = facts.isEmpty()
                    ? notes.ofReadings(p, names(store.dataset(), s), names(store.dataset(), o))
                    : List.of();
            if (!readings.isEmpty()) {
                readings.forEach(note -> err().println(
                                "graphwright: what a sentence is read to say of this was " + Terminal.message(note)));
                return FAILED;
            }
            if (facts.isEmpty()) {
                finder.refuseMisspelt(o);
                err().println("graphwright: the graph has no such fact; see what it has with: graphwright show "
                        + ShellWord.of(subject.equals(ANY) ? wanted : subject)
                        + graphOption());
                return FAILED;
            }
            PassageText text = PassageText.forTerminal();
            WrappedLines lines = WrappedLines.forTerminal();
            for (FactSummary fact : facts) {
                out().print(lines.write(Terminal.plain(fact.subject().label() + " " + fact.label() + " " + fact.value())
                        + "\n  " + howSure(fact) + "\n"));
                for (String note : judgements(notes, fact)) {
                    out().print(lines.write("  " + Terminal.plain(note) + "\n"));
                }
                fact.passages().forEach(passage -> out().print(lines.write(text.write(passage, "    "))));
            }
        }
        return FINE;
    }

    private static List<String> names(DatasetGraph dataset, Node asked) {
        if (asked.equals(Node.ANY)) {
            return List.of();
        }
        if (!asked.isURI()) {
            return List.of(asked.getLiteralLexicalForm());
        }
        NamedThing thing = Txn.calculateRead(dataset, () -> new GraphView(dataset).brief(asked));
        List<String> names = new ArrayList<>(thing.aliases());
        names.add(thing.label());
        return names;
    }

    private static List<String> judgements(CorrectionNotes notes, FactSummary fact) {
        return notes.ofFacts(
                NodeFactory.createURI(fact.subject().iri()),
                NodeFactory.createURI(fact.property()),
                fact.object() == null
                        ? NodeFactory.createLiteralString(fact.value())
                        : NodeFactory.createURI(fact.object().iri()));
    }

    private static boolean isKnown(ThingFinder finder, String name) {
        try {
            return finder.find(name).isURI();
        } catch (UnknownNameException e) {
            return false;
        } catch (AmbiguousNameException e) {
            return true;
        }
    }

    private static String howSure(FactSummary fact) {
        return switch (fact.status()) {
            case ASSERTED ->
                "belief " + PassageText.figure(fact.belief()) + " by " + Terminal.counted(fact.articles(), "article");
            case CLAIMED -> "only claimed, not believed";
            default -> "denied, not believed";
        };
    }
}
