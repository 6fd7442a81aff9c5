package org.graphwright.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Literal;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    private static final Language LANGUAGE = new Language();
    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2017, 3, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry revealed it Wednesday. | Wednesday | 2017-03-01",
                "The clip was released Monday by the group. | Monday | 2017-02-27",
                "The ministers will meet on Friday. | Friday | 2017-03-03",
                "The governor granted clemency to Darnell Hughes on Monday. | Monday | 2017-02-27",
                "The mill closed in 1990. Her show opens in May. A decade later, in 2008, it went to Lund. | A decade later | 2008",
                "It closes at the end of next year. | the end of next year | 2018",
                "Rain is expected to fall on Friday. | Friday | 2017-03-03",
                "The singer was laid to rest on Monday. | Monday | 2017-02-27",
                "He was forced to resign on Monday. | Monday | 2017-02-27",
                "All was calm, only for cracks to show on Monday. | Monday | 2017-02-27",
                "Men, who came in vans and on motorcycles late on Monday, first set fire to it. | late on Monday | 2017-02-27",
                "She hopes to reach Lund on Friday. | Friday | 2017-03-03",
                "Engineers hope to have the line open by Friday. | Friday | 2017-03-03",
                "She will speak in Paris and return home on Friday. | Friday | 2017-03-03",
                "Flights due on Friday have been moved. | Friday | 2017-03-03",
                "The trial begins a week from today. | a week from today | 2017-03-08",
                "They arrived last Thursday. | last Thursday | 2017-02-23",
                "This Sunday, the inventor crossed the lake. | This Sunday | 2017-02-26",
                "Ann Lee, who was elected on Sunday, will meet the king. | Sunday | 2017-02-26",
                "Ann Lee beat India's Eve Lind-Berg on Sunday and will face her sister. | Sunday | 2017-02-26",
                "Ann Lee carried a letter from the prison to the palace on Friday, and an answer is hoped for. | Friday | 2017-02-24",
                "It is theirs after a penalty shoot-out in Lund on Sunday night. | Sunday night | 2017-02-26",
                "It had passed the lower house in February and now goes to the king. | February | 2017-02",
                "On Tuesday Ann Lee, a potter who owns the club, ruled out a sale. | Tuesday | 2017-02-28",
                "Few people had heard of Ann Lee until Sunday night. | Sunday night | 2017-02-26",
                "Ann Lee was seized last Saturday, February 18, in Lund. | last Saturday, February 18 | 2017-02-18",
                "Ann Lee announced her resignation effective next Wednesday, March 8. | next Wednesday, March 8 | 2017-03-08",
                "Ann Lee, born on Saturday, March 5, lives in Lund. | Saturday, March 5 | 2016-03-05",
                "The council declared the swine flu outbreak a pandemic on Tuesday. | Tuesday | 2017-02-28",
                "The council said ministers meet on Tuesday. | Tuesday | 2017-03-07",
                "The raid began at 0430 hours on Tuesday. | 0430 hours on Tuesday | 2017-02-28T04:30",
                "The show opens a week from Thursday. | a week from Thursday | 2017-03-09",
                "He will retire in six months' time. | six months' time | 2017-09",
                "The judge set the hearing for 10 a.m. on July 1. | 10 a.m. on July 1 | 2017-07-01T10:00",
                "The state had extended its order until Sunday. | Sunday | 2017-03-05",
                "The court gave Ann Lee until Sunday to pay. | Sunday | 2017-03-05",
                "Thousands came to Lund to hear Ann Lee on Tuesday. | Tuesday | 2017-02-28",
                "A storm ripped the roof off a hall at the Canadian County fairgrounds on Tuesday. | Tuesday | 2017-02-28",
                "The choir will sing this Sunday. | this Sunday | 2017-03-05",
                "On Thursday, Ann Lee, a candidate for the vote to be held soon, led a march. | Thursday | 2017-02-23",
                "On Thursday, Ann Lee and Bo Berg proposed to set limits on fishing. | Thursday | 2017-02-23",
                "They leave next Tuesday. | next Tuesday | 2017-03-07",
                "He was hurt on Monday night. | Monday night | 2017-02-27",
                "She spoke yesterday. | yesterday | 2017-02-28",
                "Exports fell last month. | last month | 2017-02",
                "Exports fell earlier this week. | earlier this week | 2017-W09",
                "Exports fell in the first quarter. | the first quarter | 2017-Q1",
                "Exports fell in the fourth quarter. | the fourth quarter | 2016-Q4",
                "Exports fell in the second half of 2015. | the second half of 2015 | 2015-07/2015-12",
                "He has lived there since 2014. | 2014 | 2014",
                "The court ruled on the 3rd. | the 3rd | 2017-02-03",
                "Radio ruled the 1990s. | the 1990s | 199X",
                "The house is from the 17th century. | the 17th century | 16XX",
                "The talks lasted three days. | three days | P3D",
                "They met two years ago. | two years ago | 2015",
                "It ran from late March to early April 2016. | late March to early April 2016 | 2016-03/2016-04",
                "It was held in the first week of February. | the first week of February | 2017-02-01/2017-02-07",
                "It was held in the last week of April 2016. | the last week of April 2016 | 2016-04-24/2016-04-30",
                "They married in mid-March 2016. | mid-March 2016 | 2016-03",
                "They met in December. | December | 2016-12",
                "The vote will be held in April. | April | 2017-04",
                "In a call in May, Ann Lee might have urged newly elected members to quit. | May | 2016-05",
                "The vote is set for May 16. | May 16 | 2017-05-16",
                "The debate, which was slated for March 15, has been cancelled. | March 15 | 2017-03-15",
                "The debate was held on October 15. | October 15 | 2016-10-15",
                "The vote was held on February 30. | February 30 | ''",
                "They fought from 5–6 September 2019 on. | 5–6 September 2019 | 2019-09-05/2019-09-06",
                "They fought from March 3 to April 12, 2020. | March 3 to April 12, 2020 | 2020-03-03/2020-04-12",
                "It ran between 28 November and 3 January 2015. | 28 November and 3 January 2015 | 2014-11-28/2015-01-03",
                "He (24 June 1951 – 26 December 2006) was a skier. | 24 June 1951 | 1951-06-24",
                "They spoke of the Sept. 11 attacks. | Sept. 11 | 2001-09-11",
                "The law passed in mid-2015. | mid-2015 | 2015",
                "The fiscal year 2013-14 was good. | fiscal year 2013-14 | 2013/2014",
                "They ate at Christmas. | Christmas | 2016-12-25",
                "It closed last summer. | last summer | 2016-22",
                "It opened in the winter of 2010. | the winter of 2010 | 2010-24",
                "It fell in 44 BC to him. | 44 BC | -0043",
                "A few months ago it closed. | A few months ago | ''",
                "He was arrested on December 22, last year. | December 22, last year | 2016-12-22",
                "The band played from March 3 to 5, 2015. | March 3 to 5, 2015 | 2015-03-03/2015-03-05",
                "He ruled between 1920 and 1931. | between 1920 and 1931 | 1920/1931",
                "Ada Holm (1911–1987) was a painter. | 1911–1987 | 1911/1987",
                "The law was passed before 1970. | before 1970 | ../1970",
                "The shop closed in October '73. | October '73 | 1973-10",
                "He was there in the summer of '69. | the summer of '69 | 1969-22",
                "It burned down in nineteen oh-four. | nineteen oh-four | 1904",
                "It must be done by the end of the year. | the end of the year | 2017",
                "England beat them on Saturday to reach the final. | Saturday | 2017-02-25",
                "The shop, opened on 25/12/15, closed on 03/04/16. | 03/04/16 | 2016-04-03",
                "They will vote on the last Sunday of May. | the last Sunday of May | 2017-05-28",
                "The fair will be held on the last weekend of July. | the last weekend of July | 2017-07-29/2017-07-30",
                "The fair was held on the first weekend in October 2016. | the first weekend in October 2016 | 2016-10-01/2016-10-02",
                "The fair took place at the Lund Trade Centre this weekend, attracting thousands. | this weekend | 2017-02-25/2017-02-26",
                "The entry is of 1998/04/30. | 1998/04/30 | 1998-04-30",
                "The pact is of 30.4.1998. | 30.4.1998 | 1998-04-30",
                "It burned down three weeks ago on Sunday. | three weeks ago on Sunday | 2017-02-12",
                "He left the army a year ago. | a year ago | 2016",
                "Sales fell in the 2014 fourth quarter. | the 2014 fourth quarter | 2014-Q4",
                "It hopes for a gain in fiscal 2018. | fiscal 2018 | 2018",
                "The city fell in A.D. 410 to them. | A.D. 410 | 0410",
                "They met around 1850 in Rome. | around 1850 | 1850~",
                "He has led it for the past three months. | the past three months | P3M",
                "She has been in jail for a year and a half. | a year and a half | P1Y6M",
                "It stood there for half a century. | half a century | P50Y",
                "They fought for several weeks. | several weeks | PXW",
                "The bomb went off at 6.15 a.m. on Tuesday. | 6.15 a.m. on Tuesday | 2017-02-28T06:15",
                "They met on Tuesday at 18:00 GMT. | Tuesday at 18:00 GMT | 2017-02-28T18:00Z",
                "The plane left at 2100 GMT on Tuesday. | 2100 GMT on Tuesday | 2017-02-28T21:00Z",
                "He was born in eighteen ninety-nine. | eighteen ninety-nine | 1899",
                "It began in two thousand three. | two thousand three | 2003",
                "The talks are set for Friday. | Friday | 2017-03-03",
                "Many took to the streets of the capital for the second time in three days on Tuesday to fight a tax. | Tuesday | 2017-02-28",
                "The hearing resumes on Monday. | Monday | 2017-03-06"
            })
    void valuesAnExpression(String text, String words, String value) {
        Mention date = dates(text, DAY).stream()
                .filter(m -> text.substring(m.begin(), m.end()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found in " + dates(text, DAY)));
        assertThat(date.value()).isEqualTo(value.isEmpty() ? null : value);
        assertThat(date.type()).isEqualTo(Mention.DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theresa May said April Jones may march on.",
                "The house cost 2000 dollars and held 1984 people.",
                "He is 39 years old.",
                "In the school year 900 pupils left.",
                "The 6-year-old went home.",
                "It is now open and was recently sold.",
                "Two thousand eight hundred people and nineteen forty-foot boats came.",
                "One-quarter of them left, three-quarters stayed.",
                "Call No. 1998 or write to number 12/31."
            })
    void leavesWordsThatAreNoDates(String text) {
        assertThat(dates(text, DAY)).isEmpty();
    }

    @Test
    void withoutAnArticleDateWhatIsRelativeHasNoValue() {
        assertThat(dates("He spoke on Monday. They met in June 2015, a year later they parted.", null))
                .extracting(Mention::value)
                .containsExactly(null, "2015-06", "2016");
    }

    @Test
    void daysAndSpansOfYearsAreWrittenWithPointsAndSlashes() {
        assertThat(dates("It began on 2001.09.11 and ended in 2008/2009. Version 2001.9.11.2 came.", null))
                .extracting(Mention::value)
                .containsExactly("2001-09-11", "2008/2009");
    }

    @Test
    void aDateLineAtTheTopServesAsTheArticlesDate() {
        assertThat(dates("Friday, January 4, 2019\n\nA building collapsed on Monday in the city.", null))
                .extracting(Mention::value)
                .containsExactly("2019-01-04", "2018-12-31");
    }

    @Test
    void ofAnUnknownYearADayKeepsItsMonth() {
        assertThat(dates("It opened on September 18 and closed in December, May 8-11 apart.", null))
                .extracting(Mention::value)
                .containsExactly("XXXX-09-18", "XXXX-12", "XXXX-05-08/XXXX-05-11");
    }

    @Test
    void theArticlesHabitTellsMonthsFromDays() {
        assertThat(dates("He died on 5/6/2016. She died on 5/14/2016.", DAY))
                .extracting(Mention::value)
                .containsExactly("2016-05-06", "2016-05-14");
        assertThat(dates("He died on 5/6/2016. She died on 14/5/2016.", DAY))
                .extracting(Mention::value)
                .containsExactly("2016-06-05", "2016-05-14");
        assertThat(dates("He died on 5/6/2016.", DAY))
                .extracting(Mention::value)
                .containsExactly((String) null);
    }

    @Test
    void theEndOfARangeLiesBehindItsBegin() {
        assertThat(dates("The vote is to be held from November 20 to January 11.", DAY))
                .extracting(Mention::value)
                .containsExactly("2017-11-20", "2018-01-11");
    }

    @Test
    void datesFoundBeforeKeepTheirIdAndThoseInsideNamesStayThere() {
        String text = "The 2018 FIFA World Cup began on June 14, 2018.";
        Mention cup =
                new Mention(new MentionId("m1"), 4, 23, new ClassName("Event"), MentionKind.NAME, null, 0.9, null);
        Mention june = new Mention(new MentionId("m2"), 33, 40, Mention.DATE, MentionKind.NAME, null, 0.8, null);
        Article article = new Article("a", text, null, null, null, "test");
        assertThat(new DateFinder(Ontology.standard())
                        .find(new Reading(article, LANGUAGE.read(text), List.of(cup, june)))
                        .mentions())
                .containsExactly(cup, june.withSpan(33, 46).withValue("2018-06-14"));
    }

    /** The model tags the words of dates; what stands beside them still belongs to the value. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He was born after 1960 in Oslo. | 1960 | after 1960 | 1960/..",
                "They met at 18:00 GMT on 3 March 2020. | 3 March 2020 | 18:00 GMT on 3 March 2020 | 2020-03-03T18:00Z",
                "It was built between 1950 and 1955. | 1950;1955 | between 1950 and 1955 | 1950/1955",
                "It is a 30-year mortgage. | 30;year | 30-year | P30Y"
            })
    void datesOfTheModelAreValuedWhole(String text, String tagged, String words, String value) {
        List<Mention> mentions = new ArrayList<>();
        for (String tag : tagged.split(";")) {
            int begin = text.indexOf(tag);
            mentions.add(new Mention(
                    new MentionId("m" + mentions.size()),
                    begin,
                    begin + tag.length(),
                    Mention.DATE,
                    MentionKind.NAME,
                    null,
                    0.8,
                    null));
        }
        Article article = new Article("a", text, null, null, null, "test");
        assertThat(new DateFinder(Ontology.standard())
                        .find(new Reading(article, LANGUAGE.read(text), mentions))
                        .mentions())
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.span().of(text)).isEqualTo(words);
                    assertThat(date.value()).isEqualTo(value);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Obama visited Cuba in March 2016. | Obama visited Cuba | 2016-03",
                "On Monday, Obama met Castro. | Obama met Castro | 2017-02-27",
                "Smith, chief of Acme since 2014, left on Monday. | chief of Acme | 2014/..",
                "Smith, chief of Acme from 2004 to 2011, left. | chief of Acme | 2004/2011",
                "Smith was mayor of Ayr, from 2008 to 2016, before joining Acme. | Smith was mayor of Ayr | 2008/2016",
                "Smith was mayor of Ayr, from 2008 to 2016, before joining Acme. | Smith was mayor of Ayr, from 2008 to 2016, before joining Acme | ''",
                "Geng, spokesman of the ministry, said Wednesday he knew. | Geng, spokesman of the ministry | ''",
                "Obama met Castro, who was elected in 2008. | Obama met Castro | ''",
                "Iran held talks on Monday. The news came as Oman held drills. | held drills | 2017-02-27",
                "Iran held talks. The announcement comes as Oman holds drills. | holds drills | 2017-03-01"
            })
    void aDateGovernsThePassageOfItsClause(String text, String passage, String value) {
        Article article = new Article("a", text, DAY, null, null, "test");
        Reading reading =
                new DateFinder(Ontology.standard()).find(new Reading(article, LANGUAGE.read(text), List.of()));
        int begin = text.indexOf(passage);
        assertThat(new DateOfPassage()
                        .of(reading, new Span(begin, begin + passage.length()))
                        .orElse(""))
                .isEqualTo(value);
    }

    @Test
    void valuesBecomeLiteralsAsFinelyAsTheyAreTold() {
        assertThat(DateLiteral.of("1953-06-15")).isEqualTo(new Literal("1953-06-15", "xsd:date"));
        assertThat(DateLiteral.of("1953-06")).isEqualTo(new Literal("1953-06", "xsd:gYearMonth"));
        assertThat(DateLiteral.of("1953")).isEqualTo(new Literal("1953", "xsd:gYear"));
        assertThat(DateLiteral.of("-0043")).isEqualTo(new Literal("-0043", "xsd:gYear"));
        assertThat(DateLiteral.of("2020-01-14T19:30")).isEqualTo(new Literal("2020-01-14", "xsd:date"));
        assertThat(DateLiteral.of("2020-01-07T08:15Z")).isEqualTo(new Literal("2020-01-07", "xsd:date"));
    }

    @ParameterizedTest
    @CsvSource({
        "195X, 195X",
        "1950/1959, 1950/1959",
        "1960/.., 1960/..",
        "1720~, 1720~",
        "1969-22, 1969-22",
        "2019-Q3, 2019-35",
        "XXXX-09-18, XXXX-09-18",
        "2020-W02, 2020-01-06/2020-01-12"
    })
    void whatNoXmlSchemaTypeHasIsWrittenAsAnExtendedDate(String value, String written) {
        assertThat(DateLiteral.of(value)).isEqualTo(new Literal(written, "edtf:EDTF"));
    }

    private static List<Mention> dates(String text, @Nullable LocalDate day) {
        Article article = new Article("a", text, day, null, null, "test");
        return new DateFinder(Ontology.standard())
                .find(new Reading(article, LANGUAGE.read(text), List.of()))
                .mentions();
    }
}
