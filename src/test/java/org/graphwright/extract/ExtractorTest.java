package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.graphwright.model.Article;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExtractorTest {
    private static final String TEXT =
            "Maria Silva was born in Lisbon on 3 May 1960. Silva founded Acme Motors, which is headquartered in Porto.";

    private static Extractors extractors;

    @BeforeAll
    static void load() throws IOException {
        extractors = new Extractors(ExtractorOptions.DEFAULT);
    }

    @AfterAll
    static void close() throws IOException {
        extractors.close();
    }

    private static Article article(String text) {
        return new Article("a1", text, LocalDate.of(2020, 1, 31), "A title", null, "test");
    }

    @Test
    void factsJoinEntitiesNotMentions() {
        Extraction extraction = extractors.newExtractor().extract(article(TEXT));
        Map<EntityId, String> names =
                extraction.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
        assertThat(extraction.facts().stream()
                        .filter(f -> f.isResolved() && f.object() != null)
                        .map(f -> names.get(f.subject()) + " " + f.property() + " " + names.get(f.object())))
                .contains(
                        "Maria Silva birthPlace Lisbon",
                        "Acme Motors foundedBy Maria Silva",
                        "Acme Motors headquarters Porto");
        assertThat(extraction.extractor()).isEqualTo("graphwright/0.1.0 model/en");
    }

    @Test
    void noNameGoesOnInTheNextParagraph() {
        Extraction extraction = extractors
                .newExtractor()
                .extract(
                        article(
                                "Gunmen seize pupils from school in Nigeria's Kaduna\n\nKADUNA, Nigeria, March 8 —\n\n"
                                        + "Armed men abducted 287 students.\n\nThe parents met John Smith\n\nLondon Calling is a song."));
        assertThat(extraction.mentions().stream()
                        .map(mention -> mention.span().of(extraction.article().text())))
                .contains("Kaduna", "KADUNA", "John Smith")
                .noneMatch(name -> name.contains("\n"));
    }

    @Test
    void jsonFollowsTheContract() {
        Extraction extraction = extractors.newExtractor().extract(article(TEXT));
        String line = new ExtractionJson().write(extraction);
        assertThat(line).doesNotContain("\n");
        JsonNode json = new ObjectMapper().readTree(line);
        assertThat(json.propertyNames())
                .containsExactly(
                        "id",
                        "date",
                        "title",
                        "byline",
                        "language",
                        "summary",
                        "text",
                        "mentions",
                        "entities",
                        "facts",
                        "quotations",
                        "events",
                        "openRelations");
        assertThat(json.get("text").asString()).isEqualTo(TEXT);
        assertThat(json.get("date").asString()).isEqualTo("2020-01-31");
        JsonNode first = json.get("mentions").get(0);
        assertThat(first.propertyNames()).containsExactly("id", "begin", "end", "type", "kind", "entity", "confidence");
        assertThat(TEXT.substring(first.get("begin").asInt(), first.get("end").asInt()))
                .isEqualTo("Maria Silva");
    }

    @Test
    void whoTakesPartWithoutANameIsToldInWords() {
        String text = "On Wednesday, nine men were jailed in Oslo over the abuse of two girls.";
        JsonNode json = new ObjectMapper()
                .readTree(new ExtractionJson().write(extractors.newExtractor().extract(article(text))));
        JsonNode part = json.get("events").get(0).get("participants").get(0);
        assertThat(part.propertyNames()).containsExactly("role", "entity", "words", "begin", "end");
        assertThat(part.get("role").asString()).isEqualTo("patient");
        assertThat(part.get("entity").isNull()).isTrue();
        assertThat(part.get("words").asString()).isEqualTo("nine men");
    }

    @Test
    void theSameArticleGivesTheSameBytesWhateverWasReadBefore() {
        Extractor one = extractors.newExtractor();
        one.extract(article("Something quite different happened in Norway."));
        String after = new ExtractionJson().write(one.extract(article(TEXT)));
        String fresh = new ExtractionJson().write(extractors.newExtractor().extract(article(TEXT)));
        assertThat(after).isEqualTo(fresh);
    }

    @Test
    void anEmptyTextGivesNothing() {
        Extraction extraction = extractors.newExtractor().extract(article(" \n "));
        assertThat(extraction.mentions()).isEmpty();
        assertThat(extraction.facts()).isEmpty();
    }
}
