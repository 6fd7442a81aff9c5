package org.graphwright.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Sixty sentences that a reader wrote who had not seen the grammar: each wanted expression is found with its value, and nothing else. Three
 * are left: "since 2005" and "until 1999" name the year, and what a fact or event makes of it says that it is open; and here no model says
 * that "Sunday Chronicle" is a name.
 */
class DateSentencesTest {
    private static final Path SENTENCES = Path.of("src/test/resources/date-sentences.jsonl");

    @Test
    void nearlyAllSentencesAreReadAsTheirWriterDid() throws IOException {
        List<String> wrong = new ArrayList<>();
        DateFinder finder = new DateFinder(Ontology.standard());
        Language language = new Language();
        List<String> lines = Files.readAllLines(SENTENCES);
        for (String line : lines) {
            JsonNode sentence = new ObjectMapper().readTree(line);
            String text = sentence.required("text").asString();
            LocalDate day = LocalDate.parse(sentence.required("date").asString());
            List<Mention> found = finder.find(new Reading(
                            new Article("a", text, day, null, null, "test"), language.read(text), List.of()))
                    .mentions();
            if (!isRight(sentence, text, found)) {
                wrong.add(sentence.required("id").asString() + ": " + text + " " + found);
            }
        }
        assertThat(lines).hasSize(60);
        assertThat(wrong).as(String.join("\n", wrong)).hasSizeLessThanOrEqualTo(3);
    }

    private static boolean isRight(JsonNode sentence, String text, List<Mention> found) {
        List<Mention> open = new ArrayList<>(found);
        for (JsonNode wanted : sentence.required("mentions")) {
            String words = wanted.required("words").asString();
            int begin = text.indexOf(words);
            List<Mention> here = open.stream()
                    .filter(m -> m.begin() < begin + words.length() && begin < m.end())
                    .toList();
            List<String> values = new ArrayList<>();
            values.add(
                    wanted.required("value").isNull()
                            ? null
                            : wanted.required("value").asString());
            wanted.path("also").forEach(also -> values.add(also.asString()));
            if (here.size() != 1 || !values.contains(here.get(0).value())) {
                return false;
            }
            open.removeAll(here);
        }
        return open.isEmpty();
    }
}
