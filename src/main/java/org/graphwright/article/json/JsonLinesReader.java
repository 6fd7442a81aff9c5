package org.graphwright.article.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.graphwright.article.field.Columns;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.CharacterSets;
import org.graphwright.article.text.Decoder;
import org.graphwright.article.text.Lines;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Lines of JSON, an article a line; a broken line does not stop the rest. */
public final class JsonLinesReader implements Reader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Input input;
    private final JsonArticle articles;
    private final Lines lines;
    private int line;

    public JsonLinesReader(Input input, Columns columns) throws IOException {
        this.input = requireNonNull(input, "input is null");
        this.articles = new JsonArticle(columns);
        this.lines = new Lines(CharacterSets.utf8(input.stream(), input.head()), Limits.TEXT_BYTES);
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        for (Lines.Line read = lines.next(); read != null; read = lines.next()) {
            line++;
            String part = ":" + line;
            String text = decode(read, part);
            if (!text.isBlank()) {
                String where = input.id() + part;
                try {
                    return new Found.Text(articles.read(parse(text), where, where));
                } catch (RejectedException e) {
                    throw new RejectedException(part, e.reason());
                }
            }
        }
        if (line == 0) {
            line = -1;
            throw new RejectedException("the file is empty");
        }
        return null;
    }

    private String decode(Lines.Line read, String part) throws RejectedException {
        if (read.tooLong()) {
            throw new RejectedException(
                    part, "the line is longer than " + Limits.TEXT_BYTES + " bytes: write one article a line");
        }
        if (!Decoder.isUtf8(read.bytes())) {
            throw new RejectedException(part, "the line is not UTF-8: convert the file to UTF-8");
        }
        String text = new String(read.bytes(), StandardCharsets.UTF_8);
        return line == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static JsonNode parse(String line) throws RejectedException {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new RejectedException("not JSON" + (at == null ? "" : " at column " + at.getColumnNr()) + ": "
                    + ReadFailure.sentence(e.getOriginalMessage()));
        }
    }
}
