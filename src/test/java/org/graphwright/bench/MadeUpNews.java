package org.graphwright.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.graphwright.extract.ExtractorOptions;
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
import org.graphwright.model.Mention;
import org.graphwright.model.Participant;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Quotation;
import org.graphwright.model.QuotationId;
import org.graphwright.model.Sentence;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.graphwright.pipeline.BuildProgress;
import org.graphwright.pipeline.GraphBuild;
import org.graphwright.pipeline.GraphSettings;
import org.graphwright.pipeline.ReaderFactory;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the articles of a {@link Newsroom} what the page shows beside things and meetings: days over twenty years, addresses of twelve
 * sources, facts of the properties that fit two things, an event with its place and day, and who said what.
 */
final class MadeUpNews implements Function<Article, Extraction> {
    private static final int DIFFERENT_THINGS = 1_000_000;
    private static final int DAYS = 7_300;
    private static final int SOURCES = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
    private static final String BETWEEN = " met ";
    private static final String END = "others.";
    private static final String SAYS = " One of them said that ";
    private static final List<String> EVENTS =
            List.of("Meeting", "Attack", "Election", "Arrest", "Agreement", "Protest", "Trial", "Appointment");

    /** By the classes of subject and object, as {@link Newsroom} makes them. */
    private static final Map<String, List<String>> PROPERTIES = Map.of(
            "Person Person", List.of("metWith", "accused", "supported"),
            "Person Organization", List.of("memberOf", "headOf", "spokespersonOf"),
            "Person City", List.of("residesIn", "worksIn"),
            "Organization City", List.of("headquarters"),
            "Organization Organization", List.of("partOf"));

    private final Newsroom newsroom = new Newsroom(DIFFERENT_THINGS);

    /** Makes a graph in a folder that has none. */
    static void build(int articles, Path folder) {
        MadeUpNews news = new MadeUpNews();
        new GraphBuild(
                        folder,
                        new ReaderFactory(
                                new GraphSettings(ExtractorOptions.DEFAULT, "no model"),
                                Ontology.standard(),
                                "made up",
                                () -> news),
                        1,
                        BuildProgress.NONE)
                .build(IntStream.range(0, articles).mapToObj(news::article).iterator());
    }

    private Article article(int number) {
        Article names = newsroom.article(number);
        return new Article(
                names.id(),
                names.text() + SAYS + "number " + number + " was the last.",
                FIRST_DAY.plusDays(number * 7L % DAYS),
                "Number " + number + " of "
                        + names.text().substring(0, names.text().indexOf(BETWEEN)),
                "https://source-" + number % SOURCES + ".example/" + number,
                names.source());
    }

    @Override
    public Extraction apply(Article article) {
        Extraction found = newsroom.apply(article);
        int number = Integer.parseInt(article.id().substring(article.id().lastIndexOf('-') + 1));
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i + 1 < found.mentions().size(); i++) {
            Fact fact =
                    fact(number + i, found.mentions().get(i), found.mentions().get(i + 1));
            if (fact != null) {
                facts.add(fact.withId(new FactId("f" + (facts.size() + 1))));
            }
        }
        int endOfNames = article.text().indexOf(END) + END.length();
        Span said = new Span(endOfNames + SAYS.length(), article.text().length() - 1);
        Mention speaker = found.mentions().get(number % found.mentions().size());
        return new Extraction(
                article,
                List.of(
                        new Sentence(0, endOfNames, List.of()),
                        new Sentence(endOfNames + 1, article.text().length(), List.of())),
                found.mentions(),
                found.entities(),
                facts,
                List.of(new Quotation(
                        new QuotationId("q1"),
                        speaker.entity(),
                        null,
                        null,
                        null,
                        said.begin(),
                        said.end(),
                        false,
                        0.9)),
                List.of(event(article, number, found)),
                List.of(),
                found.extractor());
    }

    private static @Nullable Fact fact(int number, Mention subject, Mention object) {
        List<String> properties = PROPERTIES.getOrDefault(subject.type() + " " + object.type(), List.of());
        if (properties.isEmpty() || subject.entity().equals(object.entity())) {
            return null;
        }
        return new Fact(
                new FactId("f"),
                subject.entity(),
                new PropertyName(properties.get(number % properties.size())),
                object.entity(),
                null,
                subject.id(),
                object.id(),
                Evidence.asserted(subject.begin(), object.end(), 0.9, new Source.Cue("met")));
    }

    private static Event event(Article article, int number, Extraction found) {
        List<Mention> mentions = found.mentions();
        Span words = new Span(mentions.get(0).end() + 1, mentions.get(0).end() + BETWEEN.length() - 1);
        EntityId agent = mentions.get(0).entity();
        EntityId patient = mentions.get(1).entity();
        EntityId place = found.entities().stream()
                .filter(entity -> entity.type().value().equals("City"))
                .map(Entity::id)
                .findFirst()
                .orElse(null);
        List<Participant> parts = new ArrayList<>(List.of(new Participant("agent", agent)));
        if (!agent.equals(patient)) {
            parts.add(new Participant("patient", patient));
        }
        return new Event(
                new EventId("v1"),
                new ClassName(EVENTS.get(number % EVENTS.size())),
                List.of(words),
                parts,
                List.of(),
                place,
                article.date() == null ? null : article.date().minusDays(1).toString(),
                number % EVENTS.size() == 1
                        ? List.of(new EventNumber(
                                "killed", String.valueOf(1 + number % 9), null, words.begin(), words.end()))
                        : List.of(),
                false,
                false,
                true,
                0.9);
    }
}
