package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Quotation;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BystandersTest {
    private static final Pattern MARKED = Pattern.compile("\\[(\\w+) ([^\\]]+)]");
    private static final Language LANGUAGE = new Language();

    /** The sentence with a statement of the property between the first person and the last other mention. */
    private static boolean isKept(String marked, String property, String by) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = MARKED.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            int begin = text.length();
            text.append(matcher.group(2));
            String id = "m" + (mentions.size() + 1);
            mentions.add(new Mention(
                    id, begin, text.length(), matcher.group(1), MentionKind.NAME, matcher.group(2), 0.9, null));
            at = matcher.end();
        }
        text.append(marked.substring(at));
        Article article = new Article("a", text.toString(), null, null, null, "test");
        Mention subject = mentions.stream()
                .filter(m -> m.type().equals("Person"))
                .reduce((first, second) -> marked.startsWith("Last") ? second : first)
                .orElseThrow();
        Mention object = mentions.stream()
                .filter(m -> !m.type().equals("Person"))
                .reduce((first, second) -> second)
                .orElseThrow();
        Statement statement = new Statement(subject.id(), property, object.id(), null, 0, text.length(), 0.9, by, null);
        Reading reading = new Reading(article, LANGUAGE.read(article.text()), mentions);
        return !new Bystanders()
                .leaveOut(reading, List.of(statement), List.of())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [Person Anna Berg] spoke to [Organization Wikinews] about it.                     ; affiliatedWith
            [Person Anna Berg] has earned much, according to [Organization The Harbour].       ; affiliatedWith
            [Person Anna Berg] held a town hall on [Organization NBC].                         ; affiliatedWith
            Last week [Organization House] Speaker [Person Nancy Pelosi] accused [Person Anna Berg]. ; affiliatedWith
            [Person Anna Berg] and [Group Turkish] President [Person Carl Dahl] spoke.         ; citizenOf
            """)
    void whoMerelyStandsNearbyIsLeftOut(String sentence, String property) {
        assertThat(isKept(sentence, property, "pair-model")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [Person Anna Berg] of [Organization Wikinews] left.                                ; affiliatedWith
            [Organization House] Speaker [Person Nancy Pelosi] left.                           ; affiliatedWith
            Former [Organization CIA] directors [Person Carl Dahl] and [Person Anna Berg] left. ; affiliatedWith
            [Group Turkish] President [Person Carl Dahl] spoke.                                ; citizenOf
            [Person Anna Berg] spoke to [Organization Wikinews] about it.                      ; founderOf
            """)
    void othersStay(String sentence, String property) {
        assertThat(isKept(sentence, property, "pair-model")).isTrue();
    }

    @Test
    void whatACueReadsStays() {
        assertThat(isKept("[Person Anna Berg] spoke to [Organization Wikinews].", "affiliatedWith", "cue"))
                .isTrue();
    }

    @Test
    void whoReportsIsNotTheEmployer() {
        Article article = new Article("a", "PBS revealed that Anna Berg was there.", null, null, null, "test");
        Mention body = new Mention("m1", 0, 3, "Organization", MentionKind.NAME, "e1", 0.9, null);
        Mention person = new Mention("m2", 18, 27, "Person", MentionKind.NAME, "e2", 0.9, null);
        Statement statement = new Statement("m2", "affiliatedWith", "m1", null, 0, 38, 0.9, "pair-model", null);
        Quotation claim = new Quotation("q1", "e1", "m1", null, 18, 37, false, 0.8);
        Reading reading = new Reading(article, LANGUAGE.read(article.text()), List.of(body, person));
        assertThat(new Bystanders().leaveOut(reading, List.of(statement), List.of(claim)))
                .isEmpty();
    }
}
