package org.graphwright.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to fill the memory or the disk, to write elsewhere, or to read what is none of theirs. */
class HostileFilesTest {
    private static final byte[] STORY = "Anna Berg was born in Oslo.".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LINE =
            ("{\"text\": \"" + "a ".repeat(40_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final List<String> rejects = new ArrayList<>();

    private List<Article> read(byte[] bytes) throws IOException {
        Articles articles = new Articles(new ByteArrayInputStream(bytes), reject -> rejects.add(reject.toString()));
        try (Stream<Article> read = articles.read(List.of("-"))) {
            return read.toList();
        }
    }

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            filling.fill(zip);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    private static byte[] gzip(byte[] part, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                gzip.write(part);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void linesThatUnpackToHundredsOfTimesTheirSizeAreStopped() throws IOException {
        assertThat(read(gzip(LINE, 1_000))).as("what comes before is kept").hasSizeBetween(40, 100);
        assertThat(rejects)
                .singleElement()
                .asString()
                .contains("unpacks to more than 200 times its size: it may be a bomb");
    }

    @Test
    void soIsAnEntryOfAnArchive() throws IOException {
        byte[] bytes = zip(zip -> {
            put(zip, "a.txt", STORY);
            zip.putNextEntry(new ZipEntry("b.jsonl"));
            for (int i = 0; i < 1_000; i++) {
                zip.write(LINE);
            }
            put(zip, "c.txt", STORY);
        });
        List<Article> articles = read(bytes);
        assertThat(articles).extracting(Article::id).startsWith("-/a.txt").endsWith("-/c.txt");
        assertThat(rejects).singleElement().asString().contains("b.jsonl").contains("it may be a bomb");
    }

    @Test
    void aLongTextIsNotHeldWhole() throws IOException {
        assertThat(read(gzip(new byte[1 << 20], 600))).isEmpty();
        assertThat(rejects).hasSize(1);
    }

    @Test
    void aDocumentThatUnpacksToMuchIsLeftAside() throws IOException {
        byte[] blanks = new byte[1 << 20];
        java.util.Arrays.fill(blanks, (byte) ' ');
        byte[] bytes = zip(zip -> {
            put(zip, "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 100; i++) {
                zip.write(blanks);
            }
        });
        assertThat(read(bytes)).isEmpty();
        assertThat(rejects).singleElement().asString().contains("it may be a bomb");
    }

    @Test
    void aSevenZipFileWithAPasswordIsLeftAsideWithWhatToDo() throws IOException {
        Path file = folder.resolve("b.7z");
        try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile(), "word".toCharArray())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("a.txt");
            archive.putArchiveEntry(entry);
            archive.write(STORY);
            archive.closeArchiveEntry();
        }
        assertThat(read(Files.readAllBytes(file))).isEmpty();
        assertThat(rejects)
                .singleElement()
                .asString()
                .contains("it is encrypted: unpack the archive with its password first")
                .doesNotContain(folder.resolve("b.7z").toString());
    }

    @Test
    void aSevenZipFileThatUnpacksToMuchIsLeftAsideBeforeItIsUnpacked() throws IOException {
        Path file = folder.resolve("a.7z");
        try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
            for (int i = 0; i < 3; i++) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(i + ".txt");
                archive.putArchiveEntry(entry);
                archive.write(new byte[2_000_000]);
                archive.closeArchiveEntry();
            }
        }
        assertThat(read(Files.readAllBytes(file))).isEmpty();
        assertThat(rejects).singleElement().asString().contains("unpacks to more than 200 times its size");
    }

    @Test
    void soIsAPdfFileWithSuchAPageOrWithManyPages() throws IOException {
        byte[] blanks = new byte[5_000_000];
        java.util.Arrays.fill(blanks, (byte) ' ');
        for (boolean many : List.of(false, true)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                PDStream contents = new PDStream(document);
                try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(blanks, 0, many ? 10 : blanks.length);
                }
                page.setContents(contents);
                for (int i = 0; i < (many ? 2001 : 1); i++) {
                    document.addPage(i == 0 ? page : new PDPage());
                }
                document.save(bytes);
            }
            assertThat(read(bytes.toByteArray())).isEmpty();
        }
        assertThat(rejects)
                .satisfiesExactly(
                        one -> assertThat(one).contains("unpacks to more than 200 times its size"),
                        other -> assertThat(other).contains("has 2001 pages"));
    }

    @Test
    void archivesStandInOneAnotherOnce() throws IOException {
        byte[] inner = zip(zip -> put(zip, "deep.txt", STORY));
        byte[] middle = zip(zip -> put(zip, "inner.zip", inner));
        assertThat(read(middle)).extracting(Article::id).containsExactly("-/inner.zip/deep.txt");
        assertThat(read(zip(zip -> put(zip, "middle.zip", middle)))).isEmpty();
        assertThat(rejects).singleElement().asString().contains("an archive in an archive in an archive");
        rejects.clear();
        byte[] packed = gzip(gzip(gzip(STORY, 1), 1), 1);
        assertThat(read(packed)).isEmpty();
        assertThat(rejects).singleElement().asString().contains("packed again and again");
    }

    @Test
    void moreEntriesThanAnArchiveHasAreLeftAside() throws IOException {
        byte[] bytes = zip(zip -> {
            put(zip, "a.txt", STORY);
            for (int i = 0; i < 200_000; i++) {
                zip.putNextEntry(new ZipEntry("d" + i + "/"));
            }
            put(zip, "z.txt", STORY);
        });
        assertThat(read(bytes)).hasSize(1);
        assertThat(rejects)
                .singleElement()
                .asString()
                .contains("holds more than 200000 entries: the rest is left aside");
    }

    @Test
    void namesAndLinksThatLeadOutOfAnArchiveAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Nobody may read this.");
        byte[] bytes = zip(zip -> {
            put(zip, "../../up.txt", STORY);
            put(zip, "/root.txt", STORY);
            put(zip, "C:\\windows.txt", STORY);
            put(zip, "a/./b.txt", STORY);
        });
        assertThat(read(bytes)).extracting(Article::id).containsExactly("-/a/b.txt");
        assertThat(rejects).hasSize(3).allSatisfy(reject -> assertThat(reject).contains("leads out of the archive"));
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(tar)) {
            TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
            link.setLinkName(secret.toString());
            out.putArchiveEntry(link);
            out.closeArchiveEntry();
            TarArchiveEntry file = new TarArchiveEntry("a.txt");
            file.setSize(STORY.length);
            out.putArchiveEntry(file);
            out.write(STORY);
            out.closeArchiveEntry();
        }
        assertThat(read(tar.toByteArray())).extracting(Article::text).containsExactly("Anna Berg was born in Oslo.");
    }

    @Test
    void xmlReadsNothingThatItNamesAndADoctypeDoesNoHarm() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Nobody may read this.");
        String nitf =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE nitf SYSTEM \"http://localhost:9/nitf.dtd\" [%s]>\n<nitf><head><title>T</title></head><body>"
                        + "<body.head><hedline><hl1>Mayor resigns</hl1></hedline></body.head><body.content><p>Anna Berg resigned.%s</p></body.content></body></nitf>";
        String outside = String.format(nitf, "<!ENTITY s SYSTEM \"" + secret.toUri() + "\">", "&s;");
        assertThat(read(outside.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(article -> assertThat(article.text())
                        .contains("Anna Berg resigned.")
                        .doesNotContain("Nobody"));
        StringBuilder growing = new StringBuilder("<!ENTITY a0 \"laugh laugh laugh laugh \">");
        for (int i = 1; i < 12; i++) {
            growing.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertThat(read(String.format(nitf, growing, "&a11;").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(rejects).singleElement().asString().contains("not well-formed XML");
    }

    @Test
    void norDoesTheXmlOfADocument() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Nobody may read this.");
        byte[] bytes = zip(zip -> {
            put(zip, "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
            put(
                    zip,
                    "word/document.xml",
                    ("<!DOCTYPE d [<!ENTITY s SYSTEM \"" + secret.toUri()
                                    + "\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                    + "<w:body><w:p><w:r><w:t>Anna Berg resigned. &s;</w:t></w:r></w:p></w:body></w:document>")
                            .getBytes(StandardCharsets.UTF_8));
        });
        assertThat(read(bytes)).allSatisfy(article -> assertThat(article.text()).doesNotContain("Nobody"));
    }

    @Test
    void aBrokenArchiveGivesWhatComesBeforeAndSaysSo() throws IOException {
        byte[] whole = gzip(("{\"text\": \"One.\"}\n").getBytes(StandardCharsets.UTF_8), 1);
        assertThat(read(java.util.Arrays.copyOf(whole, whole.length - 9))).hasSizeLessThanOrEqualTo(1);
        assertThat(rejects).singleElement().asString().contains("cannot be read");
    }

    @Test
    void jsonThatIsNestedTooDeeplyIsRejectedInWordsOfOurs() throws IOException {
        assertThat(read(("{\"text\": " + "[".repeat(3_000)).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(rejects).singleElement().asString().contains("not JSON").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 4\r\nContent-Length: 5", "Content-Length: A-19", "Content-Length: -1"})
    void soIsARecordOfACrawlOfWhichNobodyKnowsTheLength(String length) throws IOException {
        String record = "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2021-05-01T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n" + length
                + "\r\n\r\nabcd\r\n\r\n";
        assertThat(read(record.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(rejects).isNotEmpty().allSatisfy(reject -> assertThat(reject).doesNotContain("Exception"));
    }
}
