package org.graphwright.extract;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.graphwright.model.Argument;
import org.graphwright.model.Article;
import org.graphwright.model.Entity;
import org.graphwright.model.Event;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.FactId;
import org.graphwright.model.LocalId;
import org.graphwright.model.Mention;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Participant;
import org.graphwright.model.Quotation;
import org.graphwright.model.Source;
import org.graphwright.model.UnnamedPart;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes an extraction as one line of JSON: the contract of {@code graphwright extract --format jsonl}. */
public final class ExtractionJson {
    private final JsonFactory factory = new JsonFactory();

    /** One JSON object without line breaks; offsets count UTF-16 units of its {@code text}. */
    public String write(Extraction extraction) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            Article article = extraction.article();
            json.writeStartObject();
            json.writeStringProperty("id", article.id());
            writeNullable(
                    json, "date", article.date() == null ? null : article.date().toString());
            writeNullable(json, "title", article.title());
            writeNullable(json, "byline", article.byline());
            json.writeStringProperty("language", article.language());
            json.writeBooleanProperty("summary", article.summary());
            json.writeStringProperty("text", article.text());
            array(json, "mentions", extraction.mentions(), ExtractionJson::mention);
            array(json, "entities", extraction.entities(), ExtractionJson::entity);
            array(json, "facts", extraction.facts(), ExtractionJson::fact);
            array(json, "quotations", extraction.quotations(), (j, q) -> quotation(j, q, article.text()));
            array(json, "events", extraction.events(), (j, e) -> event(j, e, article.text()));
            array(json, "openRelations", extraction.openRelations(), ExtractionJson::openRelation);
            json.writeEndObject();
        }
        return out.toString();
    }

    private interface Writer<T> {
        void write(JsonGenerator json, T value);
    }

    private static <T> void array(JsonGenerator json, String name, List<T> values, Writer<T> writer) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            writer.write(json, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void mention(JsonGenerator json, Mention m) {
        json.writeStringProperty("id", m.id().value());
        range(json, m.begin(), m.end());
        json.writeStringProperty("type", m.type().value());
        json.writeStringProperty("kind", m.kind().name());
        writeNullable(json, "entity", m.entity());
        json.writeNumberProperty("confidence", m.confidence());
        if (m.isDate()) {
            writeNullable(json, "value", m.value());
        }
    }

    private static void entity(JsonGenerator json, Entity e) {
        json.writeStringProperty("id", e.id().value());
        json.writeStringProperty("type", e.type().value());
        json.writeStringProperty("name", e.name());
        strings(json, "aliases", e.aliases());
        writeNullable(json, "iri", e.iri());
    }

    private static void fact(JsonGenerator json, Fact f) {
        json.writeStringProperty("id", f.id().value());
        writeNullable(json, "subject", f.subject());
        json.writeStringProperty("property", f.property().value());
        if (f.value() == null) {
            writeNullable(json, "object", f.object());
        } else {
            json.writeStringProperty("value", f.value().value());
            json.writeStringProperty("datatype", f.value().datatype());
        }
        writeNullable(json, "subjectMention", f.subjectMention());
        writeNullable(json, "objectMention", f.objectMention());
        range(json, f.begin(), f.end());
        json.writeNumberProperty("confidence", f.confidence());
        origin(json, f.surest());
        if (f.evidence().size() > 1) {
            array(json, "evidence", f.evidence(), ExtractionJson::evidence);
        }
    }

    private static void evidence(JsonGenerator json, Evidence e) {
        range(json, e.begin(), e.end());
        json.writeNumberProperty("confidence", e.confidence());
        origin(json, e);
    }

    private static void origin(JsonGenerator json, Evidence e) {
        json.writeStringProperty("by", e.source().by());
        writeIfKnown(json, "cue", e.source().cue());
        if (e.source() instanceof Source.Rule rule) {
            strings(
                    json,
                    "premises",
                    rule.premises().stream().map(FactId::value).toList());
        }
        json.writeStringProperty("status", e.status().toString());
        json.writeStringProperty("tense", e.tense().toString());
        writeIfKnown(json, "claimedBy", e.claimedBy());
        writeIfKnown(json, "date", e.date());
    }

    private static void quotation(JsonGenerator json, Quotation q, String text) {
        writeNullable(json, "speaker", q.speaker());
        writeIfKnown(json, "words", q.speakerWords());
        writeIfKnown(json, "addressee", q.addressee());
        range(json, q.begin(), q.end());
        json.writeStringProperty("text", q.span().of(text));
        json.writeBooleanProperty("direct", q.direct());
        json.writeNumberProperty("confidence", q.confidence());
    }

    private static void event(JsonGenerator json, Event e, String text) {
        json.writeStringProperty("id", e.id().value());
        json.writeStringProperty("class", e.type().value());
        range(json, e.begin(), e.end());
        json.writeArrayPropertyStart("participants");
        e.participants().forEach(part -> participant(json, part));
        e.unnamed().forEach(part -> unnamed(json, part, text));
        json.writeEndArray();
        writeNullable(json, "place", e.place());
        writeNullable(json, "date", e.date());
        json.writeBooleanProperty("main", e.main());
        json.writeBooleanProperty("future", e.future());
        json.writeBooleanProperty("negated", e.negated());
        e.numbers().forEach(number -> number(json, number));
        array(json, "passages", e.passages(), (j, p) -> range(j, p.begin(), p.end()));
        json.writeNumberProperty("confidence", e.confidence());
    }

    /** A count or magnitude as a number, an amount as an object with its currency, a score as it is. */
    private static void number(JsonGenerator json, EventNumber number) {
        if (number.kind().equals(EventNumber.SCORE)) {
            json.writeStringProperty(number.kind(), number.value());
        } else if (number.kind().equals(EventNumber.AMOUNT)) {
            json.writeObjectPropertyStart(number.kind());
            json.writeNumberProperty("value", new BigDecimal(number.value()));
            writeIfKnown(json, "currency", number.currency());
            json.writeEndObject();
        } else {
            json.writeNumberProperty(number.kind(), new BigDecimal(number.value()));
        }
    }

    private static void participant(JsonGenerator json, Participant p) {
        json.writeStartObject();
        json.writeStringProperty("role", p.role());
        json.writeStringProperty("entity", p.entity().value());
        json.writeEndObject();
    }

    private static void unnamed(JsonGenerator json, UnnamedPart p, String text) {
        json.writeStartObject();
        json.writeStringProperty("role", p.role());
        json.writeNullProperty("entity");
        json.writeStringProperty("words", p.span().of(text));
        range(json, p.begin(), p.end());
        json.writeEndObject();
    }

    private static void openRelation(JsonGenerator json, OpenRelation r) {
        json.writeObjectPropertyStart("subject");
        argument(json, r.subject());
        json.writeEndObject();
        json.writeStringProperty("relation", r.relation());
        range(json, r.begin(), r.end());
        array(json, "objects", r.objects(), ExtractionJson::argument);
        json.writeBooleanProperty("negated", r.negated());
        json.writeNumberProperty("confidence", r.confidence());
    }

    private static void argument(JsonGenerator json, Argument a) {
        range(json, a.begin(), a.end());
        writeIfKnown(json, "entity", a.entity());
    }

    private static void range(JsonGenerator json, int begin, int end) {
        json.writeNumberProperty("begin", begin);
        json.writeNumberProperty("end", end);
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writeNullable(JsonGenerator json, String name, @Nullable LocalId id) {
        writeNullable(json, name, id == null ? null : id.value());
    }

    private static void writeNullable(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static void writeIfKnown(JsonGenerator json, String name, @Nullable LocalId id) {
        writeIfKnown(json, name, id == null ? null : id.value());
    }

    private static void writeIfKnown(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
