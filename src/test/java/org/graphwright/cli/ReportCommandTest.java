package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.graphwright.ontology.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void countsAndExamplesAsTextAndEveryFindingAsTsvAndJson() throws IOException {
        Path kg = folder.resolve("kg");
        ExampleStore.make(kg, Base.STANDARD);
        Cli.Result text = Cli.run("report", "--graph", kg.toString());
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .contains("WARN   less-sure", "Geng Shuang · birth place · Beijing (belief 0.45)")
                .contains("INFO   only-claimed", "ERROR  unlabelled     0");

        String tsv =
                Cli.run("report", "--graph", kg.toString(), "--format", "tsv").out();
        assertThat(tsv).startsWith("Level\tRule Name\tSubject\tLabel\tProperty\tValue\n");
        assertThat(tsv.lines()).allMatch(line -> line.split("\t", -1).length == 6);
        assertThat(tsv)
                .contains("WARN\tless-sure\tperson:geng-shuang\tGeng Shuang\tgw:birthPlace\tBeijing (belief 0.45)\n");

        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(Cli.run("report", "--graph", kg.toString(), "--format", "json")
                        .out());
        assertThat(json.get("less-sure").get("number").asInt()).isEqualTo(1);
        assertThat(json.get("less-sure").get("findings").get(0).get("subject").asString())
                .isEqualTo("https://graphwright.org/id/person/geng-shuang");
        assertThat(Cli.run("report", "--graph", kg.toString(), "--examples", "-1")
                        .code())
                .isEqualTo(2);
    }
}
