package org.graphwright.extract.name;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.language.Dateline;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.jspecify.annotations.Nullable;

/** Names what a dateline names, whatever the trained model made of its capitals: a place, what it lies in, and the agency. */
public final class DatelineNames {
    private static final double CONFIDENCE = 0.95;
    private static final Source CUE = new Source.Cue("dateline");

    private final Ontology ontology;
    private final Gazetteer gazetteer;

    public DatelineNames(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    /** @param datelines with offsets into {@code text} */
    public TrainedReading find(String text, List<Dateline> datelines, TrainedReading read) {
        if (datelines.isEmpty()) {
            return read;
        }
        List<Mention> mentions = new ArrayList<>(read.mentions());
        List<Statement> statements = new ArrayList<>(read.statements());
        for (Dateline line : datelines) {
            Mention place = put(mentions, line.place(), placeType(line.place().of(text)));
            Mention region = line.region() == null
                    ? null
                    : put(mentions, line.region(), regionType(line.region().of(text)));
            if (line.source() != null) {
                put(mentions, line.source(), Classes.ORGANIZATION);
            }
            if (region != null) {
                Span passage = new Span(place.begin(), region.end());
                statements.removeIf(s -> s.subject().span().overlaps(place.span())
                        && s.object().span().overlaps(region.span()));
                statements.add(new Statement(place, Properties.LOCATED_IN, region, passage, CONFIDENCE, CUE));
            }
        }
        return numbered(mentions, statements);
    }

    /** A mention of {@code span} in place of those that overlap it. */
    private Mention put(List<Mention> mentions, Span span, String type) {
        String found = type;
        for (Mention mention : mentions) {
            boolean finer = mention.span().equals(span) && ontology.isA(mention.type(), type);
            found = finer ? mention.type() : found;
        }
        mentions.removeIf(mention -> mention.span().overlaps(span));
        Mention put = new Mention(
                "new" + span.begin(), span.begin(), span.end(), found, MentionKind.NAME, null, CONFIDENCE, null);
        mentions.add(put);
        return put;
    }

    private String placeType(String name) {
        if (!gazetteer.cities(name).isEmpty()) {
            return Classes.CITY;
        }
        return gazetteer.country(name).isPresent() ? Classes.COUNTRY : Classes.PLACE;
    }

    private String regionType(String name) {
        if (gazetteer.country(name).isPresent()) {
            return Classes.COUNTRY;
        }
        return gazetteer.regions(name).isEmpty() ? Classes.PLACE : Classes.REGION;
    }

    /** The mentions in order of position with ids in that order, and the statements between those that are left. */
    private static TrainedReading numbered(List<Mention> mentions, List<Statement> statements) {
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        Map<String, Mention> renamed = new HashMap<>();
        List<Mention> numbered = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention named = new Mention(
                    "m" + (numbered.size() + 1),
                    mention.begin(),
                    mention.end(),
                    mention.type(),
                    mention.kind(),
                    mention.entity(),
                    mention.confidence(),
                    mention.value());
            numbered.add(named);
            renamed.put(mention.id(), named);
        }
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            @Nullable Mention subject = renamed.get(statement.subject().id());
            @Nullable Mention object = renamed.get(statement.object().id());
            if (subject != null && object != null) {
                kept.add(statement.withSides(subject, object));
            }
        }
        return new TrainedReading(numbered, kept);
    }
}
