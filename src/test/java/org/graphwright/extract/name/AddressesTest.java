package org.graphwright.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://news.example.com/[Place London]/[Person Trump]-speaks, he said.",
                "See www.[Organization BBC].co.uk/news for more.",
                "See [Organization bbc].co.uk/news for more.",
                "Write to john.[Person Smith]@[Organization Microsoft].com today.",
                "He wrote #[Event MeToo] and #Vote[Person Trump]2020.",
                "[Person #Trump] was the word.",
                "He thanked @[Person BarackObama] and [Organization @CNN].",
                "It says so on Make[Place America]GreatAgain.org and on [Organization vote].gov.",
                "((W[Person SS])) : Why? (([Person JJ])) We do.",
                "ftp://files.example.org/[Place Paris]"
            })
    void nothingIsNamedThere(String marked) {
        assertThat(kept(marked)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Organization Amazon.com] said so.",
                "[Organization Booking.com]'s chief spoke.",
                "[Place London], he said. See https://example.com/x for more.",
                "[Organization AT&T] is no. #1.",
                "[Person Trump]: #1 again",
                "[Place Paris].He left.",
                "[Organization Yahoo!] and [Organization Lord & Taylor] closed."
            })
    void theSentencesNamesStay(String marked) {
        assertThat(kept(marked)).hasSize(MarkedText.of(marked).mentions().size());
    }

    private static List<String> kept(String marked) {
        MarkedText text = MarkedText.of(marked);
        return new Addresses()
                .leaveOut(text.text(), text.mentions()).stream()
                        .map(mention -> mention.span().of(text.text()))
                        .toList();
    }
}
