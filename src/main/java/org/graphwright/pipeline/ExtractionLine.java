package org.graphwright.pipeline;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.EventId;
import org.graphwright.model.Extraction;
import org.graphwright.model.FactId;
import org.graphwright.model.MentionId;
import org.graphwright.model.PropertyName;
import org.graphwright.model.QuotationId;
import org.graphwright.model.Source;
import org.graphwright.model.Token;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An extraction as one line of JSON without loss: the records of {@code org.graphwright.model} with their components' names, in their
 * order; what is null is left out, a token is a row of its components. Letters beyond ASCII are escaped, so that even halves of
 * characters, which UTF-8 cannot hold, come back.
 */
final class ExtractionLine {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // shards of earlier builds have tenses in capitals
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addMixIn(Token.class, Row.class)
            .addMixIn(Source.class, Named.class)
            .addMixIn(EntityId.class, Plain.class)
            .addMixIn(MentionId.class, Plain.class)
            .addMixIn(FactId.class, Plain.class)
            .addMixIn(PropertyName.class, Plain.class)
            .addMixIn(ClassName.class, Plain.class)
            .addMixIn(QuotationId.class, Plain.class)
            .addMixIn(EventId.class, Plain.class)
            .build();

    private static final String BEFORE_ID = "{\"article\":{\"id\":\"";

    private ExtractionLine() {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface Row {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "step")
    private interface Named {}

    /** What is written as its text alone. */
    abstract static class Plain {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Plain(String value) {}

        @JsonValue
        abstract String value();
    }

    /**
     * The line before those of a file's articles.
     *
     * @param form names the form of the file and its version
     * @param reading the version of what read the articles
     */
    static String header(String form, String reading) {
        return JSON.writeValueAsString(new Header(form, reading));
    }

    private record Header(String form, String reading) {}

    /** ASCII, without a line feed. */
    static String of(Extraction extraction) {
        return JSON.writeValueAsString(extraction);
    }

    /** The id of the line's article without reading the rest, or nothing if it does not stand where {@link #of} writes it. */
    static Optional<String> article(String line) {
        if (!line.startsWith(BEFORE_ID)) {
            return Optional.empty();
        }
        int end = BEFORE_ID.length();
        while (end < line.length() && line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return end < line.length()
                ? Optional.of(JSON.readValue(line.substring(BEFORE_ID.length() - 1, end + 1), String.class))
                : Optional.empty();
    }

    /**
     * An extraction, also from a line of an earlier form.
     *
     * @throws tools.jackson.core.JacksonException if it is no such line
     */
    static Extraction parse(String line) {
        try {
            return JSON.readValue(line, Extraction.class);
        } catch (JacksonException e) {
            return JSON.treeToValue(EarlierEvents.modernize(JSON.readTree(line)), Extraction.class);
        }
    }
}
