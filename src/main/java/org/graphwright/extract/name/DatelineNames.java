package org.graphwright.extract.name;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.language.Dateline;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
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
    /** How sure a dateline's form is; by hand. */
    private static final double CONFIDENCE = 0.95;

    private static final Source CUE = new Source.Cue("dateline");

    private final Ontology ontology;
    private final Gazetteer gazetteer;

    public DatelineNames(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    /**
     * {@code mentions} with those of the datelines in place of what overlaps them, in order of position, with ids in that order.
     *
     * @param datelines with offsets into {@code text}
     */
    public List<Mention> find(String text, List<Dateline> datelines, List<Mention> mentions) {
        if (datelines.isEmpty()) {
            return mentions;
        }
        List<Mention> named = new ArrayList<>(mentions);
        for (Dateline line : datelines) {
            ClassName type = placeType(line.place().of(text));
            if (!type.equals(Classes.PLACE) || !isBody(named, line.place())) {
                put(named, line.place(), type);
            }
            if (line.region() != null) {
                put(named, line.region(), regionType(line.region().of(text)));
            }
            if (line.source() != null) {
                put(named, line.source(), Classes.ORGANIZATION);
            }
        }
        return numbered(named);
    }

    /** {@code statements} with what the datelines of {@code reading} say of where their places lie, nothing else between the two, and nothing of the agency. */
    public List<Statement> locate(Reading reading, List<Dateline> datelines, List<Statement> statements) {
        List<Statement> located = new ArrayList<>(statements);
        for (Dateline line : datelines) {
            Span source = line.source();
            if (source != null) {
                located.removeIf(s ->
                        s.subject().span().overlaps(source) || s.object().span().overlaps(source));
            }
            Mention place = at(reading, line.place());
            Mention region = line.region() == null ? null : at(reading, line.region());
            if (place != null && region != null) {
                located.removeIf(s -> s.subject().span().overlaps(place.span())
                        && s.object().span().overlaps(region.span()));
                Span passage = new Span(place.begin(), region.end());
                located.add(new Statement(place, Properties.LOCATED_IN, region, passage, CONFIDENCE, CUE));
            }
        }
        return located;
    }

    private static @Nullable Mention at(Reading reading, Span span) {
        return reading.mentionsIn(span).stream()
                .filter(mention -> mention.span().equals(span))
                .findFirst()
                .orElse(null);
    }

    /** True where agencies write from a body that is no place: the United Nations. */
    private boolean isBody(List<Mention> mentions, Span span) {
        return mentions.stream()
                .anyMatch(mention -> mention.span().equals(span) && ontology.isA(mention.type(), Classes.ORGANIZATION));
    }

    /** A mention of {@code span} in place of those that overlap it. */
    private void put(List<Mention> mentions, Span span, ClassName type) {
        ClassName found = type;
        for (Mention mention : mentions) {
            boolean finer = mention.span().equals(span) && ontology.isA(mention.type(), type);
            found = finer ? mention.type() : found;
        }
        mentions.removeIf(mention -> mention.span().overlaps(span));
        mentions.add(new Mention(
                new MentionId("new" + span.begin()),
                span.begin(),
                span.end(),
                found,
                MentionKind.NAME,
                null,
                CONFIDENCE,
                null));
    }

    private ClassName placeType(String name) {
        if (!gazetteer.cities(name).isEmpty()) {
            return Classes.CITY;
        }
        return gazetteer.country(name).isPresent() ? Classes.COUNTRY : Classes.PLACE;
    }

    private ClassName regionType(String name) {
        if (gazetteer.country(name).isPresent()) {
            return Classes.COUNTRY;
        }
        return gazetteer.regions(name).isEmpty() ? Classes.PLACE : Classes.REGION;
    }

    private static List<Mention> numbered(List<Mention> mentions) {
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        List<Mention> numbered = new ArrayList<>();
        for (Mention mention : mentions) {
            numbered.add(new Mention(
                    new MentionId("m" + (numbered.size() + 1)),
                    mention.begin(),
                    mention.end(),
                    mention.type(),
                    mention.kind(),
                    mention.entity(),
                    mention.confidence(),
                    mention.value()));
        }
        return numbered;
    }
}
