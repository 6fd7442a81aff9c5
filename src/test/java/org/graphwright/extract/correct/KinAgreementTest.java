package org.graphwright.extract.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinAgreementTest {
    private final KinAgreement kin = new KinAgreement(Ontology.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            childOf | Hunter | Trump | [Person Trump] brought up [Person Biden]'s son [Person Hunter].
            childOf | Ida    | Eva   | [Person Eva] was fought over by [Pronoun her=Eva] mother [Person Lea] and [Pronoun her=Eva] aunt, [Person Ida].
            spouse  | Al     | Bo    | [Person Bo] and [Pronoun his=Bo] wife [Person Nan] had three children, including scientist [Person Al].
            childOf | Mark   | Trump | There spoke four of [Person Trump]'s children; [Person Melania]; and [Person Mark].
            spouse  | Ann    | Carl  | [Person Carl] met [Person Bo]'s wife [Person Ann].
            childOf | Bo     | Al    | [Person Bo]'s son [Person Al] left.
            spouse  | Eva    | Carl  | [Person Eva] came when [Pronoun her=Eva] daughter [Person Ann] married King [Person Carl].
            spouse  | Carl   | Eva   | [Person Eva] came when [Pronoun her=Eva] daughter [Person Ann] was later married to [Person Carl].
            spouse  | Bo     | Carl  | [Person Bo] married another daughter of [Person Carl].
            spouse  | Ann    | Eva   | [Person Bo], the stepfather of [Person Ann] and the husband of [Person Eva], left.
            sibling | Ann    | Eva   | [Person Bo] is the son of [Person Ann] and a brother of [Person Eva].
            sibling | Bo     | Eva   | There came [Person Bo]. [Person Ann], the sister of [Person Eva], left.
            childOf | Ann    | Bo    | There came [Person Bo]. [Person Ann] left.
            """)
    void whatTheWordsNameOtherwiseIsLeftOut(String property, String subject, String object, String marked) {
        assertThat(kept(property, subject, object, marked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            childOf | Hunter | Biden | [Person Trump] brought up [Person Biden]'s son [Person Hunter].
            childOf | Al     | Bo    | [Person Bo] and [Pronoun his=Bo] wife [Person Nan] had three children, including scientist [Person Al].
            childOf | Al     | Nan   | [Person Bo] and [Pronoun his=Bo] wife [Person Nan] had three children, including scientist [Person Al].
            childOf | Baloch | Anwar | [Person Baloch] and [Person Waseem]'s mother, [Person Anwar], wept.
            spouse  | Ann    | Carl  | [Person Bo]'s daughter [Person Ann] married [Person Carl].
            spouse  | Ann    | Bo    | [Person Carl] met [Person Bo]'s wife [Person Ann].
            sibling | Al     | Carl  | [Person Bo]'s brother [Person Al] lives with [Pronoun his=Al] brother [Person Carl].
            childOf | Ann    | Eva   | [Person Eva] and [Pronoun her=Eva] daughter [Person Ann] left.
            childOf | Eva    | Carl  | Here [Pronoun she=Eva] was the daughter of [Person Carl], said [Person Eva].
            spouse  | Ann    | Carl  | [Person Eva] and [Person Ann] met; [Person Ann] later married [Person Carl].
            childOf | Ann    | Bo    | There came [Person Bo], who has two daughters. [Person Ann] is a judge.
            spouse  | Carl   | Ann   | There is a son of [Person Carl] and [Pronoun his=Carl] wife [Person Ann].
            """)
    void whatTheyNameSoStays(String property, String subject, String object, String marked) {
        assertThat(kept(property, subject, object, marked)).hasSize(1);
    }

    @Test
    void aNounOfKinInsideANameBelongsToNobody() {
        assertThat(kept("spouse", "Ann", "Mother Teresa", "There met [Person Mother Teresa] and [Person Ann]."))
                .hasSize(1);
        assertThat(kept("spouse", "Ann", "Teresa Mother", "[Person Teresa Mother] [Person Ann] left."))
                .hasSize(1);
    }

    @Test
    void aChildOfOnesChildIsAGrandchild() {
        Reading reading = MarkedText.of("[Person Maria] has a son, [Person Paulo], and a father, [Person Jorge].")
                .named()
                .reading();
        List<Statement> read = List.of(
                ReadStatement.of(reading, "childOf", "Paulo", "Maria"),
                ReadStatement.of(reading, "childOf", "Maria", "Jorge"),
                ReadStatement.of(reading, "childOf", "Paulo", "Jorge"));
        assertThat(kin.leaveOut(reading, read)).containsExactlyElementsOf(read.subList(0, 2));
    }

    private List<Statement> kept(String property, String subject, String object, String marked) {
        Reading reading = MarkedText.of(marked).named().reading();
        return kin.leaveOut(reading, List.of(ReadStatement.of(reading, property, subject, object)));
    }
}
