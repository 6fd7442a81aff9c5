package org.graphwright.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Quotation;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final QuotationFinder FINDER = new QuotationFinder(Ontology.standard());

    @Test
    void aTurnBeginsBehindItsMarkAndEndsBeforeThePicture() {
        Reading reading = MarkedText.of("""
                        [Person William S. Sattler] met [Person Joan Jarvis].

                        ((WSS)) : How is the campaign? Jarvis with a man.Image: [Person Gage Skidder]. Jarvis in July. Image: A. Bo.

                        ((JJ)) Hard. We travel less.
                        """).named().reading();
        List<Quotation> said = FINDER.find(reading);
        assertThat(said)
                .extracting(
                        q -> q.speaker() + ": " + q.span().of(reading.article().text()))
                .containsExactly("William S. Sattler: How is the campaign?", "Joan Jarvis: Hard. We travel less.");
    }
}
