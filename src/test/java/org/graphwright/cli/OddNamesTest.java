package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters that readers of RDF, XML or JSON refuse, terminals obey or nobody sees, wherever a user can put them. */
class OddNamesTest {
    /** Nobody's characters, controls of both kinds, ends of lines that are none to everybody, directions, and private ones. */
    private static final String ODD =
            "\ufffe\uffff\u0001\u001b\u0085\u0090\u2028\u2029\u202e\u2066\ue000\ufdd0\udbff\udfff\u200b\ufeff\u007f";

    /** Without those that make a file none of text. */
    private static final String SOFT = ODD.replaceAll("[\\u0001\\u001b\\u007f]", "");

    @TempDir
    private Path folder;

    @Test
    void breakNoGraphAndNoExport() throws Exception {
        Path articles = Files.createDirectories(folder.resolve("in" + ODD));
        Files.writeString(
                articles.resolve("a" + ODD + ".txt"),
                "Max Hill was born in Rome. Anna Bell, the mayor of Graz, met Max Hill.\n");
        Files.writeString(
                articles.resolve("b" + ODD + ".html"),
                "<html><head><title>T" + SOFT + "</title><meta name=author content='A" + SOFT
                        + "'><link rel=canonical href='http://a.b/" + SOFT
                        + "'></head><body><p>Max Hill, the mayor of Rome, met Bo Berg" + SOFT
                        + " in Oslo on Monday, he said.</p></body></html>");
        Files.writeString(
                articles.resolve("c" + ODD + ".csv"),
                "id,title,author,url,text\n\"x" + SOFT.replace("\n", "") + "\",\"t" + SOFT + "\",\"a" + SOFT
                        + "\",\"http://a.b/" + SOFT + "\",\"Max Hill met Anna Bell in Rome." + SOFT + "\"\n");
        Files.writeString(
                articles.resolve("d" + ODD + ".md"),
                "---\ntitle: t" + SOFT + "\nauthor: a" + SOFT + "\n---\n\nMax Hill met Anna Bell in Bonn.\n");
        Files.writeString(
                articles.resolve("e" + ODD + ".eml"),
                "From: Anna <a@b.example>\nDate: Mon, 2 Mar 2020 10:00:00 +0000\nSubject: s" + SOFT + "\nMessage-ID: <x"
                        + SOFT + "@b>\n\nMax Hill met Anna Bell in Kiel.\n");
        Files.writeString(
                articles.resolve("f" + ODD + ".jsonl"),
                "{\"id\": \"j" + escaped() + "\\ud800\\u0000\", \"title\": \"t" + escaped()
                        + "\\udc00\", \"author\": \"a" + escaped()
                        + "\\ud800\", \"url\": \"http://a.b/" + escaped()
                        + "\\ud800\", \"text\": \"Max Hill met Anna Bell in Ulm." + escaped()
                        + "\\ud800\\u0000\"}\n");
        Path ontology = Files.writeString(
                folder.resolve("own" + ODD + ".ttl"),
                "@prefix gw: <https://graphwright.org/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
                        + "<https://example.org/my#seatOf> a owl:ObjectProperty ; rdfs:label \"seat" + escaped()
                        + "\"@en ; rdfs:comment \"c"
                        + escaped() + "\"@en ; rdfs:domain gw:Organization ; rdfs:range gw:Place ; gw:cue \"seat"
                        + escaped() + " of\" .\n");
        fine("build", articles.toString(), "--ontology", ontology.toString(), "--profile", "light", "--quiet");
        fine("correct", "note", "Max Hill", "n" + ODD, "--why", "w" + ODD, "--by", "b" + ODD);
        fine("correct", "star", "Max Hill", "--why", "w" + ODD + "\ud800", "--later");
        fine("correct", "rename", "Max Hill", "Max " + ODD + " Hill\ud800");
        fine("corrections");
        for (String word : List.of(ODD, "\ud800\u0000")) {
            told("search", word);
            told("show", word);
            told("why", word, "birthPlace");
            told("query", "people-and-roles", "--param", "person=" + word);
            told("query", "-e", "SELECT ?s { ?s rdfs:label '" + word.replace("\"", "") + "' }");
            told("ask", "Who is " + word + "?");
            told("remove", word);
            told("export", "--about", word);
        }
        for (String each : List.of(
                "stats", "report", "validate", "ontology", "resolve", "upgrade", "compact", "rebuild", "validate")) {
            fine(each);
        }
        for (String format : List.of("turtle", "trig", "ntriples", "nquads", "jsonld", "rdfxml")) {
            for (String version :
                    format.equals("jsonld") || format.equals("rdfxml") ? List.of("1.1") : List.of("1.1", "1.2")) {
                Path file = folder.resolve("all."
                        + List.of("ttl", "trig", "nt", "nq", "jsonld", "rdf")
                                .get(List.of("turtle", "trig", "ntriples", "nquads", "jsonld", "rdfxml")
                                        .indexOf(format)));
                fine("export", "--format", format, "--rdf", version, "-o", file.toString());
                assertThat(RDFDataMgr.loadDatasetGraph(file.toString()).isEmpty())
                        .as(format)
                        .isFalse();
            }
        }
        for (String format : List.of("graphml", "gexf")) {
            Path file = folder.resolve("all." + format);
            fine("export", "--format", format, "-o", file.toString());
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(file.toFile())
                            .getDocumentElement()
                            .hasChildNodes())
                    .as(format)
                    .isTrue();
        }
        Path tables = folder.resolve("tables");
        fine("export", "--format", "csv", "-o", tables.toString());
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.toList()) {
                try (CSVParser rows = CSVParser.parse(Files.readString(file), CSVFormat.RFC4180)) {
                    List<CSVRecord> all = rows.getRecords();
                    assertThat(all)
                            .as(file.toString())
                            .hasSizeGreaterThan(1)
                            .allMatch(row -> row.size() == all.get(0).size());
                }
            }
        }
    }

    private static String escaped() {
        StringBuilder escaped = new StringBuilder();
        ODD.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.toString();
    }

    private void fine(String... arguments) {
        Cli.Result result = run(arguments);
        assertThat(result.code()).as(Arrays.toString(arguments) + result.err()).isZero();
    }

    /** That something is not found may be said, and nothing else. */
    private void told(String... arguments) {
        Cli.Result result = run(arguments);
        assertThat(result.code()).isBetween(0, 2);
        assertThat(result.err())
                .as(Arrays.toString(arguments))
                .doesNotContain("should not happen", "Exception", "\tat ", "\u001b", "\u202e");
    }

    private Cli.Result run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--graph";
        all[arguments.length + 1] = folder.resolve("kg" + ODD).toString();
        return Cli.run(all);
    }
}
