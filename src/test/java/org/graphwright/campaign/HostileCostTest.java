package org.graphwright.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.article.ArticleOptions;
import org.graphwright.article.Articles;
import org.graphwright.article.field.Columns;
import org.graphwright.extract.Extractor;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.extract.Profile;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a hostile text costs grows with its length and no faster. All kinds of them take long, so only with {@code -Dlong=true}:
 * {@code -Dprofile=accurate} takes the other profile, {@code -Dkinds=EXPRESSION} those kinds whose names it finds.
 */
class HostileCostTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ExtractorOptions LIGHT = new ExtractorOptions(Profile.LIGHT, null, List.of(), 0, false);

    /** That other work on the machine adds to a processor time. */
    private static final double NOISE = 0.4;

    /** How often a length is read that seems too dear, of which the least counts: other work on the machine costs processor time, too. */
    private static final int TIMES = 3;

    /** What regular expressions of ours took hours for, or squared time: a beginning, and what is said again behind it. */
    private static final List<HostileText> KILLERS = Stream.of(
                    List.of("", "."),
                    List.of("", "a@"),
                    List.of("", "Max met Bo in Rome on Monday, he said.\n\n"),
                    List.of("", "A-"),
                    List.of("By Anna", "-A"),
                    List.of("From ", "a"),
                    List.of("", "<!--a-->"),
                    List.of("<html><body><style>", "/*"),
                    List.of("<html><body><style>", "a"),
                    List.of("<html><body><style>", "@a"),
                    List.of("<html><body><table><tr>", "<td>a</td>"),
                    List.of("<html><body>", "<p>a"),
                    List.of("<html><body>", "a<br>b<br><br>"),
                    List.of("<html><body>", "<b>Max<br>"),
                    List.of("<html><body>", "<p>Max Hill, the mayor of Rome, met Bo.</p>"),
                    List.of("<html><head>", "<meta "),
                    List.of("<html><body><pre>a", " "),
                    List.of("<?xml version='1.0'?><rss><channel>", "<item>"),
                    List.of("{\"text\": \"a", " "),
                    List.of("{\"text\": \"Ada met Bo.\", \"date\": \"2020-01-02", " "))
            .map(pair -> new HostileText(pair.get(0) + pair.get(1), pair.get(0), i -> pair.get(1)))
            .toList();

    @Test
    void isLinearWhereExpressionsUsedToBacktrack() throws Exception {
        List<String> slow = new ArrayList<>();
        for (HostileText kind : KILLERS) {
            // 50 kB at a hundred million characters looked at, instead of a thousand million and more
            double seconds = seconds(() -> read(kind, kind.ofLength(50_000)));
            if (seconds > 8) {
                slow.add(kind.name() + ": " + seconds + " s");
            }
        }
        assertThat(slow).isEmpty();
    }

    /** Read by the words, where expressions of ours split a row of capitals at each of its hyphens. */
    @Test
    void capitalsInARowAreNoDatelineForMinutes() throws Exception {
        String text = "A-".repeat(5_000) + " said so. Anna met Bo in Rome on Monday.";
        try (Extractors extractors = new Extractors(LIGHT)) {
            Extractor extractor = extractors.newExtractor();
            assertThat(seconds(() -> extractor.extract(new Article("a", text, null, null, null, "a"))))
                    .isLessThan(15);
        }
    }

    /** Where a word ends is sought by going back over all marks, so that each step that asks for it at each place took the square. */
    @Test
    void marksInARowCostNoMoreThanTheirNumber() throws Exception {
        List<String> slow = new ArrayList<>();
        try (Extractors extractors = new Extractors(LIGHT)) {
            Extractor extractor = extractors.newExtractor();
            for (String mark : List.of("\u0301", "\u20dd", "\ufe0f", "\u0323\u0301", "\u034f\u05b0")) {
                String text = "Jose" + mark.repeat(120_000 / mark.length()) + " met Bo in Rome.";
                double seconds = seconds(() -> extractor.extract(new Article("a", text, null, null, null, "a")));
                if (seconds > 2) {
                    slow.add(Integer.toHexString(mark.charAt(0)) + ": " + seconds + " s");
                }
            }
        }
        assertThat(slow).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "long", matches = "true")
    void isLinearForAllKinds() throws Exception {
        List<String> slow = new ArrayList<>();
        Thread reading = new Thread(null, () -> measure(slow), "cost", 64L << 20);
        reading.start();
        reading.join();
        assertThat(slow).isEmpty();
    }

    /** The dearest first, so that those that may be dearer than they should be come before those that hardly can. */
    private static void measure(List<String> slow) {
        Profile profile = Profile.valueOf(System.getProperty("profile", "light").toUpperCase(Locale.ROOT));
        Pattern kinds = Pattern.compile(System.getProperty("kinds", ""));
        try (Extractors extractors = new Extractors(new ExtractorOptions(profile, null, List.of(), 0, false))) {
            Extractor extractor = extractors.newExtractor();
            Map<HostileText, Double> shortest = new LinkedHashMap<>();
            Stream.of(HostileSteps.all(), HostileText.all(), KILLERS)
                    .flatMap(List::stream)
                    .filter(kind -> kinds.matcher(kind.name()).find())
                    .forEach(kind -> shortest.put(kind, seconds(extractor, kind, 50_000)));
            shortest.entrySet().stream()
                    .sorted(Map.Entry.<HostileText, Double>comparingByValue().reversed())
                    .forEach(kind -> {
                        double before = kind.getValue();
                        for (int length : List.of(100_000, 200_000)) {
                            double seconds = seconds(extractor, kind.getKey(), length);
                            if (isSlow(before, seconds)) {
                                // both anew: what was read first was read by code that was compiled otherwise
                                before = least(extractor, kind.getKey(), length / 2);
                                seconds = Math.min(seconds, least(extractor, kind.getKey(), length));
                            }
                            if (isSlow(before, seconds)) {
                                slow.add(kind.getKey().name() + " at " + length + ": " + before + " s, " + seconds
                                        + " s");
                                System.out.println("SLOW " + slow.get(slow.size() - 1));
                            }
                            before = seconds;
                        }
                    });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double least(Extractor extractor, HostileText kind, int length) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            least = Math.min(least, seconds(extractor, kind, length));
        }
        return least;
    }

    private static boolean isSlow(double before, double seconds) {
        return seconds > 2.3 * before + NOISE;
    }

    private static double seconds(Extractor extractor, HostileText kind, int length) {
        String text = kind.ofLength(length);
        double seconds = seconds(() -> read(kind, text).forEach(extractor::extract));
        System.out.printf("%s at %d: %.2f s%n", kind.name(), length, seconds);
        return seconds;
    }

    private static List<Article> read(HostileText kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Article> articles = new Articles(
                        new ByteArrayInputStream(bytes), reject -> {}, new ArticleOptions(Columns.USUAL, true))
                .read(List.of("-"))) {
            return articles.limit(40).toList();
        } catch (IOException e) {
            throw new IllegalStateException(kind.name(), e);
        }
    }

    private static double seconds(Runnable work) {
        long begun = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
    }
}
