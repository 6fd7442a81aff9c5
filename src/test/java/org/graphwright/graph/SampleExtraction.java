package org.graphwright.graph;

import java.time.LocalDate;
import java.util.List;
import org.graphwright.model.Argument;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.EventId;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.FactId;
import org.graphwright.model.Literal;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Participant;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Quotation;
import org.graphwright.model.QuotationId;
import org.graphwright.model.Sentence;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.graphwright.model.Token;
import org.graphwright.model.UnnamedPart;

/** An extraction with one of everything, written by hand. */
public final class SampleExtraction {
    public static final String TEXT =
            "Ada Nyström leads Quarzbank. “We met Bo in Oslo on 3 May 2021,” she told Bo. Bo was born in 1970.";

    private SampleExtraction() {}

    /** The sample under another identifier. */
    public static Extraction of(String articleId) {
        Article article = new Article(
                articleId, TEXT, LocalDate.of(2021, 5, 4), "Bank meets Bo", "https://example.org/bank", "bank.txt");
        List<Mention> mentions = List.of(
                mention("m1", "Ada Nyström", 0, "Person", MentionKind.NAME, "e1"),
                mention("m2", "Quarzbank", 18, "Organization", MentionKind.NAME, "e2"),
                mention("m3", "Bo", 37, "Person", MentionKind.NAME, "e3"),
                mention("m4", "Oslo", 43, "Place", MentionKind.NAME, "e4"),
                new Mention(new MentionId("m5"), 51, 61, Mention.DATE, MentionKind.NAME, null, 0.9, "2021-05-03"),
                mention("m6", "she", 64, "Pronoun", MentionKind.PRONOUN, "e1"),
                mention("m7", "Bo", 73, "Person", MentionKind.NAME, "e3"),
                mention("m8", "Bo", 77, "Person", MentionKind.NAME, "e3"),
                new Mention(new MentionId("m9"), 92, 96, Mention.DATE, MentionKind.NAME, null, 0.9, "1970"));
        List<Entity> entities = List.of(
                new Entity(new EntityId("e1"), new ClassName("Person"), "Ada Nyström", List.of("Nyström"), null),
                new Entity(new EntityId("e2"), new ClassName("Company"), "Quarzbank", List.of(), null),
                new Entity(new EntityId("e3"), new ClassName("Person"), "Bo", List.of(), null),
                new Entity(new EntityId("e4"), new ClassName("City"), "Oslo", List.of(), null));
        List<Fact> facts = List.of(
                new Fact(
                        new FactId("f1"),
                        new EntityId("e1"),
                        new PropertyName("headOf"),
                        new EntityId("e2"),
                        null,
                        new MentionId("m1"),
                        new MentionId("m2"),
                        Evidence.asserted(0, 27, 0.93, new Source.Model())),
                new Fact(
                        new FactId("f2"),
                        new EntityId("e1"),
                        new PropertyName("metWith"),
                        new EntityId("e3"),
                        null,
                        new MentionId("m6"),
                        new MentionId("m3"),
                        new Evidence(
                                List.of(new Span(30, 61)),
                                0.8,
                                new Source.Cue("met"),
                                Status.CLAIMED,
                                Tense.CURRENT,
                                new EntityId("e1"),
                                "2021-05-03")),
                new Fact(
                        new FactId("f3"),
                        new EntityId("e1"),
                        new PropertyName("memberOf"),
                        new EntityId("e2"),
                        null,
                        null,
                        null,
                        Evidence.asserted(
                                0, 27, 0.88, new Source.Rule("who leads is a member", List.of(new FactId("f1"))))),
                new Fact(
                        new FactId("f4"),
                        new EntityId("e3"),
                        new PropertyName("birthDate"),
                        null,
                        new Literal("1970", "xsd:gYear"),
                        new MentionId("m8"),
                        new MentionId("m9"),
                        Evidence.asserted(77, 96, 0.7, new Source.Model())));
        List<Quotation> quotations = List.of(new Quotation(
                new QuotationId("q1"),
                new EntityId("e1"),
                new MentionId("m6"),
                null,
                new EntityId("e3"),
                30,
                62,
                true,
                0.95));
        List<Event> events = List.of(new Event(
                new EventId("v1"),
                new ClassName("Meeting"),
                List.of(new Span(33, 36)),
                List.of(new Participant("agent", new EntityId("e1")), new Participant("agent", new EntityId("e3"))),
                List.of(new UnnamedPart("patient", 30, 32)),
                new EntityId("e4"),
                "2021-05-03",
                List.of(
                        new EventNumber("injured", "2", null, 33, 36),
                        new EventNumber("amount", "2500000", "EUR", 33, 36)),
                false,
                false,
                true,
                0.75));
        List<OpenRelation> relations = List.of(
                new OpenRelation(
                        new Argument(64, 67, new EntityId("e1")),
                        "tell",
                        68,
                        72,
                        List.of(new Argument(73, 75, new EntityId("e3"))),
                        true,
                        0.6),
                new OpenRelation(
                        new Argument(0, 11, new EntityId("e1")),
                        "lead",
                        12,
                        17,
                        List.of(new Argument(18, 27, null)),
                        false,
                        0.6));
        return new Extraction(
                article,
                List.of(sentence(0, 28), sentence(29, 76), sentence(77, 97)),
                mentions,
                entities,
                facts,
                quotations,
                events,
                relations,
                "graphwright/test");
    }

    private static Mention mention(String id, String words, int begin, String type, MentionKind kind, String entity) {
        int end = begin + words.length();
        if (!TEXT.substring(begin, end).equals(words)) {
            throw new AssertionError(words + " is not at " + begin + " but " + TEXT.substring(begin, end));
        }
        return new Mention(new MentionId(id), begin, end, new ClassName(type), kind, new EntityId(entity), 0.9, null);
    }

    private static Sentence sentence(int begin, int end) {
        return new Sentence(begin, end, List.of(new Token(begin, end, "…", "NN", "…", "O")));
    }
}
