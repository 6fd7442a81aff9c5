package org.graphwright.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.graphwright.article.field.Columns;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the libraries that read formats make of broken files: nothing is printed by them, and a reason is a sentence and no name of a Java class. */
class BrokenPartsTest {
    private static final Path FORMATS = Path.of("src/test/resources/formats");
    private static final Pattern JAVA =
            Pattern.compile("\\b(?:java|javax|org|com)\\.\\w+\\.|Exception|\\bnull\\b|`|\\(\\)|\\w+Error\\b");

    /** The first few of them for each part of a document, all for files of XML. */
    private static final List<String> BROKEN_XML = List.of(
            "",
            "<a></b>",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>",
            "<!DOCTYPE a [<!-- ]><a/>",
            "<worksheet><sheetData><row r='999999999999'><c r='A1' t='s'><v>99999999999</v></c></row></sheetData></worksheet>",
            "<worksheet><sheetData><row r='1'><c r='A1' s='99999999999'><v>1e999</v></c></row></sheetData></worksheet>",
            "a",
            "<",
            "<a",
            "<?xml version='1.0'",
            "<?xml version='1.0' encoding='none'?><a/>",
            "<?xml version='1.0'?><!DOCTYPE",
            "<?xml version='1.0'?><!DOCTYPE a [",
            "<?xml version='1.0'?><!-- a --><!DOCTYPE a [<!ENTITY b \"]>",
            "<!DOCTYPE a [<?b ]><a/>",
            "<!DOCTYPE a [<!ELEMENT ",
            "<!DOCTYPE a []",
            "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>",
            "<a>&b;</a>",
            "<a b='",
            "<a xmlns:b='c'><b:d b:=''/></a>");

    private static final int FOR_PARTS = 6;

    @TempDir
    private Path folder;

    private final List<String> rejects = new ArrayList<>();

    @Test
    void nothingIsPrintedAndReasonsAreSentences() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (String name : List.of("word.docx", "open.odt", "book.epub", "sheet.xlsx")) {
                brokenParts(name);
            }
            for (String name :
                    List.of("feed.rss", "feed.atom", "agency/item.xml", "agency/story.nitf.xml", "rich.rtf")) {
                brokenXml(name);
            }
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(rejects).hasSizeGreaterThan(300);
        assertThat(forProgrammers()).isEmpty();
    }

    @Test
    void numbersOfAnySizeAreReadOrRejectedInASentence() throws IOException {
        List<String> numbers = List.of(
                "1",
                "-0",
                "1e5",
                "1e999",
                "-1e-999",
                "1E2147483648",
                "9".repeat(30),
                "9".repeat(2_000),
                "0." + "1".repeat(3_000),
                "01",
                "1e",
                "NaN",
                "-Infinity",
                "0x10",
                ".5",
                "1.",
                "--1");
        for (String number : numbers) {
            for (String field : List.of("id", "text", "title", "date", "url", "source", "language", "byline")) {
                String rest = field.equals("text") ? "" : ", \"text\": \"Anna Berg was born in Oslo.\"";
                String json = "{\"" + field + "\": " + number + rest + "}";
                read("a.jsonl", json.getBytes(StandardCharsets.UTF_8));
                read("a.json", ("[" + json + "]").getBytes(StandardCharsets.UTF_8));
                read(
                        "a.csv",
                        (field + ",text\n" + number + ",Anna Berg was born in Oslo.\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
            String rtf =
                    "{\\rtf1 Anna Berg was born in Oslo. \\bin" + number + " Bo.\\u" + number + "?\\fs" + number + " }";
            read("a.rtf", rtf.getBytes(StandardCharsets.UTF_8));
            read(
                    "a.rss",
                    ("<rss><channel><item><title>Anna Berg &#" + number + ";</title><pubDate>" + number
                                    + "</pubDate></item></channel></rss>")
                            .getBytes(StandardCharsets.UTF_8));
            read(
                    "a.warc",
                    ("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + number + "\r\n\r\na")
                            .getBytes(StandardCharsets.UTF_8));
            read(
                    "a.pdf",
                    ("%PDF-1.4\n1 0 obj << /Length " + number + " >> stream\na\nendstream endobj\nxref\n0 " + number
                                    + "\ntrailer << /Size " + number + " /Root 1 0 R >>\nstartxref\n" + number
                                    + "\n%%EOF")
                            .getBytes(StandardCharsets.UTF_8));
            read(
                    "a.html",
                    ("<html><head><meta name='date' content='" + number + "'></head><body><p>Anna Berg &#" + number
                                    + "; was born in Oslo.</p><table><tr><td colspan=" + number
                                    + ">a</td></tr></table></body></html>")
                            .getBytes(StandardCharsets.UTF_8));
            read(
                    "a.eml",
                    ("From: a@b.c\nDate: " + number + "\nContent-Length: " + number
                                    + "\n\nAnna Berg was born in Oslo.\n")
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(rejects).hasSizeGreaterThan(100).allMatch(reject -> reject.length() < 1_000);
        assertThat(forProgrammers()).isEmpty();
    }

    private List<String> forProgrammers() {
        return rejects.stream()
                .filter(reject ->
                        JAVA.matcher(reject.substring(reject.indexOf(": "))).find())
                .distinct()
                .toList();
    }

    private void brokenXml(String name) throws IOException {
        byte[] whole = Files.readAllBytes(FORMATS.resolve(name));
        String file = Path.of(name).getFileName().toString();
        for (int i = 0; i < whole.length; i += 67) {
            read(file, java.util.Arrays.copyOf(whole, i));
        }
        for (String broken : BROKEN_XML) {
            read(file, broken.getBytes(StandardCharsets.UTF_8));
            read(file, broken.getBytes(StandardCharsets.UTF_16));
            read("a.xml", broken.getBytes(StandardCharsets.UTF_8));
            read("a", broken.getBytes(StandardCharsets.UTF_8));
            read("a.unknown", broken.getBytes(StandardCharsets.UTF_16LE));
        }
    }

    private void brokenParts(String name) throws IOException {
        Map<String, byte[]> parts = parts(FORMATS.resolve(name));
        for (String part : parts.keySet()) {
            List<byte[]> instead = new ArrayList<>(BROKEN_XML.subList(0, FOR_PARTS).stream()
                    .map(xml -> xml.getBytes(StandardCharsets.UTF_8))
                    .toList());
            byte[] whole = parts.get(part);
            instead.add(java.util.Arrays.copyOf(whole, whole.length / 2));
            instead.add(java.util.Arrays.copyOf(whole, Math.max(0, whole.length - 3)));
            for (byte[] bytes : instead) {
                Map<String, byte[]> changed = new LinkedHashMap<>(parts);
                changed.put(part, bytes);
                read(name, zip(changed));
            }
            Map<String, byte[]> fewer = new LinkedHashMap<>(parts);
            fewer.remove(part);
            read(name, zip(fewer));
        }
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private void read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Articles articles = new Articles(
                InputStream.nullInputStream(),
                reject -> rejects.add(reject.toString()),
                new ArticleOptions(Columns.USUAL, true));
        try (Stream<Article> read = articles.read(List.of(file.toString()))) {
            assertThat(read.toList()).allMatch(article -> !article.text().isBlank());
        }
        Files.delete(file);
    }
}
