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
                .containsExactly("Joan Jarvis: Hard. We travel less.");
    }

    @Test
    void whoAsksForThePaperIsNotQuotedNorIsWhatHisQuestionsQuote() {
        Reading reading = MarkedText.of("""
                        ((WN)) Thank you for your time, [Person Joan Jarvis].

                        ((Joan Jarvis)) I am glad to be here.

                        ((WN)) [Person Paul Ott] said the budget was "a bad joke". Do you agree with [Person Ott]?

                        ((Joan Jarvis)) It is worse than that. What would you call it?
                        """).named().reading();
        assertThat(FINDER.find(reading))
                .extracting(q -> q.span().of(reading.article().text()))
                .containsExactly("I am glad to be here.", "It is worse than that. What would you call it?");
    }

    @Test
    void initialsMeanWhoseTheyAreAlsoWhereTheyAreTakenForAName() {
        Reading reading = MarkedText.of("""
                        The paper met [Person Joan Jarvis].

                        WN: Why do you stand?

                        [Person JJ]: Because of the water.
                        """).named().reading();
        assertThat(FINDER.find(reading)).extracting(q -> q.speaker() + "").containsExactly("Joan Jarvis");
    }

    @Test
    void whoTookAPictureOpensNoTurn() {
        Reading reading = MarkedText.of("""
                        Q: Who won?

                        [Person Joan Jarvis]: Nobody did.

                        Q: Why?

                        [Person Joan Jarvis]: They drew.

                        Joan Jarvis Image: [Organization U.S. Senate].

                        The protests went on.
                        """).named().reading();
        assertThat(FINDER.find(reading))
                .extracting(q -> q.span().of(reading.article().text()))
                .containsExactly("Nobody did.", "They drew.");
    }

    @Test
    void openingsMayStandInBoldOrHaveATitle() {
        Reading bold = MarkedText.of("""
                        **The Herald: What made you build it?**

                        **[Person Dora Quill]:** I wanted to see the rings.

                        **The Herald: Was it costly?**

                        **Dora Quill:** Less than a car.
                        """).named().reading();
        assertThat(FINDER.find(bold))
                .extracting(q -> q.span().of(bold.article().text()))
                .contains("I wanted to see the rings.", "Less than a car.");
        Reading court = MarkedText.of("""
                        The judge asked [Person Tom Hale] to rise.

                        THE COURT: How do you plead?

                        MR. HALE: Not guilty, your honour.
                        """).named().reading();
        assertThat(FINDER.find(court))
                .extracting(
                        q -> q.speaker() + ": " + q.span().of(court.article().text()))
                .contains("Tom Hale: Not guilty, your honour.");
    }
}
