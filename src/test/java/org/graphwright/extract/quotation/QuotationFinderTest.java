package org.graphwright.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.EntityId;
import org.graphwright.model.MentionId;
import org.graphwright.model.Quotation;
import org.graphwright.model.QuotationId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    private record Case(MarkedText marked, List<String> expected) {
        Reading reading() {
            return marked.reading();
        }
    }

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
            String text = one.marked.text();
            for (Quotation quotation : new QuotationFinder(Ontology.standard()).find(one.reading())) {
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
    void nobodySaysWhatAQuestionAsks() {
        QuotationFinder finder = new QuotationFinder(Ontology.standard());
        assertThat(finder.find(MarkedText.of("Has [Person Bo Ek] said the bank was sound?")
                        .named()
                        .reading()))
                .isEmpty();
        assertThat(finder.find(MarkedText.of("Will [Person Bo Ek] say that taxes must rise?")
                        .named()
                        .reading()))
                .isEmpty();
        assertThat(finder.find(MarkedText.of("[Person Bo Ek] said the bank was sound.")
                        .named()
                        .reading()))
                .hasSize(1);
    }

    @Test
    void aWordAloneIsSaidWhereItOpensASentenceAndACrowdChants() {
        QuotationFinder finder = new QuotationFinder(Ontology.standard());
        for (String marked : List.of(
                "\"Brilliant,\" [Person Bo Ek] said.",
                "[Person Bo Ek] chanted \"we will vote\" outside.",
                "His song, \"Brilliant,\" won a prize.")) {
            assertThat(finder.find(MarkedText.of(marked).named().reading()))
                    .as(marked)
                    .hasSize(marked.startsWith("His") ? 0 : 1);
        }
    }

    @Test
    void guillemetsMayPointInwards() {
        Reading reading = MarkedText.of("»We will not sell«, said [Person Bruno Falk].")
                .named()
                .reading();
        assertThat(new QuotationFinder(Ontology.standard()).find(reading))
                .extracting(
                        q -> q.speaker() + ": " + q.span().of(reading.article().text()))
                .containsExactly("Bruno Falk: We will not sell");
    }

    @Test
    void aSingleMarkMayCloseBeforeTheComma() {
        Reading reading = MarkedText.of(
                        "'We had no choice', said [Person Bruno Falk]. He wept at the workers' house, too.")
                .named()
                .reading();
        assertThat(new QuotationFinder(Ontology.standard()).find(reading))
                .extracting(q -> q.direct() + " " + q.speaker() + ": "
                        + q.span().of(reading.article().text()))
                .containsExactly("true Bruno Falk: We had no choice");
        Reading nick = MarkedText.of("[Person Bruno Falk], alias 'Red Bull', said that the road was open.")
                .named()
                .reading();
        assertThat(new QuotationFinder(Ontology.standard()).find(nick))
                .extracting(q -> q.span().of(nick.article().text()))
                .containsExactly("the road was open");
    }

    @Test
    void whatASingleMarkOpensMayGoOnBehindWhoSaysIt() {
        Reading reading = MarkedText.of(
                        "'We had luck,' [Person Bruno Falk] said, 'but we earned it.' He wept, too, 'em all.")
                .named()
                .reading();
        assertThat(new QuotationFinder(Ontology.standard()).find(reading))
                .extracting(
                        q -> q.speaker() + ": " + q.span().of(reading.article().text()))
                .containsExactly("Bruno Falk: We had luck,", "Bruno Falk: but we earned it.");
    }

    /** As in a headline: nothing follows, not even a full stop. */
    @Test
    void aTextMayEndWithItsSource() {
        Reading reading = MarkedText.of("According to [Person Bo]").named().reading();
        assertThat(new QuotationFinder(Ontology.standard()).find(reading)).isEmpty();
    }

    @Test
    void companiesAndCompetitionsSpeakAsOrganizationsAndEventsDo() throws IOException {
        QuotationFinder finder = new QuotationFinder(Ontology.standard());
        assertThat(cases())
                .allSatisfy(one ->
                        assertThat(finder.find(one.marked.finer().reading())).isEqualTo(finder.find(one.reading())));
    }

    @Test
    void aClaimBelongsToWhoMakesIt() {
        Quotation outer = new Quotation(
                new QuotationId("q1"), new EntityId("e1"), new MentionId("m1"), null, null, 10, 90, false, 0.8);
        Quotation inner = new Quotation(
                new QuotationId("q2"), new EntityId("e2"), new MentionId("m2"), null, null, 30, 60, true, 0.8);
        Quotation nobodys = new Quotation(new QuotationId("q3"), null, null, null, null, 35, 50, true, 0.8);
        Attribution attribution = new Attribution(List.of(outer, inner, nobodys));
        assertThat(attribution.of(new Span(36, 49)).map(Quotation::speaker)).contains(new EntityId("e2"));
        assertThat(attribution.of(new Span(12, 40)).map(Quotation::speaker)).contains(new EntityId("e1"));
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
                        cases.add(new Case(marked(line), expected));
                        expected = new ArrayList<>();
                    }
                    line = next;
                }
            }
        }
        cases.add(new Case(marked(Objects.requireNonNull(line)), expected));
        return cases;
    }

    private static MarkedText marked(String line) {
        return MarkedText.of(line.replace("\\n", "\n")).named();
    }
}
