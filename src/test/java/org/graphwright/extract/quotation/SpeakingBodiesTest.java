package org.graphwright.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.graphwright.extract.MarkedText;
import org.graphwright.model.Entity;
import org.graphwright.model.Quotation;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that speak and have no name; sentences made up for it. */
class SpeakingBodiesTest {
    private static final QuotationFinder FINDER = new QuotationFinder(Ontology.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Monday the electoral commission said that the count was over. | electoral commission | GovernmentBody | electoral commission
            The provincial court in [Place Porto] ruled that the road was public. | provincial court in Porto | GovernmentBody | provincial court
            The road was open, according to the federal prosecutor's office. | federal prosecutor's office | Organization | federal prosecutor's office
            [Place Malmö] police said that there was no sign of arson. | Malmö police | GovernmentBody | police
            [Place Malta]'s delegation said that there was no hurry. | Malta's delegation | Organization | delegation
            A newspaper said that the road was open. | newspaper | Organization | newspaper
            A group of experts said that the road was open. | group of experts | Organization | group
            A truth commission led by [Person Ana Reis] said that it was a crime. | truth commission | Organization | truth commission
            """)
    void isAThingCalledByItsWords(String marked, String name, String type, String words) {
        Reading reading = read(marked);
        Quotation quotation = reading.quotations().get(0);
        Entity body = reading.entity(quotation.speaker()).orElseThrow();
        assertThat(body.name()).isEqualTo(name);
        assertThat(body.type().value()).isEqualTo(type);
        assertThat(quotation.speakerWords()).endsWith(name);
        assertThat(reading.mentionsOf(body.id()))
                .extracting(mention -> mention.span().of(reading.article().text()))
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prosecutors said that the road was open. | Prosecutors
            The newspaper said that the road was open. | The newspaper
            The council's lawyer said that the road was open. | The council's lawyer
            Two courts said that the road was open. | Two courts
            """)
    void whoIsNoBodyStaysWords(String text, String words) {
        Quotation quotation = read(text).quotations().get(0);
        assertThat(quotation.speaker()).isNull();
        assertThat(quotation.speakerWords()).isEqualTo(words);
    }

    @Test
    void theSameWordsMeanTheSameBody() {
        Reading reading =
                read("The tax authority said that it was late. A court in [Place Porto] ruled that it was not. "
                        + "The authority said that it would pay. The court said that this was right.");
        assertThat(reading.quotations())
                .extracting(quotation ->
                        reading.entity(quotation.speaker()).orElseThrow().name())
                .containsExactly("tax authority", "court in Porto", "tax authority", "court in Porto");
    }

    private static Reading read(String marked) {
        MarkedText text = MarkedText.of(marked).named();
        return FINDER.read(text.reading());
    }
}
