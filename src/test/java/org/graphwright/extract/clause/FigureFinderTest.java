package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureFinderTest {
    private static List<String> figures(String text) {
        return new FigureFinder()
                .find(Readings.of(text)).stream()
                        .map(f -> f.kind() + " " + f.value() + (f.currency() == null ? "" : " " + f.currency()))
                        .toList();
    }

    @Test
    void countsAreFiguresAndWords() {
        assertThat(figures("At least 1,200 people and twenty-two soldiers came, two thousand in all."))
                .containsExactly("COUNT 1200", "COUNT 22", "COUNT 2000");
    }

    @Test
    void moneyHasItsCurrencyWhereTheTextTellsIt() {
        assertThat(figures("It cost US$3.4 billion, then €2 million, then 500 yen and 7 dollars."))
                .containsExactly("MONEY 3400000000 USD", "MONEY 2000000 EUR", "MONEY 500 JPY", "MONEY 7 USD");
    }

    @Test
    void moneyHasShortUnits() {
        assertThat(figures("It cost $11.5bn, £3.2m, €4 mn, US$1tn, $20k, and 2.5bn euros."))
                .containsExactly(
                        "MONEY 11500000000 USD",
                        "MONEY 3200000 GBP",
                        "MONEY 4000000 EUR",
                        "MONEY 1000000000000 USD",
                        "MONEY 20000 USD",
                        "MONEY 2500000000 EUR");
        assertThat(figures("He ran 5 m for $5 more.")).containsExactly("COUNT 5", "MONEY 5 USD");
    }

    @Test
    void currenciesAreKnownByTheirEnglishNames() {
        assertThat(
                        figures(
                                "It cost 5 million Australian dollars, 20 Swiss francs, 3 roubles, 9 Swedish kronor or 7 pesos."))
                .containsExactly("MONEY 5000000 AUD", "MONEY 20 CHF", "MONEY 3 RUB", "MONEY 9 SEK", "MONEY 7");
    }

    @Test
    void scoresHaveBothSides() {
        assertThat(figures("Leeds won 2-1 and then 10 – 9.")).containsExactly("SCORE 2-1", "SCORE 10-9");
        assertThat(figures("A 22 points to 10 win.")).containsExactly("SCORE 22-10");
        assertThat(figures("Anna Berg won 6-4, 3-6, 7-6 on Sunday.")).containsExactly("SCORE 6-4, 3-6, 7-6");
    }

    @Test
    void datesAndPartsOfWordsAreNoFigures() {
        assertThat(figures("The B52 and a 6-year-old.")).isEmpty();
    }

    @Test
    void noOneIsNoFigure() {
        assertThat(figures("No one was killed. One was hurt.")).containsExactly("COUNT 1");
    }

    @Test
    void shortMillionsOfMoneyAreMillions() {
        assertThat(figures("Fines of £30m, €4.5bn, $500k and 40m euros; 500 crore rupees."))
                .containsExactly(
                        "MONEY 30000000 GBP",
                        "MONEY 4500000000 EUR",
                        "MONEY 500000 USD",
                        "MONEY 40000000 EUR",
                        "MONEY 5000000000");
        assertThat(figures("It lies 1,200m up and weighs 2.5kg.")).isEmpty();
    }

    @Test
    void moneyMayBeToldInWords() {
        assertThat(figures("Two million dollars, half a million dollars and a million-dollar prize."))
                .containsExactly("MONEY 2000000 USD", "MONEY 500000 USD", "MONEY 1000000 USD");
    }

    @Test
    void currenciesAreKnownByCountriesSignsAndCodesToo() {
        assertThat(
                        figures(
                                "62 million Fiji dollars, 11 million Swedish crowns, 80 million naira, CHF 3 million, S$40,000 or 12,500 €."))
                .containsExactly(
                        "MONEY 62000000 FJD",
                        "MONEY 11000000 SEK",
                        "MONEY 80000000 NGN",
                        "MONEY 3000000 CHF",
                        "MONEY 40000 SGD",
                        "MONEY 12500 EUR");
    }

    @Test
    void poundsAreMoneyWhereTheyAreManyAndOfNothing() {
        assertThat(figures("A fine of 2.5 million pounds.")).containsExactly("MONEY 2500000 GBP");
        assertThat(figures("They seized 2 million pounds of beef.")).containsExactly("COUNT 2000000");
        assertThat(figures("Of 12 races she started 5 won.")).containsExactly("COUNT 12", "COUNT 5");
    }

    @Test
    void aRangeOfMoneyIsNoAmount() {
        assertThat(figures("It may cost $20-30 million.")).isEmpty();
    }

    @Test
    void countsMayTakeSeveralWords() {
        assertThat(figures("A dozen, half a dozen, more than a hundred, half a million."))
                .containsExactly("COUNT 12", "COUNT 6", "COUNT 100", "COUNT 500000");
        assertThat(figures("One hundred and twenty here, two hundred fifty-six there, two and a half million in all."))
                .containsExactly("COUNT 120", "COUNT 256", "COUNT 2500000");
        assertThat(figures("Dozens came, several dozen more left.")).isEmpty();
    }

    @Test
    void aScoreMayBeToldWithTo() {
        assertThat(figures("The Lions lost 24 to 17 to the Bears.")).containsExactly("SCORE 24-17");
        assertThat(figures("The Bears beat the Lions by 3 goals to 1.")).containsExactly("SCORE 3-1");
        assertThat(figures("The team lost 5 to 10 players.")).containsExactly("COUNT 5", "COUNT 10");
    }
}
