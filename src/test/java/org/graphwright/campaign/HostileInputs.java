package org.graphwright.campaign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes inputs that a reader may stumble over: the same ones for the same seed. Half of them have fewer than some 300 bytes. */
final class HostileInputs {
    /**
     * An input.
     *
     * @param name of its file, whose ending may say what it is, or lie
     */
    record HostileInput(String name, byte[] bytes) {}

    private static final Path FORMATS = Path.of("src/test/resources/formats");
    private static final int MEDIAN = 300;
    private static final int MOST = 20_000;

    private static final List<String> ENDINGS = List.of(
            "", ".txt", ".md", ".html", ".csv", ".tsv", ".json", ".jsonl", ".xml", ".eml", ".mbox", ".rtf", ".pdf",
            ".docx", ".odt", ".doc", ".epub", ".xlsx", ".warc", ".zip", ".tar", ".7z", ".gz", ".bz2", ".xz", ".rss");

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1252"),
            Charset.forName("UTF-32"),
            Charset.forName("Shift_JIS"),
            Charset.forName("windows-1251"));

    private static final List<String> WORDS = List.of(
            "Anton Becker",
            "Clara Voss",
            "the mayor",
            "Graz",
            "said",
            "that",
            "he",
            "she",
            "was born in",
            "killed",
            "on Monday",
            "3 people",
            "University",
            "of",
            "and",
            "not",
            "denied",
            "1999",
            "May",
            "\u201c",
            "\u201d",
            "\"",
            "'",
            ",",
            ".",
            "(",
            ")",
            ":",
            "-",
            "\u2014",
            "\n",
            "\n\n",
            "U.S.",
            "Inc.",
            "president of France",
            "will",
            "according to",
            "EU",
            "$5 million",
            "2-1",
            "http://a.b/c",
            "@a",
            "#b",
            "\u202e",
            "a\u0301",
            "\ud800",
            "\u0000");

    private final Random random;
    private final List<HostileText> kinds = HostileText.all();
    private final List<byte[]> files;

    HostileInputs(long seed) {
        this.random = new Random(seed);
        try (Stream<Path> paths = Files.walk(FORMATS)) {
            this.files = paths.filter(Files::isRegularFile)
                    .sorted()
                    .map(HostileInputs::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HostileInput next() {
        byte[] bytes = switch (random.nextInt(6)) {
            case 0 -> encoded(kind().ofLength(length()));
            case 1 -> encoded(kind().ofLength(length() / 2) + kind().ofLength(length() / 2));
            case 2 -> encoded(words(length()));
            case 3 -> encoded(characters(length()));
            case 4 -> noise(length());
            default -> part(files.get(random.nextInt(files.size())));
        };
        byte[] changed = random.nextInt(3) == 0 ? bytes : changed(bytes, 1 + random.nextInt(5));
        return new HostileInput("a" + ENDINGS.get(random.nextInt(ENDINGS.size())), changed);
    }

    /** Half of them below the median, and one in a hundred ten times as long: what long ones cost is measured by itself. */
    private int length() {
        return (int) Math.min(MOST, MEDIAN * Math.exp(random.nextGaussian()));
    }

    private HostileText kind() {
        return kinds.get(random.nextInt(kinds.size()));
    }

    private String words(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private String characters(int length) {
        int[] bounds = {0x80, 0x250, 0x2100, 0xffff, 0x10ffff};
        int bound = bounds[random.nextInt(bounds.length)];
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.appendCodePoint(random.nextInt(bound + 1));
        }
        return text.toString();
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A beginning of a file, or all of a small one: most of what a reader does, it does at the beginning. */
    private byte[] part(byte[] file) {
        return random.nextInt(4) == 0 && file.length < MOST
                ? file.clone()
                : Arrays.copyOf(file, Math.min(file.length, length()));
    }

    private byte[] encoded(String text) {
        Charset charset =
                random.nextInt(6) == 0 ? CHARSETS.get(random.nextInt(CHARSETS.size())) : StandardCharsets.UTF_8;
        return text.getBytes(charset);
    }

    private byte[] changed(byte[] bytes, int times) {
        byte[] now = bytes;
        for (int i = 0; i < times && now.length > 0; i++) {
            int at = random.nextInt(now.length);
            int length = Math.min(now.length - at, 1 + random.nextInt(20));
            byte[] more = switch (random.nextInt(5)) {
                case 0 -> new byte[0];
                case 1 -> noise(length);
                case 2 -> kind().piece().apply(i).getBytes(StandardCharsets.UTF_8);
                case 3 -> Arrays.copyOfRange(now, at, at + length);
                default -> new byte[] {(byte) random.nextInt(256)};
            };
            int dropped = random.nextBoolean() ? length : 0;
            ByteArrayOutputStream next = new ByteArrayOutputStream();
            next.write(now, 0, at);
            next.writeBytes(more);
            next.write(now, at + dropped, now.length - at - dropped);
            now = next.toByteArray();
        }
        return now;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
