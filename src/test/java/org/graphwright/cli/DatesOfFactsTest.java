package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Dates as what a fact says, from the command line on. */
class DatesOfFactsTest {
    private static final String ARTICLE = """
            {"id":"a","date":"2020-01-15","text":"Anselm Brandt was born in 1932 in Berlin and died on 5/6/2019. \
            Gerda Holt was born in the 1960s in Hamburg. Alan Crewe was born around 1720 in Leeds. \
            Maria Stolz, who was born on Monday in Bern, was happy. Tom Reed was born between 1950 and 1955 in Paris."}
            """;

    @Test
    void noFactHasWordsForADate(@TempDir Path folder) throws IOException {
        Path article = Files.writeString(folder.resolve("a.jsonl"), ARTICLE);
        Cli.Result result = Cli.run("extract", article.toString(), "--format", "jsonl", "--profile", "light");
        assertThat(result.code()).as(result.err()).isZero();
        List<String> dates = new ArrayList<>();
        for (JsonNode fact : new ObjectMapper().readTree(result.out()).required("facts")) {
            if (fact.required("property").asString().matches("(?:birth|death)Date")) {
                dates.add(fact.required("value").asString() + " "
                        + fact.required("datatype").asString());
            }
        }
        assertThat(dates)
                .containsExactlyInAnyOrder(
                        "1932 xsd:gYear",
                        "196X edtf:EDTF",
                        "1720~ edtf:EDTF",
                        "2020-01-13 xsd:date",
                        "1950/1955 edtf:EDTF");
    }
}
