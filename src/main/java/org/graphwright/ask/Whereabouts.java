package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.ThingRef;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.query.GraphView;
import org.jspecify.annotations.Nullable;

/** Tells where somebody was last, and where something happened to a thing, by the places of events. Belongs to one read transaction. */
final class Whereabouts {
    /** What somebody takes part in only where he is; what is told of others there may have been done from afar. */
    private static final Set<ClassName> THERE =
            Set.of(new ClassName("Visit"), Classes.MEETING, new ClassName("Competition"), new ClassName("Marriage"));

    /** What is done to somebody where he is. */
    private static final Set<ClassName> DONE_THERE = Set.of(
            new ClassName("Death"),
            new ClassName("Arrest"),
            new ClassName("Injury"),
            new ClassName("Rescue"),
            Classes.ATTACK);

    private final ArticleTexts texts;
    private final Explainer explainer;

    Whereabouts(ArticleTexts texts, Explainer explainer) {
        this.texts = requireNonNull(texts, "texts is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
    }

    /** An event as a sentence that names its place tells of it. */
    private record Stay(
            String event,
            String what,
            String when,
            Source source,
            double confidence,
            ThingRef place,
            ClassName type,
            boolean patient) {
        /** Its own day, else that of the article. */
        String day() {
            return when.isEmpty() ? source.article().date() : when;
        }
    }

    /** The place of the newest event in which somebody took part there himself, on the day that is asked for; none where no sentence tells of one. */
    List<FoundAnswer> last(Reading reading, Named name, Shapes shapes) {
        return stays(name, shapes).stream()
                .filter(stay -> THERE.contains(stay.type()) || stay.patient() && DONE_THERE.contains(stay.type()))
                .filter(stay ->
                        reading.isOfDay(stay.when(), stay.source().article().date()))
                .max(Comparator.comparing(Stay::day).thenComparing(Stay::confidence))
                .map(stay -> answer(
                        stay,
                        stay.place().label() + ", where last told to be "
                                + (stay.when().isEmpty() ? "in an article of " : "on ") + stay.day()))
                .stream()
                .toList();
    }

    /** Where what the question's words tell of the first name happened. */
    List<FoundAnswer> ofDeed(Reading reading, Shapes shapes) {
        if (reading.names().isEmpty() || reading.sought().isEmpty()) {
            return List.of();
        }
        Named name = reading.names().get(0);
        List<Word> others = reading.names().stream()
                .skip(1)
                .map(other -> reading.words().get(other.last()))
                .toList();
        List<Stay> fitting = stays(name, shapes).stream()
                .filter(stay -> !reading.isAbout(stay.place().iri()))
                .filter(stay ->
                        reading.isOfDay(stay.when(), stay.source().article().date()))
                .filter(stay -> explainer
                        .missing(reading.sought(), stay.what(), stay.source().sentence())
                        .isEmpty())
                .filter(stay -> explainer
                        .missing(
                                others,
                                stay.what(),
                                stay.source().sentence(),
                                stay.source().article().title())
                        .isEmpty())
                .toList();
        return fitting.stream()
                .max(Comparator.comparing(Stay::confidence))
                .map(stay -> answer(stay, stay.place().label()))
                .stream()
                .toList();
    }

    private List<Stay> stays(Named name, Shapes shapes) {
        List<Stay> stays = shapes.eventsWithPlaces(name.node()).stream()
                .map(this::stay)
                .filter(stay -> stay.confidence() >= FactSummary.FLOOR)
                .filter(stay -> isPlaced(stay.source(), stay.place().iri()))
                .toList();
        if (!stays.isEmpty()) {
            shapes.keep();
        }
        return stays;
    }

    private boolean isPlaced(Source source, String iri) {
        return texts.sentences(NodeFactory.createURI(source.article().iri())).stream()
                .filter(told -> told.text().contains(source.sentence())
                        || source.sentence().contains(told.text()))
                .anyMatch(told -> told.mentions().stream()
                        .anyMatch(m -> m.iri().equals(iri) && PlacedMentions.isPlaced(m, told)));
    }

    private Stay stay(List<@Nullable Node> row) {
        Node article = requireNonNull(row.get(4), "no article");
        return new Stay(
                text(row.get(0)),
                text(row.get(1)),
                text(row.get(2)),
                new Source(text(row.get(3)), texts.article(article)),
                Double.parseDouble(text(row.get(5))),
                texts.thing(requireNonNull(row.get(6), "no place")),
                new ClassName(text(row.get(7))),
                text(row.get(8)).equals("true"));
    }

    private static String text(@Nullable Node node) {
        return node == null ? "" : GraphView.text(node);
    }

    private static FoundAnswer answer(Stay stay, String text) {
        return new FoundAnswer(text, stay.place(), stay.confidence(), stay.what(), List.of(stay.source()));
    }
}
