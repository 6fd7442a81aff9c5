package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Correction;
import org.graphwright.correct.Correction.Confirm;
import org.graphwright.correct.Correction.Hide;
import org.graphwright.correct.Correction.Merge;
import org.graphwright.correct.Correction.Note;
import org.graphwright.correct.Correction.Part;
import org.graphwright.correct.Correction.PartMentions;
import org.graphwright.correct.Correction.PartUses;
import org.graphwright.correct.Correction.Reclassify;
import org.graphwright.correct.Correction.Reject;
import org.graphwright.correct.Correction.Rename;
import org.graphwright.correct.Correction.Star;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.Target;
import org.graphwright.correct.Withdrawn;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.jspecify.annotations.Nullable;

/** Says corrections in words that a person can read, with the names that things have in a graph. */
public final class CorrectionWords {
    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final Map<String, List<String>> before;
    private final Map<String, String> called;

    /**
     * @param dataset has the IRIs that the corrections have
     * @param before what things were called that it has not by these names, by IRI, as {@link Withdrawn#before}
     */
    public CorrectionWords(DatasetGraph dataset, Ontology ontology, Map<String, List<String>> before) {
        this(dataset, ontology, before, Map.of());
    }

    private CorrectionWords(
            DatasetGraph dataset, Ontology ontology, Map<String, List<String>> before, Map<String, String> called) {
        this.before = Map.copyOf(before);
        this.called = called;
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** What a correction says, without its kind; its things by the names that they had when it was made, where these are kept. */
    public String of(CorrectionEntry entry) {
        return Txn.calculateRead(
                dataset,
                () -> new CorrectionWords(dataset, ontology, before, entry.called()).words(entry.correction()));
    }

    private String words(Correction correction) {
        if (correction instanceof Reject reject) {
            return words(reject.target());
        } else if (correction instanceof Confirm confirm) {
            return words(confirm.target());
        } else if (correction instanceof Merge merge) {
            return formerName(merge.thing()) + " and " + formerName(merge.other())
                    + (merge.name() == null ? "" : " as " + merge.name());
        } else if (correction instanceof Part part) {
            return name(part.thing()) + " from " + names(part.others());
        } else if (correction instanceof PartUses parted) {
            return words(parted) + " from " + name(parted.thing()) + as(parted.into());
        } else if (correction instanceof PartMentions parted) {
            return words(parted) + " from " + name(parted.thing()) + as(parted.into());
        } else if (correction instanceof Rename rename) {
            return formerName(rename.thing()) + " as " + rename.name();
        } else if (correction instanceof Reclassify change) {
            return name(change.thing()) + " as " + change.type();
        } else if (correction instanceof Hide hide) {
            return name(hide.thing());
        } else if (correction instanceof Note note) {
            return name(note.thing()) + ": " + note.text();
        }
        return name(((Star) correction).thing());
    }

    /** The names, each with the articles that use it so. */
    private String words(PartUses parted) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        parted.uses()
                .forEach(use -> titles.computeIfAbsent(use.name(), name -> new ArrayList<>())
                        .add(title(use.article())));
        return titles.entrySet().stream()
                .map(each -> each.getKey() + " in " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** The words, each with its sentence. */
    private String words(PartMentions parted) {
        return parted.mentions().stream()
                .map(place -> '“' + place.words() + '”'
                        + (place.number() == 0 ? "" : " (number " + place.number() + ")") + " in "
                        + title(place.article()) + ": " + place.sentence())
                .collect(Collectors.joining("; "));
    }

    private String as(@Nullable String into) {
        return into == null ? "" : " as " + name(into);
    }

    private String words(Target target) {
        if (target instanceof Target.OfFact of) {
            FactKey fact = of.fact();
            return name(fact.subject())
                    + " – "
                    + label(fact.property().value())
                    + " – "
                    + (fact.joinsThings() ? name(fact.object()) : fact.object());
        }
        Target.OfReading reading = (Target.OfReading) target;
        String in = " in " + title(reading.article()) + ": ";
        if (reading.property().equals(Target.OfReading.TELLS_OF)) {
            return "event told by “" + reading.subject() + '”' + in + reading.sentence();
        } else if (reading.property().equals(Target.OfReading.SPEAKER)) {
            return "said by " + (reading.object().isEmpty() ? "somebody" : reading.object()) + in + '“'
                    + reading.sentence() + '”';
        }
        return reading.subject() + " – " + label(reading.property()) + " – " + reading.object() + ", read in "
                + title(reading.article()) + ": " + reading.sentence();
    }

    /** As the graph has it, by the article's identifier. */
    private String title(String article) {
        GraphView view = new GraphView(dataset);
        return view.subjects(Vocabulary.ARTICLE_ID, NodeFactory.createLiteralString(article)).stream()
                .findFirst()
                .map(node -> '“' + new References(view).article(node).title() + '”')
                .orElse(article);
    }

    private String label(String property) {
        return ontology.label(Ontology.iri(property));
    }

    private String names(List<String> iris) {
        return iris.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** As it was called when it was corrected; else as the graph calls it, or did when it had it; an article by its title. */
    private String name(String iri) {
        Node thing = NodeFactory.createURI(iri);
        GraphView view = new GraphView(dataset);
        if (view.object(thing, Vocabulary.ARTICLE_ID).isPresent()) {
            return '“' + new References(view).article(thing).title() + '”';
        }
        return called.containsKey(iri)
                        || view.objects(thing, RDFS.label.asNode()).isEmpty()
                ? formerName(iri)
                : view.label(thing);
    }

    /** As it was called before it was corrected. */
    private String formerName(String iri) {
        String kept = called.get(iri);
        if (kept != null) {
            return kept;
        }
        List<String> names = before.getOrDefault(iri, List.of());
        return names.isEmpty() ? new GraphView(dataset).label(NodeFactory.createURI(iri)) : names.get(0);
    }
}
