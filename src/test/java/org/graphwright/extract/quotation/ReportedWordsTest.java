package org.graphwright.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Quotation;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where indirect speech begins and ends, and what is none, kind by kind; sentences made up for it. */
class ReportedWordsTest {
    private static final QuotationFinder FINDER = new QuotationFinder(Ontology.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # when and where it was said stands between
            [Person Bo Ek] said in an interview with [Organization Radio Nord] he was open to talks. | he was open to talks
            [Person Bo Ek] said in May the ferry would sail. | the ferry would sail
            [Person Bo Ek] said afterwards they would be heard. | they would be heard
            # the writer goes on
            According to the charter, the mayor would follow him, but that office stands empty. | the mayor would follow him
            According to [Person Bo Ek], two men died in May; the police gave no number. | two men died in May
            [Person Bo Ek] warned that the firm had cash for a week, as the throttling of gas begins to topple others. | the firm had cash for a week
            [Person Bo Ek] said that he had voted for the Greens, though the list was long. | he had voted for the Greens
            The firm left on Friday, saying that he had not been candid with it, and named another head. | he had not been candid with it
            Two papers said the man was dead citing sources in the ministry. | the man was dead
            # a second thing that was said behind a semicolon
            [Person Bo Ek] said that the road was open; that the bridge was closed. | the road was open & the bridge was closed
            # somebody else goes on
            [Person Bo Ek] said the road was open while Interior Minister [Person Ann Poe] said it was closed. | the road was open & it was closed
            [Person Bo Ek] said the road was open and several drivers said it was closed. | the road was open & it was closed
            [Person Bo Ek] said the road was open and the ferry sailed. | the road was open and the ferry sailed
            # what is said goes on
            [Person Bo Ek] promised to stay in opposition and not to join the cabinet. | to stay in opposition and not to join the cabinet
            The rebels claimed to have taken Nokou, a garrison town in the west. | to have taken Nokou, a garrison town in the west
            # behind what somebody else did
            The agent was seen on Sunday, but according to [Person Bo Ek] no offer has come. | no offer has come
            He met her in May; according to his ministry the case was not discussed. | the case was not discussed
            # of who is told about last
            He lost to a student who was new, [Person Ann Poe], who had knocked, [Pronoun she=Ann Poe] said, on every door twice. | who had knocked & on every door twice
            # what begins within another's words ends with them
            Divers have found a ship, [Organization Radio Nord] reported on Friday. | Divers have found a ship
            # of somebody who is familiar with it
            Two people familiar with the talks said the price had been lowered. | the price had been lowered
            Three officers present at the scene said that the driver had fled. | the driver had fled
            # behind a dateline
            [City LUND] - The road will be open on Friday, drivers said. | The road will be open on Friday
            [Person Bo Ek] found that the bank had failed, his report said. | Bo Ek found that the bank had failed & the bank had failed
            # in less than a clause
            The council was accused by [Person Bo Ek] of bowing to the ministry. | bowing to the ministry
            The board had been accused by the union of racism, a charge that it rejects. | racism
            [Person Bo Ek] called it a forgery and left. | a forgery
            [Person Bo Ek] called the result a mistake. | the result a mistake
            [Person Bo Ek] called that a lie. | a lie
            [Person Bo Ek] called the suit groundless. | the suit groundless
            [Person Bo Ek], who had called the strike illegal and sacked 14 of its leaders, left. | the strike illegal
            He was jailed for spying, which [Person Bo Ek] has always called an invention. | an invention
            [Person Bo Ek] has denied ever holding shares in the bank. | ever holding shares in the bank
            She defended the loan, which [Person Bo Ek] said had been checked by the bank. | had been checked by the bank
            A shell, fired by rebels according to [Person Bo Ek], hit his car. | fired by rebels
            [Person Bo Ek] spoke of a first step. | a first step
            [Person Ann Poe] urged governments to stay. | governments to stay
            # when it was is not said
            At noon local time, his office said, he died at the hospital. | he died at the hospital
            # a report, and what is said of it
            [Person Bo Ek] dismissed rumours that the firm would close. | rumours that the firm would close
            [Person Bo Ek] rejected a claim by [Organization Radio Nord] that the firm would close. | a claim by Radio Nord that the firm would close & the firm would close
            A report in [Organization Radio Nord] that the firm would close was denied by [Person Bo Ek]. | A report in Radio Nord that the firm would close & the firm would close
            # a judgement, an order, a warning, a wish
            [Person Bo Ek] told his friends to vote for the Greens after the count began. | to vote for the Greens
            [Person Bo Ek] warned of a hole in the program. | a hole in the program
            [Person Bo Ek] warned against an assault on the town. | against an assault on the town
            [Organization Clean Sea] wants the rides banned. | the rides banned
            [Person Bo Ek] promised to stay “until the last page is read”. | to stay “until the last page is read & until the last page is read
            # a count opens it, or a place and a comma stand before it
            Police director [Person Bo Ek] said at least 71 people were arrested. | at least 71 people were arrested
            [Person Bo Ek] said in a statement, the road would stay closed. | the road would stay closed
            [Person Bo Ek] issued a statement saying the road would stay closed. | the road would stay closed
            [Person Bo Ek] declared flags would be flown at half-mast. | flags would be flown at half-mast
            # quotation marks go on with it
            The trip had cost, [Person Bo Ek] said, “more than the house”. | The trip had cost & more than the house
            # it ends where the writer says how, when and who else
            [Person Bo Ek] denied fraud in a telephone call with a reporter. | fraud
            [Person Bo Ek] pledged to end corruption when he came to power. | to end corruption
            Officials said 24 people were hurt, but [Organization Radio Nord] reported 32 were hurt. | 24 people were hurt & 32 were hurt
            The army said it killed twelve rebels, a claim the rebels denied. | it killed twelve rebels
            # said behind several names, an aside and a particle
            The bridge is closed, a legislator and a driver said on Monday. | The bridge is closed
            The talks will go on, said two officials who asked not to be named. | The talks will go on
            The bridge is closed, [Organization Radio Nord] (RN) announced yesterday. | The bridge is closed
            In [Place Oslo], according to the police and two doctors, a man left the house. | a man left the house
            # beside "according to" and in somebody's own words
            According to [Person Bo Ek], “People hold fewer than thirty seats across the country.” | People hold fewer than thirty seats across the country.
            The request was rejected by [Person Bo Ek] as “out of the question”. | out of the question
            # in quotation marks alone, behind what somebody is told to have said
            [Person Bo Ek] said he had knocked twice. “The second time they gave me tea.” | he had knocked twice & The second time they gave me tea.
            [Person Bo Ek] had knocked twice. “The second time they gave me tea.” |
            It was late. “We stand ready” said [Person Bo Ek] on the quay. | We stand ready
            # mostly between quotation marks, and less
            [Person Bo Ek] said she “had heard the demands of women and girls”. | had heard the demands of women and girls
            [Person Bo Ek] said the council of the town had heard “the demands of women”. | the council of the town had heard “the demands of women & the demands of women
            # a demand or judgement of somebody nobody knows
            The curators asked for the lorry instead. |
            Protesters called for his resignation. |
            Supporters accused him of hiding it. | hiding it
            They found that the road was open. |
            It rained in May. The witness said that the road was open. |
            The witness said that the road was open. | the road was open
            It rained in May. The defence said that the road was open. | the road was open
            It rained in May. The witness's lawyer said that the road was open. | the road was open
            # quoted as saying
            [Person Bo Ek] was quoted as saying that the bridge was unsafe. | the bridge was unsafe
            [Organization Radio Nord] quoted [Person Bo Ek] as saying the bridge was unsafe. | the bridge was unsafe
            [Person Bo Ek], quoted by [Organization Radio Nord] as saying the bridge was unsafe, left. | the bridge was unsafe
            [Person Bo Ek] was never quoted as saying that the bridge was unsafe. |
            # none
            [Organization Sejm] has repeatedly denied funding for such a wall. |
            [Organization Sejm] rejected the new constitution. |
            [Person Bo Ek] denied even that. |
            In a letter that was leaked to the press, [Person Bo Ek] said nothing. |
            It was initially reported that the fire began in a car. |
            [Person Bo Ek] threatened all five with a ban. |
            His greatest find, he thinks, was a coin. |
            [Person Bo Ek] needed ten minutes, [Person Ann Poe], from the spot, added two before the interval. |
            She holds a second degree, from Graz, that nobody has questioned. |
            The talks began after the government announced new measures, which it dropped at once. |
            He testified on Tuesday, the first witness in a trial that may take years. |
            [Person Bo Ek] called the police a second time. |
            [Person Bo Ek] called the budget a disaster on Tuesday. |
            [Person Bo Ek] asked for the midfielder. |
            [Person Bo Ek] spoke in Oslo, asking the police to come at once. |
            His elder son plays in Oslo, which is, [Pronoun she] assured the paper, a coincidence. |
            [Person Bo Ek] said it was “a day to remember”. | a day to remember
            """)
    void areThese(String marked, String said) {
        Reading reading = MarkedText.of(marked).named().reading();
        List<String> expected = said == null ? List.of() : Arrays.asList(said.split(" & "));
        String text = reading.article().text();
        assertThat(FINDER.find(reading).stream().map(Quotation::span).map(span -> span.of(text)))
                .as(marked)
                .isEqualTo(expected);
    }
}
