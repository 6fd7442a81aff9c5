package org.graphwright.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.graphwright.belief.FactKey;
import org.graphwright.model.PropertyName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionFileTest {
    private static final String ADA = "https://graphwright.org/id/person/ada";
    private static final String BOB = "https://graphwright.org/id/person/bob";
    private static final Instant NOW = Instant.parse("2026-11-26T20:00:00Z");

    /** Words that would end a literal, a statement or an IRI if they were not written with care. */
    private static final String WORDS = "a \"quoted\" \\ word\n<b> . } ; c:thing <http://x> \u0001 é 𝒳";

    @Test
    void whatIsWrittenIsReadAgain() {
        Corrections all = new Corrections(List.of(
                entry(new Correction.Reject(
                        new Target.OfFact(new FactKey(ADA, new PropertyName("metWith"), BOB, null)))),
                entry(new Correction.Confirm(
                        new Target.OfFact(new FactKey(ADA, new PropertyName("birthDate"), "1953", "xsd:gYear")))),
                entry(new Correction.Confirm(new Target.OfFact(
                        new FactKey(ADA, new PropertyName("https://x.org/own"), "1953?", "edtf:EDTF")))),
                entry(new Correction.Reject(new Target.OfReading("news/1.txt", WORDS, "Ada", "spouse", ""))),
                entry(new Correction.Merge(ADA, "http://www.wikidata.org/entity/Q7259")),
                entry(new Correction.Part(ADA, List.of(BOB, "https://graphwright.org/id/person/cy"))),
                entry(new Correction.Merge(ADA, "https://graphwright.org/id/person/dee", WORDS.strip())),
                entry(new Correction.PartUses(List.of(new Correction.PartUses.Use(WORDS, "Ada")), BOB)),
                entry(new Correction.PartUses(List.of(new Correction.PartUses.Use(WORDS, "Eve")), BOB, ADA)),
                entry(new Correction.PartMentions(
                        List.of(
                                new Correction.PartMentions.Place(WORDS, WORDS, WORDS, 2),
                                new Correction.PartMentions.Place("1.txt", "Ada left.", "Ada", 0)),
                        BOB,
                        ADA,
                        WORDS)),
                entry(new Correction.PartMentions(
                        List.of(new Correction.PartMentions.Place("1.txt", "He left.", "He", 0)), BOB, null, null)),
                entry(new Correction.PartUses(
                        List.of(
                                new Correction.PartUses.Use("1.txt", "Ada"),
                                new Correction.PartUses.Use("2.txt", WORDS)),
                        BOB)),
                entry(new Correction.Rename(ADA, WORDS.strip())),
                entry(new Correction.Reclassify(ADA, "Company")),
                entry(new Correction.Hide(ADA)),
                entry(new Correction.Note(ADA, WORDS)),
                entry(new Correction.Merge(ADA, BOB)).calling(Map.of(BOB, WORDS, ADA, "Ada")),
                CorrectionEntry.of(new Correction.Star(BOB), WORDS, NOW, WORDS, "same.ttl:3")));
        String text = new CorrectionWriter().write(all);
        assertThat(new CorrectionReader("c.ttl").read(text)).isEqualTo(all);
        assertThat(new CorrectionWriter().write(new CorrectionReader("c.ttl").read(text)))
                .isEqualTo(text);
    }

    @Test
    void theLastWordCounts() {
        Target fact = new Target.OfFact(new FactKey(ADA, new PropertyName("metWith"), BOB, null));
        Corrections all = Corrections.NONE
                .with(entry(new Correction.Reject(fact)))
                .with(entry(new Correction.Rename(ADA, "Ada")))
                .with(entry(new Correction.Confirm(fact)))
                .with(entry(new Correction.Rename(ADA, "Ada L.")));
        assertThat(all.entries())
                .extracting(CorrectionEntry::correction)
                .containsExactly(new Correction.Confirm(fact), new Correction.Rename(ADA, "Ada L."));
    }

    @Test
    void ofTwoThingsThatAreOneTheLastNameCounts() {
        Corrections all = Corrections.NONE
                .with(entry(new Correction.Merge(ADA, BOB, "Ada")))
                .with(entry(new Correction.Merge(BOB, ADA, "Bob")));
        assertThat(all.entries())
                .extracting(CorrectionEntry::correction)
                .containsExactly(new Correction.Merge(BOB, ADA, "Bob"));
        assertThat(all.says(new Correction.Merge(ADA, BOB)))
                .as("that they are one, by whatever name")
                .isTrue();
        assertThat(all.says(new Correction.Merge(ADA, BOB, "Ada"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <https://graphwright.org/correction/0123456789> a c:Hiding | c.ttl:8: it lacks wasAttributedTo
                    <https://graphwright.org/correction/0123456789> a c:Explosion ; prov:wasAttributedTo "A" ; prov:generatedAtTime "2026-01-01T00:00:00Z" | c.ttl:8: no kind of correction: https://graphwright.org/correction#Explosion
                    <https://graphwright.org/correction/x> a c:Star ; c:thing <http://x> ; prov:wasAttributedTo "A" ; prov:generatedAtTime "2026-01-01T00:00:00Z" | c.ttl:8: a correction's id is ten of 0-9 and a-f, not 'x'
                    <http://x> a c:Star | c.ttl:8: no correction: its IRI does not begin with https://graphwright.org/correction/
                    <https://graphwright.org/correction/0123456789> a c:Star ; c:thing "x" ; prov:wasAttributedTo "A" ; prov:generatedAtTime "2026-01-01T00:00:00Z" | c.ttl:8: thing wants an IRI
                    <https://graphwright.org/correction/0123456789> a c:Star ; c:thing <http://x> ; c:name "x" ; prov:wasAttributedTo "A" ; prov:generatedAtTime "2026-01-01T00:00:00Z" | c.ttl:8: a correction of this kind has no name
                    <https://graphwright.org/correction/0123456789> a c:Star ; c:thing <http://x> ; c:called "X" ; prov:wasAttributedTo "A" ; prov:generatedAtTime "2026-01-01T00:00:00Z" | c.ttl:8: called wants a thing and a label in brackets
                    <https://graphwright.org/correction/0123456789> a c:Star ; c:thing <http://x> ; prov:wasAttributedTo "A" ; prov:generatedAtTime "yesterday" | c.ttl:8: Text 'yesterday' could not be parsed
                    <https://graphwright.org/correction/0123456789> a c:Star ; c:thing <http://x y> | c.ttl: no Turtle that can be read, mend it or put back a copy of the file: [line: 8
                    no turtle at all | c.ttl: no Turtle that can be read, mend it or put back a copy of the file: [line: 8
                    """)
    void whatIsNoCorrectionIsNamedWithItsLine(String statements, String message) {
        String file = """
                # a file that somebody has made
                @prefix c: <https://graphwright.org/correction#> .
                @prefix prov: <http://www.w3.org/ns/prov#> .




                """ + statements + " .\n";
        assertThatThrownBy(() -> new CorrectionReader("c.ttl").read(file))
                .isInstanceOf(CorrectionException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> new Correction.Hide("http://x> . <http://y"))
                .hasMessage("not an IRI: http://x> . <http://y");
        assertThatThrownBy(() -> new Correction.Rename(ADA, " ")).hasMessage("the name is empty");
        assertThatThrownBy(() -> new Correction.Note(ADA, "x".repeat(20_001)))
                .hasMessage("a text of more than 20000 characters");
    }

    private static CorrectionEntry entry(Correction correction) {
        return CorrectionEntry.of(correction, "Ann", NOW, null, null);
    }
}
