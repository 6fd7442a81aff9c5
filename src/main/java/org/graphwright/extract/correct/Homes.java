package org.graphwright.extract.correct;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.KnownOrganization;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.WordLists;

/**
 * Whether the words speak against a body's being based somewhere: "a Lidl in Derby" and "the Boeing plant in Wichita" are a shop and a plant,
 * and of "Madrid-based Iberia and Dublin-based Ryanair" one town each.
 */
final class Homes {
    private static final Set<PropertyName> HOMES = Set.of(Properties.BASED_IN, Properties.HEADQUARTERS);

    private static final Pattern SAYS_SO =
            Pattern.compile("(?i)\\b(?:based|headquarter\\w*|head office|main office|seat|home|founded|started)\\b");

    private static final Pattern BASED = Pattern.compile("^[-‑ ]based\\b");

    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?i)(?:^|[\\s“\"])(?:an?|another|one|every|each|two|three|several|nearby) (?:\\p{Ll}[\\p{Ll}-]* )?$");

    private static final Pattern AT = Pattern.compile("(\\p{L}+) (?:at|inside|outside) (?:the |an? )?$");

    /** Between a body and a place that it is in. */
    private static final Pattern IN = Pattern.compile(
            "(?: [\\p{L}’'-]+){0,3} (?:in|at|near|on|outside)(?: [\\p{Ll}]+)?(?: \\p{Lu}[\\p{L}'’ -]*,)? ");

    private static final String OF_MANY =
            "(?:shops?|stores?|branch(?:es)?|outlets?|supermarkets?|superstores?|hypermarkets?|restaurants?|caf[eé]s?|bakery|pubs?|hotels?"
                    + "|factory|factories|plants?|mills?|refinery|warehouses?|depots?|showrooms?|dealers?|dealerships?|garages?|sites?"
                    + "|offices?|laborator(?:y|ies)|mines?|stations?|workers?|staff|employees?|managers?|cashiers?|drivers?|guards?"
                    + "|customers?|shoppers?|clerks?|waiters?|engineers?|reporters?|correspondents?)";

    private static final Pattern ITS_BRANCH = Pattern.compile("(?:['’]s?)?(?: [\\p{L}-]+){0,2} " + OF_MANY + "\\b.*");

    /** Characters beside a name that are looked at; by hand. */
    private static final int NEAR = 40;

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final Organizations organizations;

    Homes(Ontology ontology, Gazetteer gazetteer, Organizations organizations) {
        this.ontology = ontology;
        this.gazetteer = gazetteer;
        this.organizations = organizations;
    }

    /** True where {@code statement} says of a body that it is based where only a part of it or another one is. */
    boolean speakAgainst(Reading reading, Statement statement) {
        if (!HOMES.contains(statement.property())) {
            return false;
        }
        String text = reading.article().text();
        Mention body = statement.subject();
        Mention place = statement.object();
        if (BASED.matcher(after(text, place)).find()) {
            return isOfAnother(reading, body, place);
        }
        if (body.end() > place.begin()) {
            return isInOtherClause(reading, body, place);
        }
        String between = text.substring(body.end(), place.begin());
        if (SAYS_SO.matcher(between).find()) {
            return false;
        }
        return IN.matcher(between).matches() && isBranch(reading, body, place, between)
                || ITS_BRANCH.matcher(between).matches()
                        && IN.matcher(lastWords(between)).matches()
                || isInOtherClause(reading, body, place);
    }

    private boolean isBranch(Reading reading, Mention body, Mention place, String between) {
        String before = before(reading.article().text(), body);
        ClassName type = reading.entity(body.entity()).map(Entity::type).orElse(body.type());
        boolean company = ontology.isA(type, Classes.COMPANY);
        // Of these a single one with an article is one of many: "a Lidl".
        if (!company && !type.equals(Classes.ORGANIZATION)) {
            return false;
        }
        Matcher at = AT.matcher(before);
        boolean atOne = company
                && between.trim().equals("in")
                && at.find()
                && !ontology.isListed(WordLists.NOUN_FOR_A_PERSON, at.group(1));
        return atOne || ONE_OF_MANY.matcher(before).find() || isSeatedElsewhere(reading, body, place);
    }

    /** True of a company whose seat the table of organizations knows, in another town or country. */
    private boolean isSeatedElsewhere(Reading reading, Mention body, Mention place) {
        String text = reading.article().text();
        Optional<KnownOrganization> known = organizations.named(body.span().of(text));
        if (known.isEmpty() || !known.get().type().equals(Classes.COMPANY)) {
            return false;
        }
        String name = place.span().of(text);
        String country = known.get().country();
        Optional<Country> said = gazetteer.country(name);
        if (said.isPresent()) {
            return country != null && !said.get().code().equals(country);
        }
        String city = known.get().city();
        return city != null
                && !gazetteer.cities(name).isEmpty()
                && gazetteer.regions(name).isEmpty()
                && !Names.plain(city).equals(Names.plain(name));
    }

    /** "Oslo-based Acme": of Acme and of nobody else. */
    private boolean isOfAnother(Reading reading, Mention body, Mention place) {
        return reading.mentions().stream()
                .filter(m -> m.begin() >= place.end() && m.begin() - place.end() < NEAR)
                .filter(m -> m.kind() == MentionKind.NAME
                        && !m.isDate()
                        && !ontology.isA(m.type(), Classes.PLACE)
                        && reading.sentenceIndex(m.begin()) == reading.sentenceIndex(place.begin()))
                .findFirst()
                .filter(m -> !m.id().equals(body.id()) && !m.meant().equals(body.meant()))
                .isPresent();
    }

    /** "In Berlin the court sat; in Paris the senate": behind the semicolon, with a place of its own. */
    private boolean isInOtherClause(Reading reading, Mention body, Mention place) {
        String text = reading.article().text();
        int begin = Math.min(body.end(), place.end());
        int end = Math.max(body.begin(), place.begin());
        if (begin >= end) {
            return false;
        }
        int clause = text.substring(begin, end).indexOf(';');
        return clause >= 0
                && reading.mentionsIn(new Span(begin + clause, end)).stream()
                        .anyMatch(m ->
                                m.begin() > begin + clause && m.end() <= end && ontology.isA(m.type(), Classes.PLACE));
    }

    private static String lastWords(String between) {
        int at = Math.max(between.lastIndexOf(" in "), between.lastIndexOf(" at "));
        at = Math.max(at, Math.max(between.lastIndexOf(" near "), between.lastIndexOf(" outside ")));
        return at < 0 ? "" : between.substring(at);
    }

    private static String before(String text, Mention mention) {
        return text.substring(Math.max(0, mention.begin() - NEAR), mention.begin());
    }

    private static String after(String text, Mention mention) {
        return text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR));
    }
}
