package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph's exports are the same bytes in whatever order, in how many steps and by how many threads its articles were read. */
class OrderOfBuildingTest {
    private static final String BRANDT =
            "{\"id\":\"brandt\",\"date\":\"2017-03-01\",\"text\":\"Anselm Brandt, the head of Acme Corporation, met Gerda Holt in Paris.\"}\n";
    private static final String HOLT =
            "{\"id\":\"holt\",\"date\":\"2016-05-04\",\"text\":\"Gerda Holt was born in Hamburg. She said Mr. Brandt was wrong.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void itLeavesNoTrace() throws IOException {
        Path brandt = Files.writeString(folder.resolve("brandt.jsonl"), BRANDT);
        Path holt = Files.writeString(folder.resolve("holt.jsonl"), HOLT);
        String together = graph("together");
        run("build", brandt.toString(), holt.toString(), "--graph", together, "--profile", "light", "--jobs", "2");
        run("build", holt.toString(), "--graph", graph("apart"), "--profile", "light", "--jobs", "1");
        run("add", brandt.toString(), "--graph", graph("apart"));
        for (String form : new String[] {"turtle", "trig", "jsonld"}) {
            assertThat(run("export", "--graph", graph("apart"), "--format", form))
                    .isEqualTo(run("export", "--graph", together, "--format", form));
        }
    }

    private String graph(String name) {
        return folder.resolve(name).toString();
    }

    private static String run(String... args) {
        Cli.Result result = Cli.run(args);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }
}
