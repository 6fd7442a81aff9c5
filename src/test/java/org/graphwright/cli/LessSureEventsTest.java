package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.graphwright.ontology.Base;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read with little belief is counted, and told with its figure when asked; a body is one line of a card, and a sentence stands there once. */
class LessSureEventsTest {
    private static final String MORE = """
            PREFIX gw: <https://graphwright.org/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX a: <https://graphwright.org/article/china-video-0a1b2c3d#>
            PREFIX p: <https://graphwright.org/id/person/>
            PREFIX o: <https://graphwright.org/id/organization/>
            PREFIX e: <https://graphwright.org/event/>
            GRAPH <https://graphwright.org/article/china-video-0a1b2c3d> {
              p:ann-fold gw:headOf o:fold-works ; gw:memberOf o:fold-works ; gw:founderOf o:fold-hall .
              a:f21 a gw:Evidence ; rdf:reifies <<( p:ann-fold gw:headOf o:fold-works )>> ; gw:confidence 0.95 ; gw:sentence "Ann Fold heads Fold Works." ;
                gw:inArticle <https://graphwright.org/article/china-video-0a1b2c3d> .
              a:f22 a gw:Evidence ; rdf:reifies <<( p:ann-fold gw:memberOf o:fold-works )>> ; gw:confidence 0.9 ; gw:sentence "Ann Fold is of Fold Works." ;
                gw:inArticle <https://graphwright.org/article/china-video-0a1b2c3d> .
              a:f23 a gw:Evidence ; rdf:reifies <<( p:ann-fold gw:founderOf o:fold-hall )>> ; gw:confidence 0.8 ; gw:sentence "Ann Fold heads Fold Works." ;
                gw:inArticle <https://graphwright.org/article/china-video-0a1b2c3d> .
              e:left gw:agent p:ann-fold .
              a:v21 a gw:EventMention ; gw:tellsOf e:left ; gw:surface "left" ; gw:begin 0 ; gw:confidence 0.45 ; gw:sentence "Ann Fold left." ;
                gw:inArticle <https://graphwright.org/article/china-video-0a1b2c3d> .
              e:named gw:patient p:ben-hill .
              a:v22 a gw:EventMention ; gw:tellsOf e:named ; gw:surface "appointed" ; gw:begin 0 ; gw:confidence 0.9 ; gw:sentence "Elected in May, Ben Hill was appointed." ;
                gw:inArticle <https://graphwright.org/article/china-video-0a1b2c3d> .
              e:chosen gw:patient p:ben-hill .
              a:v23 a gw:EventMention ; gw:tellsOf e:chosen ; gw:surface "Elected" ; gw:begin 0 ; gw:confidence 0.8 ; gw:sentence "Elected in May, Ben Hill was appointed." ;
                gw:inArticle <https://graphwright.org/article/china-video-0a1b2c3d> .
            }
            GRAPH <https://graphwright.org/graph/things> {
              p:ann-fold a gw:Person ; rdfs:label "Ann Fold" .
              o:fold-works a gw:Company ; rdfs:label "Fold Works" .
              o:fold-hall a gw:Organization ; rdfs:label "Fold Hall" .
              p:ben-hill a gw:Person ; rdfs:label "Ben Hill" .
              e:named a gw:Appointment ; rdfs:label "Appointment: Ben Hill" .
              e:chosen a gw:Election ; rdfs:label "Election: Ben Hill" .
              e:left a gw:Resignation ; rdfs:label "Resignation: Ann Fold" ; gw:eventDate "2017-02-01" .
            }
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void load() throws IOException {
        ExampleStore.make(folder.resolve("kg"), Base.STANDARD, MORE);
    }

    private static String run(String command, String... more) {
        String[] all = new String[more.length + 4];
        all[0] = command;
        all[1] = "Ann Fold";
        all[2] = "--graph";
        all[3] = folder.resolve("kg").toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return Cli.run(all).out();
    }

    @Test
    void theCardCountsThemAndGivesThemWithTheirFigureWhenAsked() {
        assertThat(run("show")).contains("\nevents\n  … and 1 less sure\n").doesNotContain("Ann Fold left.");
        assertThat(run("show", "--all"))
                .contains("\nless sure events\n  0.45  2017-02-01 Resignation: Ann Fold: Ann Fold left.\n");
    }

    @Test
    void aSentenceOfSeveralEventsIsPrintedOnce() {
        String card = Cli.run(
                        "show", "Ben Hill", "--graph", folder.resolve("kg").toString())
                .out();
        assertThat(card)
                .containsOnlyOnce("Elected in May, Ben Hill was appointed.")
                .contains("  Appointment: Ben Hill: Elected in May, Ben Hill was appointed.\n")
                .contains("  Election: Ben Hill: (the sentence under Appointment: Ben Hill)\n");
    }

    @Test
    void theTimelineLeavesThemOut() {
        assertThat(run("timeline")).doesNotContain("Ann Fold left.").contains("… and 1 less sure (printed with --all)");
        assertThat(run("timeline", "--all")).contains("Ann Fold left. (0.45)").doesNotContain("less sure");
    }

    @Test
    void theDossierHasThemApart() {
        assertThat(run("dossier"))
                .contains("<h2>Less sure events</h2>")
                .contains("45 % sure by 1 article")
                .doesNotContain("<h2>Events</h2>");
    }

    @Test
    void aBodyIsOneLineAndItsSentenceIsNotPrintedAgain() {
        assertThat(run("show"))
                .contains("head of: Fold Works  0.95; also member of\n      Ann Fold heads Fold Works.\n")
                .contains("Fold Hall  0.80\n      (the sentence under head of: Fold Works)\n");
        assertThat(run("show", "--all")).contains("  member of: Fold Works  0.90\n      Ann Fold is of Fold Works.\n");
    }
}
