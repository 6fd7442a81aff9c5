package org.graphwright.extract.name;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;

/**
 * Mends names by the table of organizations: one that a model cuts in two is whole ("Iran" and "Air" are an airline), and what it takes for a
 * place is a company, a university or a team ("Georgia Tech") where the gazetteer knows no place of the name; what it takes for a person may be
 * an armed group, a party or a body ("Jabhat al-Nusra").
 */
public final class KnownNames {
    /** What is not said of where it sits, as bodies of a state often are: the White House. */
    private static final Set<ClassName> NO_PLACES =
            ClassName.setOf("Company", "University", "Team", "MediaOrganization", "Party");

    /** Bodies that are never called by somebody's name, as companies are. */
    private static final Set<ClassName> NO_PERSONS =
            ClassName.setOf("ArmedGroup", "Party", "GovernmentBody", "University", "InternationalOrganization", "Team");

    /** Of these also such as have but one word: Daesh, Danone. */
    private static final Set<ClassName> OF_ONE_WORD = ClassName.setOf("ArmedGroup", "Company");

    /** Before a person's last name. */
    private static final Pattern TITLE_BEFORE = Pattern.compile("(?:\\p{Lu}[\\p{L}.]*|['’]s) $");

    private static final Pattern PERSON_BEHIND = Pattern.compile(
            "^(?:,? (?:who|whose|himself|herself|\\d\\d)\\b| \\p{Lu}|['’]s (?:wife|husband|lawyer|father|mother|son|daughter))");

    /** Before a place of which so little is said that it was read for a person: "shelled Kherson". */
    private static final Pattern PLACE_BEFORE = Pattern.compile(
            "(?i)\\b(?:in|near|outside|around|across|throughout|shelled|bombed|bombarded|besieged|recaptured|retook|retaken|captured|seized|invaded|stormed|lost) $");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");

    /** A city of so many people is meant by its name; by hand. */
    private static final long KNOWN_CITY = 100_000;

    /** Characters beside a name that are looked at; by hand. */
    private static final int NEAR = 24;

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final Organizations organizations;

    public KnownNames(Ontology ontology, Gazetteer gazetteer, Organizations organizations) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.organizations = requireNonNull(organizations, "organizations is null");
    }

    /** The mentions, in their order, with known names whole and of their kind. */
    public List<Mention> mend(String text, List<Mention> mentions) {
        List<Mention> mended = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (last != null && areOne(text, last, mention)) {
                mended.set(
                        mended.size() - 1,
                        last.withSpan(last.begin(), mention.end()).withType(Classes.ORGANIZATION));
            } else {
                boolean body = isNoPlace(text, mention)
                        || isNoPerson(text, mention)
                        || isBodyOfOneWord(text, mention, mentions);
                boolean place = isCountry(text, mention) || isPlace(text, mention, mentions);
                mended.add(
                        body
                                ? mention.withType(Classes.ORGANIZATION)
                                : place ? mention.withType(Classes.PLACE) : mention);
            }
        }
        return mended;
    }

    private boolean areOne(String text, Mention last, Mention mention) {
        return last.kind() == MentionKind.NAME
                && mention.kind() == MentionKind.NAME
                && mention.begin() == last.end() + 1
                && text.charAt(last.end()) == ' '
                && !ontology.isA(mention.type(), Classes.PERSON)
                && organizations
                        .named(text.substring(last.begin(), mention.end()))
                        .isPresent();
    }

    private boolean isNoPerson(String text, Mention mention) {
        String name = mention.span().of(text);
        return mention.kind() == MentionKind.NAME
                && ontology.isA(mention.type(), Classes.PERSON)
                && name.indexOf(' ') > 0
                && organizations.classOf(name).filter(NO_PERSONS::contains).isPresent();
    }

    /** "Danone", where nobody of the article is called so. */
    private boolean isBodyOfOneWord(String text, Mention mention, List<Mention> mentions) {
        String name = mention.span().of(text);
        return isPersonOfOneWord(text, mention)
                && organizations.classOf(name).filter(OF_ONE_WORD::contains).isPresent()
                && isNobodysName(text, mention, mentions);
    }

    /** What a body would have to be called that no table knows, as the country is: the DPRK. */
    private boolean isCountry(String text, Mention mention) {
        String name = mention.span().of(text);
        return mention.kind() == MentionKind.NAME
                && ontology.isA(mention.type(), Classes.ORGANIZATION)
                && ACRONYM.matcher(name).matches()
                && gazetteer.country(name).isPresent()
                && organizations.allNamed(name).isEmpty();
    }

    private boolean isPlace(String text, Mention mention, List<Mention> mentions) {
        String name = mention.span().of(text);
        return isPersonOfOneWord(text, mention)
                && (gazetteer.country(name).isPresent()
                        || gazetteer.cities(name).stream().anyMatch(city -> city.population() >= KNOWN_CITY))
                && PLACE_BEFORE
                        .matcher(text.substring(Math.max(0, mention.begin() - NEAR), mention.begin()))
                        .find()
                && isNobodysName(text, mention, mentions);
    }

    private boolean isPersonOfOneWord(String text, Mention mention) {
        return mention.kind() == MentionKind.NAME
                && ontology.isA(mention.type(), Classes.PERSON)
                && mention.span().of(text).indexOf(' ') < 0;
    }

    private boolean isNobodysName(String text, Mention mention, List<Mention> mentions) {
        String name = mention.span().of(text);
        String before = text.substring(Math.max(0, mention.begin() - NEAR), mention.begin());
        String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR));
        return !TITLE_BEFORE.matcher(before).find()
                && !PERSON_BEHIND.matcher(after).find()
                && mentions.stream()
                        .filter(m -> m.kind() == MentionKind.NAME && ontology.isA(m.type(), Classes.PERSON))
                        .map(m -> m.span().of(text))
                        .noneMatch(other -> List.of(other.split(" ")).contains(name) && !other.equals(name));
    }

    private boolean isNoPlace(String text, Mention mention) {
        String name = mention.span().of(text);
        return mention.kind() == MentionKind.NAME
                && ontology.isA(mention.type(), Classes.PLACE)
                && name.indexOf(' ') > 0
                && organizations.classOf(name).filter(NO_PLACES::contains).isPresent()
                && gazetteer.cities(name).isEmpty()
                && gazetteer.regions(name).isEmpty()
                && gazetteer.country(name).isEmpty();
    }
}
