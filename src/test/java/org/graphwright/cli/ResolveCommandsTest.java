package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code why-same}, {@code split} and {@code resolve} on the sample articles. */
class ResolveCommandsTest {
    private static final String NEWS = "src/samples/news/";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatIsJoinedIsExplainedPartedAndJoinedAgain() throws IOException {
        String graph = folder.resolve("kg").toString();
        Path visit = Files.writeString(
                folder.resolve("2019-05-01-visit.txt"),
                "PARIS — French President Macron visited Berlin on Monday, the Elysee said. Macron met Angela Merkel.");
        assertThat(Cli.run("build", NEWS, visit.toString(), "--graph", graph, "--quiet")
                        .code())
                .isZero();
        Cli.Result why = Cli.run("why-same", "Macron", "Emmanuel Macron", "--graph", graph);
        assertThat(why.err()).isEmpty();
        assertThat(why.out()).contains("one thing: <https://graphwright.org/id/person/emmanuel-macron>", "last name: ");
        assertThat(why.code()).isZero();

        Cli.Result two = Cli.run("why-same", "Macron", "Brigitte Macron", "--graph", graph);
        assertThat(two.out()).contains("two things:", "person/brigitte-macron");
        assertThat(two.code()).isEqualTo(1);
        assertThat(Cli.run("why-same", "Nobody", "Macron", "--graph", graph).err())
                .contains("nothing in the graph is called 'Nobody'");

        Cli.Result split = Cli.run("split", "Macron", "--graph", graph);
        assertThat(split.code()).isZero();
        assertThat(Files.readString(folder.resolve("kg/corrections/corrections.ttl")))
                .contains("c:thing <https://graphwright.org/id/person/macron> ;")
                .contains("c:other <https://graphwright.org/id/person/emmanuel-macron> ;");
        assertThat(Cli.run("resolve", "--graph", graph).err()).contains("1 article changed");
        assertThat(Cli.run("why-same", "Macron", "Emmanuel Macron", "--graph", graph)
                        .out())
                .contains("two things:");
        assertThat(Cli.run("show", "person:macron", "--graph", graph).code()).isZero();
        assertThat(Cli.run("validate", "--graph", graph).code()).isZero();

        String id = split.err().replaceAll("(?s).*correct undo (\\w+).*", "$1");
        assertThat(Cli.run("correct", "undo", id, "--graph", graph).err()).contains("1 article changed");
        assertThat(Cli.run("resolve", "--graph", graph).err()).contains("nothing changed");
        assertThat(Cli.run("why-same", "Macron", "Emmanuel Macron", "--graph", graph)
                        .code())
                .isZero();

        Cli.Result article =
                Cli.run("split", "Paris", "--article", "news/2019-04-15-notre-dame.html", "--graph", graph);
        assertThat(article.code()).isZero();
        assertThat(Cli.run("resolve", "--graph", graph).err()).contains("1 article changed");
    }

    @Test
    void whatOlderVersionsKeptIsReadAndTakenBackLikeEverythingElse() throws IOException {
        String graph = folder.resolve("kg").toString();
        Files.createDirectories(folder.resolve("kg/identity"));
        Files.writeString(folder.resolve("kg/identity/split.ttl"), """
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                <https://graphwright.org/id/person/macron> owl:differentFrom <https://graphwright.org/id/person/brigitte-macron> .
                <https://graphwright.org/id/person/brigitte-macron> owl:sameAs <https://graphwright.org/id/person/emmanuel-macron> .
                """);
        Path article = Path.of(NEWS, "2017-05-07-macron-elected.txt");
        assertThat(Cli.run("build", article.toString(), "--graph", graph, "--quiet", "--profile", "light")
                        .code())
                .isZero();
        assertThat(Cli.run("why-same", "Brigitte Macron", "Emmanuel Macron", "--graph", graph)
                        .out())
                .contains("stated: owl:sameAs in split.ttl:3");
        Cli.Result list = Cli.run("corrections", "--graph", graph);
        assertThat(list.out()).contains("merge", "part", "split.ttl");
        String id = list.out()
                .lines()
                .filter(line -> line.contains("merge"))
                .findFirst()
                .orElseThrow()
                .substring(0, 10);
        assertThat(Cli.run("correct", "undo", id, "--graph", graph).code()).isZero();
        assertThat(folder.resolve("kg/identity/split.ttl")).doesNotExist();
        assertThat(Cli.run("why-same", "Brigitte Macron", "Emmanuel Macron", "--graph", graph)
                        .out())
                .contains("two things");
        assertThat(Cli.run("corrections", "--graph", graph).out())
                .contains("part")
                .doesNotContain("merge");
    }

    @Test
    void statementsOfAFileWin() throws IOException {
        String graph = folder.resolve("kg").toString();
        Path file = Files.writeString(folder.resolve("same.ttl"), """
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix person: <https://graphwright.org/id/person/> .
                person:brigitte-macron owl:sameAs person:emmanuel-macron .
                """);
        String article = NEWS + "2017-05-07-macron-elected.txt";
        assertThat(Cli.run("build", article, "--graph", graph, "--identity", file.toString(), "--quiet")
                        .code())
                .isZero();
        assertThat(Cli.run("why-same", "Brigitte Macron", "Emmanuel Macron", "--graph", graph)
                        .out())
                .contains("stated: owl:sameAs in same.ttl:3");

        assertThat(Cli.run("corrections", "--graph", graph).out())
                .as("there was no graph yet to tell names")
                .contains("merge");
        Path other = Files.writeString(folder.resolve("other.ttl"), """
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix person: <https://graphwright.org/id/person/> .
                person:marine-le-pen owl:sameAs person:emmanuel-macron .
                """);
        for (int again = 0; again < 2; again++) {
            assertThat(Cli.run("resolve", "--identity", other.toString(), "--graph", graph)
                            .code())
                    .isZero();
            assertThat(Cli.run("corrections", "--graph", graph).out())
                    .as("as it was called before the two were one")
                    .contains("Marine Le Pen");
        }

        Files.writeString(
                file, Files.readString(file) + "person:brigitte-macron owl:differentFrom person:emmanuel-macron .\n");
        Cli.Result wrong = Cli.run("resolve", "--identity", file.toString(), "--graph", graph);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("same.ttl:4: ", "are said to be different, but the same by same.ttl:3");
    }
}
