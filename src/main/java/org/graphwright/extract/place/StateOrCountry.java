package org.graphwright.extract.place;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Entity;
import org.graphwright.model.Reading;
import org.graphwright.ontology.City;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Region;

/** Whether an article that says Georgia means the state of America or the country: by what else it names, and by the offices beside the name. */
final class StateOrCountry {
    private static final String AMERICA = "US";

    /** An office beside the name counts as much as so many places; by hand. */
    private static final double OFFICE = 2;

    /** A neighbour of the country counts half a place: articles on American states name Russia, too; by hand. */
    private static final double NEIGHBOUR = 0.5;

    private static final Set<String> NEIGHBOURS = Set.of("RU", "AM", "AZ", "TR");

    private static final Pattern OFFICE_OF_STATE = Pattern.compile(
            "(?:['’]s)? (?:state |Republican |Democratic )?(?:Gov\\.|Governor|governor|Lieutenant|Secretary of State|secretary of state|Senator|Sen\\.|Rep\\.|Congress|state|runoff|Bulldogs|Tech)"
                    + "|(?<=(?:[Gg]overnor of|[Ss]enator from|[Cc]ongressman from|[Ss]tate of) )");
    private static final Pattern OFFICE_OF_COUNTRY = Pattern.compile(
            "(?:['’]s)? (?:President|president|Prime Minister|prime minister|Parliament|parliament|Foreign|foreign)"
                    + "|(?<=(?:[Pp]resident of|[Pp]rime minister of|[Rr]epublic of|[Pp]rime Minister of) )");

    private final Gazetteer gazetteer;

    StateOrCountry(Gazetteer gazetteer) {
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    /**
     * True of a name that is a state's.
     *
     * @param country which has the same name
     * @param group all that names it
     */
    boolean isState(Reading reading, Country country, List<Entity> group) {
        Set<String> states = new HashSet<>();
        for (Entity entity : group) {
            if (!gazetteer.countryOfDemonym(entity.name()).isEmpty()
                    || gazetteer.regions(entity.name()).stream().noneMatch(StateOrCountry::isAmerican)) {
                return false;
            }
            gazetteer.regions(entity.name()).stream()
                    .filter(StateOrCountry::isAmerican)
                    .forEach(region -> states.add(region.code()));
        }
        double state = 0;
        double nation = 0;
        boolean american = false;
        for (Entity entity : reading.entities()) {
            if (group.contains(entity)) {
                continue;
            }
            String name = entity.name();
            String code = gazetteer.country(name).map(Country::code).orElse("");
            american |= code.equals(AMERICA);
            nation += NEIGHBOURS.contains(code) ? NEIGHBOUR : 0;
            List<City> cities = gazetteer.cities(name);
            List<Region> regions = gazetteer.regions(name);
            boolean inState = !cities.isEmpty()
                            && states.contains(String.valueOf(cities.get(0).region()))
                    || regions.stream().anyMatch(StateOrCountry::isAmerican);
            boolean inCountry = !cities.isEmpty() && cities.get(0).country().equals(country.code())
                    || regions.stream().anyMatch(region -> region.country().equals(country.code()));
            state += inState && code.isEmpty() ? 1 : 0;
            nation += inCountry && code.isEmpty() ? 1 : 0;
        }
        for (Entity entity : group) {
            state += offices(reading, entity, OFFICE_OF_STATE);
            nation += offices(reading, entity, OFFICE_OF_COUNTRY);
        }
        return state > nation || state == nation && american;
    }

    private static double offices(Reading reading, Entity entity, Pattern offices) {
        String text = reading.article().text();
        return reading.mentionsOf(entity.id()).stream()
                        .anyMatch(mention -> isBeside(offices, text, mention.begin(), mention.end()))
                ? OFFICE
                : 0;
    }

    private static boolean isBeside(Pattern offices, String text, int begin, int end) {
        Matcher after = offices.matcher(text).region(end, text.length()).useTransparentBounds(true);
        Matcher before = offices.matcher(text).region(begin, text.length()).useTransparentBounds(true);
        return after.lookingAt() && after.end() > end || before.lookingAt();
    }

    private static boolean isAmerican(Region region) {
        return region.country().equals(AMERICA);
    }
}
