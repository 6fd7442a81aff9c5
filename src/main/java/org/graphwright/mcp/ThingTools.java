package org.graphwright.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.graphwright.explore.Card;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.FoundPath;
import org.graphwright.explore.PathFinder;
import org.graphwright.explore.QuotationView;
import org.graphwright.explore.ThingCard;
import org.graphwright.explore.ThingFinder;
import org.graphwright.explore.TimelineEntry;
import org.graphwright.explore.Why;
import org.graphwright.query.TermNames;
import org.jspecify.annotations.Nullable;

/** What tells of one thing, or of two. */
final class ThingTools {
    // What is listed where nothing is said, on a card of each kind, and at most; sentences of a fact; facts in a chain;
    // by hand.
    private static final int USUAL = 10;
    private static final int LISTED = 3;
    private static final int MOST = 100;
    private static final int MOST_SENTENCES = 20;
    private static final int MOST_HOPS = 6;
    private static final String ABOUT = "about";

    private static final Parameter THING = Parameter.text(
            "thing", "A thing, by a name or IRI, such as Xi Jinping or https://graphwright.org/id/person/xi-jinping.");

    List<Tool> all() {
        return List.of(
                new Tool(
                        "card",
                        "Card of a thing",
                        "Tells what is known of one thing: names, classes, identifiers elsewhere, facts with a sentence each, events,"
                                + " quotations and articles. Each part is short; its last line says how to get the rest.",
                        List.of(
                                THING.needed(),
                                Parameter.integer(
                                        "sentences", 0, 5, "Sentences for each fact; 1 where it is not said."),
                                Part.limitParameter(LISTED, 50)),
                        this::card),
                new Tool(
                        "why",
                        "Why a fact is there",
                        "Gives the sentences behind facts, with their articles: what a claim is checked and cited by. Name a subject or an"
                                + " object; what is left out can be anything.",
                        List.of(
                                Parameter.text("subject", "A thing, by a name or IRI."),
                                Parameter.text(
                                        "property",
                                        "A property by its name or label, such as headOfState or head of state; see ontology."),
                                Parameter.text("object", "A thing by a name or IRI, or a value such as 2017-05-01."),
                                Parameter.integer(
                                        "sentences",
                                        1,
                                        MOST_SENTENCES,
                                        "Sentences for each fact, the surest first; 3 where it is not said."),
                                Part.limitParameter(USUAL, MOST),
                                Part.offsetParameter()),
                        this::why),
                new Tool(
                        "path",
                        "Path between two things",
                        "Finds how two things are connected: the shortest chains of facts between them, each fact with a sentence.",
                        List.of(
                                Parameter.text("from", "A thing, by a name or IRI.")
                                        .needed(),
                                Parameter.text("to", "The other thing, by a name or IRI.")
                                        .needed(),
                                Parameter.integer(
                                        "hops",
                                        1,
                                        MOST_HOPS,
                                        "The most facts in a chain; " + PathFinder.USUAL_HOPS
                                                + " where it is not said."),
                                Parameter.text("without", "A thing that no chain may go over."),
                                Part.limitParameter(3, 10)),
                        this::path),
                new Tool(
                        "timeline",
                        "Timeline of a thing",
                        "Lists what happened to a thing by date: events and dated facts with their sentences, and the articles on it.",
                        List.of(
                                THING.needed(),
                                Parameter.day(
                                        "since", "The first day, month or year, such as 2017-05-01, 2017-05 or 2017."),
                                Parameter.day("until", "The last day, month or year."),
                                Part.limitParameter(20, MOST),
                                Part.offsetParameter()),
                        this::timeline),
                new Tool(
                        "quotations",
                        "Quotations",
                        "Gives what a person or organization said, or what was said of it, in the words of the articles.",
                        List.of(
                                THING.needed(),
                                Parameter.choice(
                                        "which",
                                        List.of("by", ABOUT),
                                        "by: what the thing said; about: what others said of it. by where it is not said."),
                                Part.limitParameter(USUAL, MOST),
                                Part.offsetParameter()),
                        this::quotations));
    }

    private String card(ReadableGraph graph, Arguments arguments) {
        int sentences = arguments.number("sentences", 1);
        return new CardText(sentences, arguments.number(Part.LIMIT, LISTED))
                .write(card(graph, arguments.text("thing"), Math.max(1, sentences)));
    }

    /** With all that is listed on it. */
    static Card card(ReadableGraph graph, String thing, int sentences) {
        return new ThingCard(graph.dataset(), graph.ontology(), sentences)
                .of(new ThingFinder(graph.dataset(), graph.ontology()).find(thing));
    }

