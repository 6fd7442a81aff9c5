package org.graphwright.extract.place;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.ontology.City;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Region;

/**
 * Whether a place is a country, a region or a city, where the gazetteer knows better than the model: a capital is a city, though many are
 * regions of their country, too; what the gazetteer knows for a town and for no country is none.
 */
final class PlaceClasses {
    private final Ontology ontology;
    private final Gazetteer gazetteer;

    PlaceClasses(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    /**
     * The class of an entity, its own where the gazetteer does not know better.
     *
     * @param countries the alpha-2 codes of the countries that the article names
     */
    ClassName of(Entity entity, Set<String> countries) {
        ClassName type = entity.type();
        if (ontology.isA(type, Classes.CITY)) {
            return isState(entity.name(), countries) ? Classes.REGION : type;
        }
        boolean country = ontology.isA(type, Classes.COUNTRY);
        boolean region = ontology.isA(type, Classes.REGION);
        if (!country && !region && !type.equals(Classes.PLACE)
                || gazetteer.country(entity.name()).isPresent()) {
            return type;
        }
        List<Region> regions = gazetteer.regions(entity.name());
        List<City> cities = gazetteer.cities(entity.name());
        if (isCapital(entity.name(), regions, countries)) {
            return Classes.CITY;
        }
        if (region) {
            return type;
        }
        boolean homeNation = regions.stream().anyMatch(Region::isHomeNation);
        if (country && homeNation) {
            return type;
        }
        boolean state = !regions.isEmpty() && (!country || cities.isEmpty());
        return state ? Classes.REGION : cities.isEmpty() ? type : Classes.CITY;
    }

    /** True of a name that the named countries have for a state and for no town. */
    private boolean isState(String name, Set<String> countries) {
        return gazetteer.regions(name).stream()
                        .anyMatch(region -> region.isState() && countries.contains(region.country()))
                && gazetteer.cities(name).stream().map(City::country).noneMatch(countries::contains)
                && gazetteer.countriesOfCapital(name).stream()
                        .map(Country::code)
                        .noneMatch(countries::contains);
    }

    /** False of a name that a region of another country has, too, unless the capital's country is named. */
    private boolean isCapital(String name, List<Region> regions, Set<String> countries) {
        return gazetteer.countriesOfCapital(name).stream()
                .map(Country::code)
                .anyMatch(code -> countries.contains(code)
                        || regions.stream().allMatch(each -> each.country().equals(code)));
    }
}
