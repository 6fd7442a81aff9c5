package org.graphwright.ask;

import java.util.regex.Pattern;
import org.graphwright.ontology.Gazetteer;

/** Tells whether a sentence has a place as where something is or happens, or only as whose something is: "in France", not "the president of France" or "the French president". */
final class PlacedMentions {
    /** Before a place in which something happened: "visited", "in the city of", not "the president of". */
    private static final Pattern BEFORE = Pattern.compile(
            "(?is).*\\b(?:in|at|near|to|outside|inside|into|around|across|throughout|reached|hit|hits|visit(?:s|ed|ing)?)\\s+(?:(?:the|a|an|its|nearby|downtown|central|capital|city|town|village|state|province|region|district|port|island|suburb|of|(?:north|south|east|west)[a-z]*|[\\p{L}]+(?:ish|an|ese|ch)) )*");

    /** Between places of which one lies in the other. */
    private static final Pattern WITHIN = Pattern.compile(",? (?:in )?(?:the )?");

    /** Behind a place that only tells from where somebody is. */
    private static final Pattern FROM_THERE = Pattern.compile("(?s)-(?:based|born|led|run|backed)\\b.*");

    /** Behind a place whose somebody is: "US President", "the United States' Treasury". */
    private static final Pattern OF_IT = Pattern.compile(
            "(?s)(?:['’]s?)? (?:(?:[\\p{Ll}-]+|\\p{Lu}[\\p{Ll}-]+) )?(?i:president|minister|premier|chancellor|secretary|senate|senators?|congress|court|judge|government|military|army|navy|forces?|officials?|authorities|police|troops|lawmakers?|lawyers?|parliament|ambassador|representatives?|senator|leaders?|governor|mayor|diplomats?|citizens?|nationals?|media)\\b.*");

    /** Before a place that somebody is of. */
    private static final Pattern WHOSE = Pattern.compile(
            "(?is).*\\b(?:president|leader|minister|government|king|queen|chancellor|people|premier|secretary|ambassador|ambassador|citizens?|governor|mayor|court|bank) of (?:the )?");

    /** Behind a country of whose towns one is meant: "the U.S. border city of". */
    private static final Pattern TOWN_OF_IT = Pattern.compile(
            "(?s)(?:['’]s?)? (?:[\\p{Ll}-]+ ){0,2}(?:city|town|village|state|province|capital|region|suburb)\\b.*");

    /** No place stands behind it but as whose something is: "a US operation". */
    private static final Pattern ARTICLE = Pattern.compile("(?is).*\\b(?:a|an) ");

    private PlacedMentions() {}

    /** True of a place behind a word such as "in". */
    static boolean isBehindWord(Told.Mentioned place, Told told) {
        return !isOrigin(place, told)
                && BEFORE.matcher(told.text().substring(0, place.begin())).matches();
    }

    /** True of a place behind a word such as "in", and of what the place beside it lies in. */
    static boolean isPlaced(Told.Mentioned place, Told told) {
        if (isOrigin(place, told)) {
            return false;
        }
        return BEFORE.matcher(told.text().substring(0, place.begin())).matches()
                || told.mentions().stream()
                        .anyMatch(other -> other.end() < place.begin()
                                && WITHIN.matcher(told.text().substring(other.end(), place.begin()))
                                        .matches()
                                && isPlaced(other, told));
    }

    /** True of a place that tells only from where somebody or something is: "French", "US President", "Berlin-based", "the king of Spain". */
    static boolean isOrigin(Told.Mentioned place, Told told) {
        String before = told.text().substring(0, place.begin());
        return isAttribute(place, told)
                || ARTICLE.matcher(before).matches()
                || WHOSE.matcher(before).matches();
    }

    /** True of a place that stands before a noun as an adjective does: "US President", "the U.S. border city". */
    static boolean isAttribute(Told.Mentioned place, Told told) {
        String after = told.text().substring(place.end());
        String name = told.text().substring(place.begin(), place.end());
        return FROM_THERE.matcher(after).matches()
                || TOWN_OF_IT.matcher(after).matches()
                || OF_IT.matcher(after).matches()
                || Gazetteer.standard().countryOfDemonym(name).isPresent()
                        && Gazetteer.standard().country(name).isEmpty();
    }
}
