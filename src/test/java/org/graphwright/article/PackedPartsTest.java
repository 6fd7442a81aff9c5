package org.graphwright.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;

/** Files that are packed part by part, as web archives are, from where nobody knows how much is to come: a pipe, an object store. */
class PackedPartsTest {
    private static final int PARTS = 60;

    private final List<Reject> rejects = new ArrayList<>();

    private static byte[] packed(IntFunction<String> part) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < PARTS; i++) {
            try (GZIPOutputStream out = new GZIPOutputStream(all)) {
                out.write(part.apply(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        return all.toByteArray();
    }

    private List<String> ids(byte[] packed, String name) {
        InputStream pipe = new FilterInputStream(new ByteArrayInputStream(packed)) {
            @Override
            public int available() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return super.read(bytes, from, Math.min(length, 700));
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
        return new Articles(pipe, rejects::add)
                .readAs(name, name)
                .map(Article::id)
                .toList();
    }

    private static String words(int number) {
        Random random = new Random(number);
        StringBuilder text =
                new StringBuilder("Anna Keller was born in Paris, as the mayor said on Monday in the town hall.");
        while (text.length() < 600) {
            text.append(" The number that she gave was ")
                    .append(random.nextLong())
                    .append('.');
        }
        return text.toString();
    }

    @Test
    void linesOfAllPartsAreRead() throws IOException {
        byte[] packed = packed(i -> "{\"id\": \"a%d\", \"text\": \"%s\"}\n".formatted(i, words(i)));
        assertThat(ids(packed, "lines.jsonl.gz"))
                .containsExactlyElementsOf(
                        IntStream.range(0, PARTS).mapToObj(i -> "a" + i).toList());
        assertThat(rejects).isEmpty();
    }

    @Test
    void recordsOfAllPartsAreRead() throws IOException {
        byte[] packed = packed(PackedPartsTest::page);
        assertThat(ids(packed, "pages.warc.gz")).hasSize(PARTS).doesNotHaveDuplicates();
        assertThat(rejects).isEmpty();
    }

    private static String page(int number) {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>News %d</title></head>"
                                .formatted(number)
                        + "<body><article><p>%s</p></article></body></html>".formatted(words(number));
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-1234567890%02d>\r\n"
                        .formatted(number)
                + "WARC-Target-URI: https://news.example/%d\r\nWARC-Date: 2021-04-01T00:00:00Z\r\n".formatted(number)
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                        .formatted(http.length(), http);
    }
}
