package org.graphwright.extract.name;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final Set<String> NO_PLACES = Set.of("Company", "University", "Team", "MediaOrganization", "Party");

    /** Bodies that are never called by somebody's name, as companies are. */
    private static final Set<String> NO_PERSONS =
            Set.of("ArmedGroup", "Party", "GovernmentBody", "University", "InternationalOrganization");

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
                boolean body = isNoPlace(text, mention) || isNoPerson(text, mention);
                mended.add(body ? mention.withType(Classes.ORGANIZATION) : mention);
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
