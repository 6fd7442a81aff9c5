package org.graphwright.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, kind by kind; sentences made up for it. */
class SpeakersTest {
    private static final QuotationFinder FINDER = new QuotationFinder(Ontology.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a noun that coreference knows elsewhere in the article
            [Person Ida Holm] steered. [PersonNoun The captain=Ida Holm] slept. According to the captain, nobody was hurt. | Ida Holm
            [Organization Fjord Lines=Fjord Lines] sank. [OrganizationNoun The company=Fjord Lines] wept. Later the Bergen-based company said that the hull had been old. | Fjord Lines
            It sank after the insurer's lawyer said that the hull had been old. [PersonNoun The lawyer=Bo Ek] left. | Bo Ek
            # a name that coreference has left alone
            [Person Hakim Aziz Rahman=Hakim] came. Rahman said that the road was open. | Hakim
            The road was open, according to the Kivu Herald. [Organization Kivu Herald=Herald] | Herald
            # two people of one name
            [Person Hakim Rahman=Hakim] came with [Person Sara Rahman=Sara]. Rahman said that the road was open. | w:Rahman
            # who has an age
            [Person Bo Ek] came. The 74-year-old prelate said that the road was open. | Bo Ek
            # a family
            [Organization Holm family] came. The family said that the road was open. | Holm family
            # who will be it, or is it beside another
            [Person Bo Ek] came. The senator-elect said that the road was open. | Bo Ek
            [Person Bo Ek] came. The vice-chancellor said that the road was open. | Bo Ek
            # the only thing of its class
            [Team Holm Rovers] lost. Later the club said that the road was open. | Holm Rovers
            [Organization Clean Sea] lost. Later the charity said that the road was open. | Clean Sea
            [Organization Clean Sea] met [Organization Dry Land]. Later the charity said that the road was open. | w:the charity
            [Organization Clean Sea] lost. Later the court said that the road was open. | w:the court
            # who is no man, some sentences before
            [Person Ann Poe] won. It rained. [Person Robert Ek] wept. She said that the road was open. | Ann Poe
            # a name that looks like a verb
            [Person Bo Ek] left; his lawyer, [Person Nives Perko], said that the road was open. | Nives Perko
            # beside what is said of whom
            The ministry, which is led by [Person Ann Poe], said that the road was open. | w:The ministry
            A delegation, led by the minister, [Person Ann Poe], said that the road was open. | w:A delegation
            [Person Bo Ek], a farmer whose sister, [Person Ann Poe], teaches there, said that the road was open. | Bo Ek
            The government of President [Person Bo Ek], whose term ends soon, said that the road was open. | w:The government of President Bo Ek
            The lawyer for former [Group Iraqi] deputy prime minister [Person Bo Ek] said that the road was open. | w:The lawyer for former Iraqi deputy prime minister Bo Ek
            Aides to Mr. [Person Bo Ek] said that the road was open. | w:Aides to Mr. Bo Ek
            [Company Pigeon], with headquarters in [Place Limassol], [Place Cyprus], and sixty users, said that the road was open. | Pigeon
            # not the subject of what was said before
            The paper met [Person Bo Ek], who told it this was late and said that the road was open. | Bo Ek & Bo Ek
            # nor whom it is said to
            [Person Ann Poe] met [Person Bo Ek]. Deputy [Person Bo Ek] asked why [Person Ann Poe] had come. The minister-designate replied that the road was open. | Ann Poe
            # a past tense that looks like a participle
            The road is open, the project's director, [Person Ann Poe], estimated. | Ann Poe
            # "it" that is known
            [Organization Clean Sea=Clean] met. [Pronoun It=Clean] argued that the road was open. | Clean
            # whom somebody else quotes
            [Person Bo Ek] was quoted by [Organization Radio Nord] as saying that the road was open. | Bo Ek
            [Organization Radio Nord] quoted [Person Bo Ek] as saying that the road was open. | Bo Ek
            [Person Bo Ek], quoted by [Organization Radio Nord] as saying the road was open, left. | Bo Ek
            [Organization Radio Nord] quoted an unnamed driver as saying the road was open. | w:an unnamed driver
            # what somebody went on to say
            [Person Bo Ek] went on to say that the road was open. | Bo Ek
            # who wrote it, or did a poll
            According to the [Organization Holm College]'s situation report, the road was open. | Holm College
            # several, of whom each has a name
            According to [Organization Radio Nord] and [Organization Kivu Herald], the road was open. | w:Radio Nord and Kivu Herald
            Researchers from [Organization Ayr College] and [Organization Bath College] said that the road was open. | w:Researchers from Ayr College and Bath College
            Officials in [Place Ghana] and the [Place Gambia] said that the road was open. | w:Officials in Ghana and the Gambia
            # a body, by what it wrote, and by the noun for what it is
            A [Organization Nordic Institute] report found that the road was open. | Nordic Institute
            According to the [Organization Holm College] data, the road was open. | Holm College
            The opposition [Organization Labourites] party said that the road was open. | Labourites
            [Organization Holm College] (HC) data indicated that the road was open. | Holm College
            The road was open, according to a report from [Organization Radio Nord] in March. | Radio Nord
            # where somebody without a name is
            Some criticism within [Place Serbia] has said that the road was open. | w:Some criticism within Serbia
            # the nation before a body is not who speaks
            The road was open, according to [Group Chadian] [OrganizationNoun military=army]. | army
            # who is named behind a noun
            The road will stay open, said its operator, [Organization Sula Ports]. | Sula Ports
            The largest shareholder, the Canadian pension fund [Organization Prairie Teachers], said that the road was open. | Prairie Teachers
            # whose a study is, and not who wrote it
            A report by Professor [Person Ann Poe] of [Organization Holm College] found that the road was open. | w:A report by Professor Ann Poe of Holm College
            [Person Ann Poe], Under Secretary of State, said that the road was open. | Ann Poe
            # one whom the article calls "he" is not who "she" is
            [Person Bo Ek] lost [Pronoun his=Bo Ek] seat, and [Pronoun he=Bo Ek] left. [Person Ann Poe] won. [Pronoun She=Bo Ek] said that the road was open. | Ann Poe
            # who accuses in a passive
            The board was accused by [Person Bo Ek] of lying. | Bo Ek
            # somebody's spokeswoman is not who was named last
            [Person Bo Ek] came. The minister's deputy said that the road was open. | w:The minister's deputy
            # what an apposition says of him is not who speaks
            Bishop [Person Ivo Brand] of [Place Pemba], a [Group Brazilian], said that the road was open. | Ivo Brand
            """)
    void isWhomTheWordsMean(String marked, String speaker) {
        Reading reading = MarkedText.of(marked).named().reading();
        assertThat(FINDER.find(reading))
                .as(marked)
                .extracting(q -> q.speaker() == null
                        ? "w:" + q.speakerWords()
                        : q.speaker().toString())
                .isEqualTo(List.of(speaker.split(" & ")));
    }
}
