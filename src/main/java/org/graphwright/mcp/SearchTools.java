package org.graphwright.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.explore.ArticleRef;
import org.graphwright.explore.Card;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.Listing;
import org.graphwright.explore.SearchResult;
import org.graphwright.query.TermNames;

/** What finds things, facts and articles. */
final class SearchTools {
    // Hits where nothing is said, hits and listed facts at most; by hand.
    private static final int USUAL = 10;
    private static final int MOST_HITS = 50;
    private static final int MOST_LISTED = 100;
    private static final String[] FILTER = {
        "class", "property", "country", "source", "since", "until", "least", "offset"
    };

    private static final Parameter SOURCE =
            Parameter.text("source", "The site of the articles, such as en.wikinews.org.");
    private static final Parameter SINCE =
            Parameter.day("since", "The first day, month or year, such as 2017-05-01, 2017-05 or 2017.");
    private static final Parameter UNTIL = Parameter.day("until", "The last day, month or year.");
    private static final Parameter COUNTRY = Parameter.text("country", "A country's IRI; only what has to do with it.");

    List<Tool> all() {
        return List.of(
                new Tool(
                        "search",
                        "Search",
                        "Finds things (people, organizations, places, events) by their names, and articles by their words. Start here: the"
                                + " IRIs it gives are what other tools take. All words must be there.",
                        List.of(
                                Parameter.text("query", "Words or a name, such as: Chinese foreign ministry.")
                                        .needed(),
                                Part.limitParameter(USUAL, MOST_HITS),
                                Part.offsetParameter()),
                        this::search),
                new Tool(
                        "facts",
                        "Facts",
                        "Lists facts of the whole graph, the surest first, by filters that all must fit, each with the sentence that says so"
                                + " and its article. For the facts of one thing use card or why.",
                        List.of(
                                Parameter.text("class", "The subject's class, such as Person; see ontology."),
                                Parameter.text("property", "The property, such as headOfState; see ontology."),
                                COUNTRY,
                                SOURCE,
                                SINCE,
                                UNTIL,
                                Parameter.fraction(
                                        "least", "Leave out what is believed less; 0.5 where it is not said."),
                                Part.limitParameter(USUAL, MOST_LISTED),
                                Part.offsetParameter()),
                        this::facts),
                new Tool(
                        "articles",
                        "Articles",
                        "Lists articles, the newest first, by filters that all must fit; with thing only those that mention it.",
                        List.of(
                                Parameter.text("thing", "A thing, by a name or IRI; goes without the other filters."),
                                Parameter.text("class", "Articles that mention something of this class."),
                                COUNTRY,
                                SOURCE,
                                SINCE,
                                UNTIL,
                                Part.limitParameter(USUAL, MOST_LISTED),
                                Part.offsetParameter()),
                        this::articles));
    }

    private String search(ReadableGraph graph, Arguments arguments) {
        Part part = Part.of(arguments, USUAL);
        Map<String, String> asked = arguments.of(Part.OFFSET);
        asked.put("q", arguments.text("query"));
        asked.put(Part.LIMIT, Integer.toString(part.limit()));
        SearchResult found = (SearchResult) graph.call("search", asked);
        Lines lines = new Lines();
        StringBuilder text = new StringBuilder();
        if (found.thingsNear() && !found.things().isEmpty()) {
            text.append("no thing has all these words; much like them:\n");
        }
        found.things().forEach(thing -> text.append(Lines.thing(thing)).append('\n'));
        text.append(part.end("thing", found.thingsFound(), found.things().size()));
        found.articles().forEach(hit -> text.append(lines.sentence(hit.snippet(), hit.article(), "")));
        text.append(part.end("article", found.articlesFound(), found.articles().size()));
        if (!found.suggestions().isEmpty()) {
            text.append("some of the words has:\n");
            found.suggestions().forEach(thing -> text.append(Lines.thing(thing)).append('\n'));
        }
        return text.append(lines.sources()).toString();
    }

    private String facts(ReadableGraph graph, Arguments arguments) {
        Part part = Part.of(arguments, USUAL);
        Listing<?> found = listing(graph, "facts", arguments, part);
        Lines lines = new Lines();
        StringBuilder text = new StringBuilder();
        found.items().forEach(fact -> text.append(lines.fact((FactSummary) fact, 1)));
        return text.append(part.end("fact", found.found(), found.items().size()))
                .append(lines.sources())
                .toString();
    }

    private String articles(ReadableGraph graph, Arguments arguments) {
        Part part = Part.of(arguments, USUAL);
        StringBuilder text = new StringBuilder();
        if (arguments.has("thing")) {
            Card card = ThingTools.card(graph, arguments.text("thing"), 1);
            List<ArticleRef> given = part.of(card.articles());
            given.forEach(article -> text.append(Lines.article(article)).append('\n'));
            return text.append(part.end("article", card.articles().size(), given.size()))
                    .toString();
        }
        Listing<?> found = listing(graph, "articles", arguments, part);
        found.items()
                .forEach(article ->
                        text.append(Lines.article((ArticleRef) article)).append('\n'));
        return text.append(part.end("article", found.found(), found.items().size()))
                .toString();
    }

    private static void check(ReadableGraph graph, Arguments arguments) {
        TermNames names = new TermNames(graph.ontology());
        String type = arguments.optional("class");
        if (type != null && names.classes(type).isEmpty()) {
            throw new IllegalArgumentException(
                    "no class is called '" + Quoted.name(type) + "'; ontology lists them" + names.nearClasses(type));
        }
        String property = arguments.optional("property");
        if (property != null && names.property(property).isEmpty()) {
            throw new IllegalArgumentException("no property is called '" + Quoted.name(property)
                    + "'; ontology lists them" + names.nearProperties(property));
        }
    }

    private static Listing<?> listing(ReadableGraph graph, String call, Arguments arguments, Part part) {
        check(graph, arguments);
        Map<String, String> asked = new LinkedHashMap<>(arguments.of(FILTER));
        asked.put(Part.LIMIT, Integer.toString(part.limit()));
        return (Listing<?>) graph.call(call, asked);
    }
}