    private String why(ReadableGraph graph, Arguments arguments) {
        String subject = arguments.optional("subject");
        String object = arguments.optional("object");
        if (subject == null && object == null) {
            throw new IllegalArgumentException("name a subject or an object; for facts of the whole graph use facts");
        }
        ThingFinder finder = new ThingFinder(graph.dataset(), graph.ontology());
        List<FactSummary> facts = new Why(graph.dataset(), graph.ontology())
                .of(
                        subject == null ? Node.ANY : finder.find(subject),
                        property(graph, arguments.optional("property")),
                        object == null ? Node.ANY : finder.findOrText(object));
        if (facts.isEmpty()) {
            return "the graph has no such fact: no article is read to say so. See what it has with card, or leave out the"
                    + " property or one end.\n";
        }
        Part part = Part.of(arguments, USUAL);
        List<FactSummary> given = part.of(facts);
        Lines lines = new Lines();
        StringBuilder text = new StringBuilder();
        given.forEach(fact -> {
            text.append(lines.fact(fact, arguments.number("sentences", 3)));
            int left = fact.passages().size() - arguments.number("sentences", 3);
            if (left > 0) {
                text.append("  ").append(Lines.counted(left, "more sentence")).append('\n');
            }
        });
        return text.append(part.end("fact", facts.size(), given.size()))
                .append(lines.sources())
                .toString();
    }

    private static Node property(ReadableGraph graph, @Nullable String name) {
        if (name == null) {
            return Node.ANY;
        }
        TermNames names = new TermNames(graph.ontology());
        return names.property(name)
                .orElseThrow(() -> new IllegalArgumentException("no property is called '" + Quoted.name(name)
                        + "'; ontology lists them" + names.nearProperties(name)));
    }

    private String path(ReadableGraph graph, Arguments arguments) {
        ThingFinder finder = new ThingFinder(graph.dataset(), graph.ontology());
        PathFinder.checkTwo(finder.find(arguments.text("from")), finder.find(arguments.text("to")));
        Map<String, String> asked = new LinkedHashMap<>(arguments.of("from", "to", "hops", "without"));
        List<?> paths = (List<?>) graph.call("path", asked);
        if (paths.isEmpty()) {
            int hops = arguments.number("hops", PathFinder.USUAL_HOPS);
            return "no facts join them within " + hops + " hops" + (hops < MOST_HOPS ? "; try more hops\n" : "\n");
        }
        Lines lines = new Lines();
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Object found : new Part(0, arguments.number(Part.LIMIT, 3)).of(paths)) {
            FoundPath path = (FoundPath) found;
            number++;
            text.append("path ")
                    .append(number)
                    .append(", belief ")
                    .append(Lines.figure(path.belief()))
                    .append('\n');
            path.steps().forEach(step -> text.append(lines.fact(step.fact(), 1)));
        }
        if (paths.size() > number) {
            text.append(number).append(" of ").append(paths.size()).append(" paths; for more raise limit\n");
        }
        return text.append(lines.sources()).toString();
    }

    private String timeline(ReadableGraph graph, Arguments arguments) {
        String since = arguments.optional("since");
        String until = arguments.optional("until");
        List<?> all = (List<?>) graph.call("timeline", arguments.of("thing"));
        List<TimelineEntry> entries = all.stream()
                .map(TimelineEntry.class::cast)
                .filter(entry -> since == null || (entry.when().compareTo(since) >= 0))
                .filter(entry -> until == null || (!entry.when().isEmpty() && isUntil(entry.when(), until)))
                .toList();
        Part part = Part.of(arguments, 20);
        List<TimelineEntry> given = part.of(entries);
        Lines lines = new Lines();
        StringBuilder text = new StringBuilder();
        given.forEach(entry -> text.append(line(entry, lines)));
        return text.append(part.end("line", entries.size(), given.size()))
                .append(lines.sources())
                .toString();
    }

    private static boolean isUntil(String when, String until) {
        return when.compareTo(until) <= 0 || when.startsWith(until);
    }

    private static String line(TimelineEntry entry, Lines lines) {
        String when = entry.when().isEmpty() ? "without a date" : entry.when();
        if (entry.what().equals("article")) {
            return when + " article: " + Lines.titled(entry.article()) + "\n";
        }
        return when + " " + entry.what() + (entry.label().isEmpty() ? "" : ": " + Quoted.name(entry.label())) + "\n"
                + lines.sentence(
                        entry.text(),
                        entry.article(),
                        entry.articles() > 1 ? " and " + Lines.counted(entry.articles() - 1L, "more article") : "");
    }

    private String quotations(ReadableGraph graph, Arguments arguments) {
        Card card = card(graph, arguments.text("thing"), 1);
        List<QuotationView> all =
                ABOUT.equals(arguments.optional("which")) ? card.quotationsAbout() : card.quotations();
        Part part = Part.of(arguments, USUAL);
        List<QuotationView> given = part.of(all);
        Lines lines = new Lines();
        StringBuilder text = new StringBuilder();
        given.forEach(quotation -> text.append(lines.quotation(quotation)));
        return text.append(part.end("quotation", all.size(), given.size()))
                .append(lines.sources())
                .toString();
    }
}
