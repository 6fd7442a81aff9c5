package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.explore.ArticleRef;
import org.graphwright.explore.Browse;
import org.graphwright.explore.BrowseFilter;
import org.graphwright.explore.KeptOverview;
import org.graphwright.explore.Listing;
import org.graphwright.explore.MappedPlace;
import org.graphwright.explore.PlaceMap;
import org.graphwright.explore.ThingFinder;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Coordinates;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.TermNames;
import org.jspecify.annotations.Nullable;

/** The calls that list things, facts, articles and places. May be used by many threads. */
final class BrowseCalls {
    // Rows and places at once, and rows left out, at most; by hand.
    private static final int MOST = 200;
    private static final int MOST_PLACES = 1000;
    private static final int MOST_LEFT_OUT = 1_000_000;
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final KeptOverview kept;
    private volatile @Nullable Browse browse;

    BrowseCalls(DatasetGraph dataset, Ontology ontology, KeptOverview kept) {
        this.kept = requireNonNull(kept, "kept is null");
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** Reads what lists need, if that has not been done. */
    void prepare() {
        browse();
    }

    /** Lists and cards by what is read of the whole graph; empty where that would take long. */
    Optional<Browse> atHand() {
        Browse read = browse;
        return read != null || !kept.exists() ? Optional.ofNullable(read) : Optional.of(browse());
    }

    /** Takes over what was read of a dataset that has the same. */
    void takeOver(BrowseCalls same) {
        Browse read;
        synchronized (same) {
            read = same.browse;
        }
        if (read != null) {
            synchronized (this) {
                browse = read.ofCopy(dataset);
            }
        }
    }

    Map<String, Function<ApiRequest, Object>> byName() {
        return Map.of(
                "browse",
                request -> known(
                        request, browse().things(filter(request), isNewest(request), from(request), limit(request))),
                "facts",
                request -> known(request, browse().facts(filter(request), from(request), limit(request))),
                "events",
                request -> known(request, browse().events(filter(request), from(request), limit(request))),
                "articles",
                this::articles,
                "places",
                this::places);
    }

    /**
     * A list; of a class or property that nothing has and the ontology does not know there is none.
     *
     * @throws IllegalArgumentException which says what may be meant
     */
    private <T> Listing<T> known(ApiRequest request, Listing<T> found) {
        if (found.found() == 0) {
            TermNames names = new TermNames(ontology);
            String type = text(request, "class");
            if (!type.isEmpty() && names.classes(type).isEmpty()) {
                throw new IllegalArgumentException("no class is called '" + type + "'" + names.nearClasses(type));
            }
            String property = text(request, "property");
            if (!property.isEmpty() && names.property(property).isEmpty()) {
                throw new IllegalArgumentException(
                        "no property is called '" + property + "'" + names.nearProperties(property));
            }
        }
        return found;
    }

    private Listing<ArticleRef> articles(ApiRequest request) {
        String thing = request.optional("thing");
        return thing == null
                ? browse().articles(filter(request), from(request), limit(request))
                : browse().articlesWith(finder().find(thing), filter(request), from(request), limit(request));
    }

    private Listing<MappedPlace> places(ApiRequest request) {
        PlaceMap map = new PlaceMap(dataset, browse(), Coordinates.standard());
        int limit = request.number("limit", 200, 1, MOST_PLACES);
        String among = text(request, "among");
        if (!among.isEmpty()) {
            return map.among(
                    Stream.of(among.strip().split("\\s+")).map(this::ofAmong).toList(), filter(request), limit);
        }
        return request.optional("thing") == null
                ? map.all(filter(request), limit)
                : map.of(finder().find(request.text("thing")), filter(request), limit);
    }

    /** What the graph does not know is refused: left out, it would look like a place of unknown position. */
    private Node ofAmong(String text) {
        if (finder().iri(text).isEmpty()) {
            throw new IllegalArgumentException(
                    "parameter 'among' wants IRIs or prefixed names with blanks between, not '" + text + "'");
        }
        return finder().find(text);
    }

    /** Read once: where nothing is kept the whole graph is gone through for it. */
    private synchronized Browse browse() {
        Browse read = browse;
        if (read == null) {
            read = new Browse(dataset, ontology, kept);
            browse = read;
        }
        return read;
    }

    private ThingFinder finder() {
        return new ThingFinder(dataset, ontology);
    }

    private BrowseFilter filter(ApiRequest request) {
        String country = text(request, "country");
        TermNames names = new TermNames(ontology);
        String type = text(request, "class");
        String property = text(request, "property");
        String since = day(request, "since");
        String until = day(request, "until");
        if (!until.isEmpty() && since.compareTo(until + Character.MAX_VALUE) > 0) {
            throw new IllegalArgumentException("parameter 'since' is after 'until'");
        }
        return new BrowseFilter(
                names.className(type).map(ClassName::value).orElse(type),
                names.property(property).map(iri -> Ontology.name(iri.getURI())).orElse(property),
                country.isEmpty() ? "" : finder().find(country).getURI(),
                text(request, "source"),
                since,
                until,
                request.fraction("least", 0.5));
    }

    private static boolean isNewest(ApiRequest request) {
        String order = text(request, "order");
        if (order.isEmpty() || order.equals("most")) {
            return false;
        }
        if (order.equals("newest")) {
            return true;
        }
        throw new IllegalArgumentException("parameter 'order' is most or newest");
    }

    private static int from(ApiRequest request) {
        return request.number("offset", 0, 0, MOST_LEFT_OUT);
    }

    private static int limit(ApiRequest request) {
        return request.number("limit", 50, 1, MOST);
    }

    private static String text(ApiRequest request, String name) {
        return Objects.requireNonNullElse(request.optional(name), "");
    }

    private static String day(ApiRequest request, String name) {
        String day = text(request, name);
        if (!day.isEmpty() && !isDay(day)) {
            throw new IllegalArgumentException("parameter '" + name + "' wants a day, month or year, such as 2017-05");
        }
        return day;
    }

    /** Of the calendar: else the thirteenth month would be one after all others. */
    private static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches()
                    && LocalDate.parse(text + "0000-01-01".substring(text.length()))
                                    .getYear()
                            >= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
