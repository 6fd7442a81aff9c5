package org.graphwright.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Quotation;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    private static final Language LANGUAGE = new Language();
    private static final Pattern MENTION = Pattern.compile("\\{([A-Z]):([^}=]+)(?:=([^}]+))?}");

    private record Case(Reading reading, List<String> expected) {}

    @Test
    void theHandWrittenSentencesAreReadPrecisely() throws IOException {
        int found = 0;
        int right = 0;
        int expected = 0;
        List<String> errors = new ArrayList<>();
        List<Case> cases = cases();
        for (Case one : cases) {
            List<String> gold = new ArrayList<>(one.expected);
            expected += gold.size();
            String text = one.reading.article().text();
            for (Quotation quotation : new QuotationFinder().find(one.reading)) {
                found++;
                String told = quotation.addressee() == null ? "" : " | " + quotation.addressee();
                String said = (quotation.direct() ? "D | " : "I | ") + quotation.speaker() + " | "
                        + core(quotation.span().of(text));
                if (gold.remove(said + told) || gold.remove(said)) {
                    right++;
                } else {
                    errors.add("wrong: " + said + told + "   in: " + text);
                }
            }
            gold.forEach(g -> errors.add("missed: " + g + "   in: " + text));
        }
        double precision = (double) right / found;
        double recall = (double) right / expected;
        System.out.printf(
                "quotations: precision %.3f, recall %.3f (%d of %d found, %d expected)%n",
                precision, recall, right, found, expected);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        assertThat(precision).as(String.join("\n", errors)).isGreaterThanOrEqualTo(0.9);
        assertThat(recall).as(String.join("\n", errors)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void aClaimBelongsToWhoMakesIt() {
        Quotation outer = new Quotation("q1", "e1", "m1", null, 10, 90, false, 0.8);
        Quotation inner = new Quotation("q2", "e2", "m2", null, 30, 60, true, 0.8);
        Quotation nobodys = new Quotation("q3", null, null, null, 35, 50, true, 0.8);
        Attribution attribution = new Attribution(List.of(outer, inner, nobodys));
        assertThat(attribution.of(new Span(36, 49))).contains("e2");
        assertThat(attribution.of(new Span(12, 40))).contains("e1");
        assertThat(attribution.of(new Span(0, 40))).isEmpty();
    }

    private static String core(String said) {
        return said.replaceAll("[\\s.,?!\"”]+$", "");
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String line = null;
        List<String> expected = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(QuotationFinderTest.class.getResourceAsStream("/quotations.txt"))) {
            for (String next : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (next.startsWith("  ")) {
                    String[] parts = next.strip().split(" \\| ");
                    parts[2] = core(parts[2]);
                    expected.add(String.join(" | ", parts));
                } else if (!next.startsWith("#")) {
                    if (line != null) {
                        cases.add(new Case(reading(line), expected));
                        expected = new ArrayList<>();
                    }
                    line = next;
                }
            }
        }
        cases.add(new Case(reading(Objects.requireNonNull(line)), expected));
        return cases;
    }

    private static Reading reading(String line) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher mention = MENTION.matcher(line.replace("\\n", "\n"));
        while (mention.find()) {
            mention.appendReplacement(text, "");
            boolean pronoun = mention.group(1).equals("R");
            String words = pronoun ? mention.group(3) : mention.group(2);
            String type = switch (mention.group(1)) {
                case "O" -> "Organization";
                case "L" -> "Place";
                case "G" -> "Group";
                default -> "Person";
            };
            mentions.add(new Mention(
                    "m" + text.length(),
                    text.length(),
                    text.length() + words.length(),
                    type,
                    pronoun ? MentionKind.PRONOUN : MentionKind.NAME,
                    mention.group(2),
                    0.9,
                    null));
            text.append(words);
        }
        mention.appendTail(text);
        Article article = new Article("a", text.toString(), null, null, null, "test");
        return new Reading(article, LANGUAGE.read(text.toString()), mentions);
    }
}
