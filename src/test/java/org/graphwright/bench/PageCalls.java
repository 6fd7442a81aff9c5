package org.graphwright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graphwright.query.NamedThing;
import org.graphwright.server.Calls;

/** What each view of the page asks the server for, of some things. */
final class PageCalls {
    /** What the overview consists of; its three calls are sent together. */
    static final List<String> FIRST_PAGE = List.of("", "api/overview", "api/articles?limit=20", "api/browse?limit=20");

    private PageCalls() {}

    /**
     * Addresses of one kind.
     *
     * @param name what they are
     * @param again false where they are too many to ask twice
     * @param addresses below the server's
     */
    record Kind(String name, boolean again, List<String> addresses) {}

    /**
     * All kinds but the first page.
     *
     * @param most the things that are mentioned most
     * @param some others
     * @param articles IRIs
     */
    static List<Kind> kinds(List<NamedThing> most, List<NamedThing> some, List<String> articles) {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(new Kind("cards of " + most.size() + " most mentioned", true, of(most, PageCalls::card)));
        kinds.add(new Kind("cards of " + some.size() + " others", true, of(some, PageCalls::card)));
        kinds.add(new Kind(
                "all that cards leave out at first",
                true,
                of(most, thing -> "api/card?passages=1&listed=100000&thing=" + iri(thing))));
        kinds.add(new Kind(
                "name over another view", true, of(most, thing -> "api/card?passages=1&listed=1&thing=" + iri(thing))));
        kinds.add(new Kind("timelines", true, of(most, thing -> "api/timeline?thing=" + iri(thing))));
        kinds.add(new Kind("drawings", true, of(most, thing -> "api/neighbourhood?limit=60&thing=" + iri(thing))));
        kinds.add(new Kind("maps of things", true, of(most, thing -> "api/places?limit=1000&thing=" + iri(thing))));
        kinds.add(new Kind("map of all", true, List.of("api/places?limit=1000", "api/places?limit=1000&since=2015")));
        kinds.add(new Kind("articles of things", true, of(most, thing -> "api/articles?limit=50&thing=" + iri(thing))));
        kinds.add(new Kind(
                "articles, read",
                true,
                articles.stream()
                        .map(iri -> "api/article?article=" + Calls.encode(iri))
                        .toList()));
        kinds.add(new Kind(
                "search at each letter",
                false,
                some.stream().flatMap(PageCalls::letters).toList()));
        kinds.add(new Kind(
                "search for names, articles with them",
                true,
                of(some, thing -> "api/search?limit=20&q=" + Calls.encode(thing.label()))));
        kinds.add(new Kind(
                "the same of most mentioned",
                true,
                of(most, thing -> "api/search?limit=20&q=" + Calls.encode(thing.label()))));
        kinds.add(new Kind(
                "things in lists",
                true,
                lists("browse", "class=Person", "order=newest", "class=City&order=newest", "offset=5000")));
        kinds.add(new Kind(
                "facts in lists", true, lists("facts", "property=headOf", "class=Person", "least=0.9", "offset=5000")));
        kinds.add(new Kind(
                "events in lists", true, lists("events", "class=Attack", "since=2010&until=2012", "offset=5000")));
        kinds.add(new Kind("articles in lists", true, lists("articles", "since=2010&until=2010-06", "offset=5000")));
        return kinds;
    }

    static String card(NamedThing thing) {
        return "api/card?passages=1&listed=8&thing=" + iri(thing);
    }

    private static String iri(NamedThing thing) {
        return Calls.encode(thing.iri());
    }

    private static Stream<String> letters(NamedThing thing) {
        return IntStream.rangeClosed(1, thing.label().length())
                .mapToObj(typed ->
                        "api/things?limit=8&q=" + Calls.encode(thing.label().substring(0, typed)));
    }

    private static <T> List<T> of(List<NamedThing> things, Function<NamedThing, T> call) {
        return things.stream().map(call).toList();
    }

    private static List<String> lists(String call, String... narrowed) {
        List<String> lists = new ArrayList<>(List.of("api/" + call + "?limit=50"));
        for (String by : narrowed) {
            lists.add("api/" + call + "?limit=50&" + by);
        }
        return lists;
    }
}
