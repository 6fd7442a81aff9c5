package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.correct.Correction;
import org.graphwright.correct.FactTriples;
import org.graphwright.correct.Target;
import org.graphwright.explore.FactFinder;
import org.graphwright.explore.TellingFinder;
import org.graphwright.explore.ThingFinder;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.GraphView;
import org.graphwright.query.TermNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a page asks to correct, understood; what does not fit is an {@link IllegalArgumentException}. */
final class EditRequest {
    private final JsonNode json;
    private final DatasetGraph dataset;
    private final Ontology ontology;

    /** @param json an object */
    EditRequest(JsonNode json, DatasetGraph dataset, Ontology ontology) {
        this.json = requireNonNull(json, "json is null");
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        if (!json.isObject()) {
            throw new IllegalArgumentException("a correction is an object of JSON");
        }
    }

    /** The kind in one word; see {@link Correction#kind}. */
    String kind() {
        return text("kind");
    }

    /** The corrections of any kind but {@code part}, which needs more than the served graph; of nothing of which the graph says nothing. */
    List<Correction> corrections() {
        switch (kind()) {
            case "reject":
                return targets().stream()
                        .<Correction>map(Correction.Reject::new)
                        .toList();
            case "confirm":
                return targets().stream()
                        .<Correction>map(Correction.Confirm::new)
                        .toList();
            default:
                Correction made = made();
                String iri = optional("thing");
                if (iri == null || !isInGraph(NodeFactory.createURI(iri))) {
                    throw new IllegalArgumentException("'thing' wants the IRI of something in the graph");
                }
                return List.of(made);
        }
    }

    private boolean isInGraph(Node thing) {
        return Txn.calculateRead(dataset, () -> dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY));
    }

    private Correction made() {
        return switch (kind()) {
            case "merge" -> new Correction.Merge(text("thing"), thing(text("other")), optional("name"));
            case "rename" -> new Correction.Rename(text("thing"), text("name"));
            case "class" -> new Correction.Reclassify(text("thing"), type(text("class")));
            case "hide" -> new Correction.Hide(text("thing"));
            case "note" -> new Correction.Note(text("thing"), text("text"));
            case "star" -> new Correction.Star(text("thing"));
            default -> throw new IllegalArgumentException("no kind of correction: " + kind());
        };
    }

    /** What is judged: by the node of a fact's evidence, by that of a quotation, or by where words tell of an event. */
    private List<? extends Target> targets() {
        TellingFinder tellings = new TellingFinder(dataset);
        List<Target.OfReading> meant;
        if (json.has("quotation")) {
            meant = tellings.ofQuotation(NodeFactory.createURI(text("quotation")));
        } else if (json.has("article")) {
            meant = tellings.ofEvent(
                    NodeFactory.createURI(text("article")),
                    json.path("begin").intValue(-1),
                    !json.path("reading").booleanValue(false));
        } else {
            return List.of(target());
        }
        if (meant.isEmpty()) {
            throw new IllegalArgumentException("the graph says that no more: it was changed since");
        }
        return meant;
    }

    /** The fact that an evidence node reifies, or only what its sentence is read to say. */
    private Target target() {
        Node evidence = NodeFactory.createURI(text("evidence"));
        FactFinder finder = new FactFinder(dataset);
        String gone = "the graph has no such evidence: it was changed since";
        return json.path("reading").booleanValue(false)
                ? finder.reading(evidence).orElseThrow(() -> new IllegalArgumentException(gone))
                : new Target.OfFact(
                        FactTriples.key(finder.fact(evidence).orElseThrow(() -> new IllegalArgumentException(gone))));
    }

    private String thing(String name) {
        return new ThingFinder(dataset, ontology).find(name).getURI();
    }

    private String type(String name) {
        TermNames names = new TermNames(ontology);
        return names.className(name)
                .map(ClassName::value)
                .orElseThrow(() ->
                        new IllegalArgumentException("no class is called '" + name + "'" + names.nearClasses(name)));
    }

    /** The IRI of the thing that is meant instead; null for one that nothing else in the graph is. */
    @Nullable
    String into() {
        String into = optional("into");
        return into == null ? null : thing(into);
    }

    /** What a thing is called. */
    String called(String iri) {
        return Txn.calculateRead(dataset, () -> new GraphView(dataset).label(NodeFactory.createURI(iri)));
    }

    /** Where single mentions begin, by the IRIs of their articles. */
    Map<String, List<Integer>> mentions() {
        Map<String, List<Integer>> all = new TreeMap<>();
        for (JsonNode each : json.path("mentions")) {
            JsonNode article = each.path("article");
            JsonNode begin = each.path("begin");
            if (!article.isString() || !begin.isInt()) {
                throw new IllegalArgumentException("'mentions' wants a list of articles, each with a begin");
            }
            all.computeIfAbsent(article.stringValue(), none -> new ArrayList<>())
                    .add(begin.intValue());
        }
        return all;
    }

    String text(String field) {
        String value = optional(field);
        if (value == null) {
            throw new IllegalArgumentException("'" + field + "' is missing");
        }
        return value;
    }

    /** The texts of a list that may be missing. */
    List<String> texts(String field) {
        List<String> all = new ArrayList<>();
        for (JsonNode each : json.path(field)) {
            if (!each.isString()) {
                throw new IllegalArgumentException("'" + field + "' wants a list of texts");
            }
            all.add(each.stringValue());
        }
        return all;
    }

    @Nullable
    String optional(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException("'" + field + "' wants a text");
        }
        String text = value.stringValue();
        return text.isBlank() ? null : text;
    }
}
