package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** U+FFFE, U+FFFF and halves of characters, which RDF's readers refuse, break no graph and no export (github.com/oxigraph/oxigraph/pull/1337). */
class NoncharacterTest {
    private static final String TEXT = "Anton Becker met Clara \\uffff Voss in Graz. \\ufffe \\ud800";

    /** Controls, a lone half, characters that Unicode leaves to nobody, and ends of lines that are none to everybody. */
    private static final String ODD = "\\u0000\\u0008\\u001b\\u0085\\u2028\\udc00\\ufdd0\\ud83f\\udffe";

    @TempDir
    private Path folder;

    @Test
    void anArticleWithThemIsReadAndTheGraphGoesOn() throws IOException {
        build("good", "{'id': 'g1', 'text': 'Max Hill was born in Rome.'}");
        build(
                "bad",
                "{'id': 'bad', 'date': '2020-01-02', 'title': '\\uffff', 'author': '" + ODD + "', 'url': 'http://a.b/"
                        + ODD + "', 'text': '" + TEXT + ODD + "'}");
        build("later", "{'id': 'g2', 'text': 'Rita Lang was born in Bonn.'}");
        assertThat(run("query", "-e", "SELECT ?t { ?a gw:articleId 'bad' ; gw:text ?t }")
                        .out())
                .contains("Anton Becker met Clara \uFFFD Voss in Graz. \uFFFD \uFFFD");
        Path export = folder.resolve("all.nq");
        assertThat(run("export", "-o", export.toString()).code()).isZero();
        assertThat(RDFDataMgr.loadDatasetGraph(export.toString()).isEmpty()).isFalse();
        assertThat(run("rebuild").code()).isZero();
        assertThat(run("resolve").code()).isZero();
        assertThat(run("remove", "bad").code()).isZero();
        assertThat(run("query", "--format", "csv", "-e", "SELECT ?id { ?a gw:articleId ?id }")
                        .out()
                        .lines())
                .containsExactlyInAnyOrder("id", "g1", "g2");
    }

    @Test
    void anArticleIsRemovedByTheIdentifierThatItWasGiven() throws IOException {
        build("odd", "{'id': 'x\\uffff', 'text': 'Max Hill was born in Rome.'}");
        assertThat(run("query", "--format", "csv", "-e", "SELECT ?id { ?a gw:articleId ?id }")
                        .out()
                        .lines())
                .containsExactly("id", "x\uFFFD");
        assertThat(run("remove", "x\uffff").code()).isZero();
        assertThat(run("remove", "x\uFFFD").err()).contains("removed before: x\uFFFD");
    }

    private void build(String name, String line) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".jsonl"), line.replace('\'', '"') + "\n");
        Cli.Result result = run("build", file.toString());
        assertThat(result.code()).as(result.err()).isZero();
    }

    private Cli.Result run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--graph";
        all[arguments.length + 1] = folder.resolve("kg").toString();
        return Cli.run(all);
    }
}
