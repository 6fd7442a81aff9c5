package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.explore.ThingRef;
import org.graphwright.ontology.City;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Coordinates;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Position;
import org.graphwright.ontology.Region;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;

/** Tells what a place lies in: by sentences that say so beside its name, and by the gazetteer that it was found in. Belongs to one read transaction. */
final class Surroundings {
    // How sure it is that "X, Y" tells where X lies, and that the gazetteer's place is the one that is meant: of 100
    // drawn at random 99 were.
    private static final double BELIEF_OF_SENTENCE = 0.6;
    private static final double BELIEF_OF_GAZETTEER = 0.95;

    /** Articles in which a sentence is looked for; by hand. */
    private static final int MOST_ARTICLES = 20;

    /** Between a place and what it lies in: "X, Y", "X in Y", "X, a city in the Y region of Z". */
    private static final Pattern IN = Pattern.compile(
            "(?:,|,? in| \\()\\s*(?:the )?(?:(?:north|south|east|west)[a-z]* )?|,? (?:an?|the|which is|which lies)\\b[^,.;:]{2,60} (?:in|of|near|off) (?:the )?(?:(?:north|south|east|west)[a-z]* )?");

    /** Behind what stands in a list of places: "Serbia, Kosovo, and Israel". */
    private static final Pattern LIST = Pattern.compile("(?s)(?:, and|,? and|,? or| &) .*");

    /** Before a place that stands there as such, and is not one of several. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?s)(?:.*(?<![\\p{L}])(?i:in|at|near|from|of|to|outside|inside|around|for|into|across|through|hit|hits|city|town|village)\\s+(?:the )?)");

    private final GraphView view;
    private final Ontology ontology;
    private final ArticleTexts texts;

    Surroundings(DatasetGraph dataset, Ontology ontology, ArticleTexts texts) {
        this.view = new GraphView(requireNonNull(dataset, "dataset is null"));
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.texts = requireNonNull(texts, "texts is null");
    }

    /** The facts, else what sentences say beside the name, and behind them its position, with the country where nothing else tells it. */
    List<FoundAnswer> with(List<FoundAnswer> facts, Named name, Shapes shapes) {
        List<Node> articles =
                shapes.articles(name.node()).stream().limit(MOST_ARTICLES).toList();
        List<FoundAnswer> found = new ArrayList<>(facts);
        if (found.isEmpty()) {
            articles.stream()
                    .flatMap(article -> texts.sentences(article).stream())
                    .flatMap(told -> beside(told, name))
                    .findFirst()
                    .ifPresent(found::add);
        }
        Optional<Source> source = articles.stream()
                .flatMap(article -> texts.sentences(article).stream())
                .filter(told -> told.mentions().stream().anyMatch(m -> name.means(m.iri())))
                .map(told -> new Source(told.text(), told.article()))
                .findFirst();
        source.flatMap(said -> listed(name, found.isEmpty(), said)).ifPresent(found::add);
        return List.copyOf(found);
    }

    private Stream<FoundAnswer> beside(Told told, Named name) {
        String text = told.text();
        return told.mentions().stream()
                .filter(m -> name.means(m.iri())
                        && BEFORE.matcher(text.substring(0, m.begin())).matches())
                .flatMap(m -> told.mentions().stream()
                        .filter(other -> other.begin() > m.end()
                                && !name.means(other.iri())
                                && ontology.isA(other.type(), Classes.PLACE)
                                && IN.matcher(text.substring(m.end(), other.begin()))
                                        .matches()
                                && !LIST.matcher(text.substring(other.end())).matches())
                        .limit(1))
                .map(other -> new FoundAnswer(
                        other.label(),
                        new ThingRef(other.iri(), other.label(), other.type().value()),
                        BELIEF_OF_SENTENCE,
                        "",
                        List.of(new Source(text, told.article()))));
    }

    /** Where the gazetteer has it; the sentence only names it. */
    private Optional<FoundAnswer> listed(Named name, boolean withCountry, Source source) {
        return Stream.of(Vocabulary.GEONAMES_ID, Vocabulary.ISO_CODE)
                .flatMap(property -> view.text(name.node(), property).stream())
                .flatMap(key -> Coordinates.standard().of(key).stream()
                        .map(position ->
                                (withCountry ? country(key, name.thing().label()) : "") + written(position)
                                        + " by the gazetteer"))
                .findFirst()
                .map(text -> new FoundAnswer(
                        text,
                        new ThingRef(
                                name.thing().iri(),
                                name.thing().label(),
                                name.thing().type()),
                        BELIEF_OF_GAZETTEER,
                        name.thing().label() + ": " + text,
                        List.of(source)));
    }

    /** Of a city or region; a country lies in none. */
    private static String country(String key, String label) {
        Gazetteer gazetteer = Gazetteer.standard();
        return gazetteer
                .regionOfCode(key)
                .map(Region::country)
                .or(() -> gazetteer.cities(label).stream()
                        .filter(city -> Long.toString(city.geonamesId()).equals(key))
                        .map(City::country)
                        .findFirst())
                .flatMap(gazetteer::countryOfCode)
                .map(Country::name)
                .map(country -> country + ", ")
                .orElse("");
    }

    private static String written(Position at) {
        return String.format(
                Locale.ROOT,
                "%.2f° %s, %.2f° %s",
                Math.abs(at.latitude()),
                at.latitude() < 0 ? "S" : "N",
                Math.abs(at.longitude()),
                at.longitude() < 0 ? "W" : "E");
    }
}
