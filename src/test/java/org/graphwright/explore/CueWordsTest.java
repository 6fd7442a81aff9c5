package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "{o:role \"head of government\"} {s:Person} #0.92 => head of government Person",
                "{s:Person} (,|, who ~be|~be) (the|a|an)? @former? @\"head of state\" of the? {o:Nation Place} #0.92"
                        + " => Person , head of state of Nation or Place",
                "{o:Nation} /JJ*? {s:GovernmentBody} #0.9 => Nation GovernmentBody",
                "{s} {aux} (~join/VB*|~rejoin/VB*) {o:Organization+} #0.75 => … join Organization",
                "{s:Person} , (the|a)? ({x:Organization Place} ('s|')?)? {o:role role} #0.85 => Person , role",
                "{s:Organization @institution} ... {o:main Nation} \\( #0.7 => Organization … Nation (",
                "who wins was an opponent => who wins was an opponent",
                "president => president",
                "({s:Person} #0.9 => ({s:Person}",
                "{s:Person} ) #0.9 => {s:Person} )",
                "{s:Person => {s:Person"
            })
    void aCueIsSaidInWords(String cue, String words) {
        assertThat(CueWords.of(cue)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"(, {s}", "{s} (, a", "((((, )", "{, {"})
    void whatIsNoPatternStaysAsItIs(String begin, String more) {
        String cue = begin + more.repeat(400);
        assertThat(CueWords.of(cue)).isEqualTo(cue.strip());
    }
}
