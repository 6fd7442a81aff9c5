package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.KnownOrganization;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.graphwright.ontology.WordLists;

/** Which organizations of the table the records of one article are. */
final class KnownRecords {
    /** Whose body is meant by a name that few countries have, where the article names none of them: English news say of others whose it is. */
    private static final List<String> MEANT_WITHOUT_NAME = List.of("US", "GB");

    private static final Set<ClassName> TOLD_BY_CLASS = Set.of(Classes.TEAM, Classes.UNIVERSITY);

    private final ArticleRecords article;
    private final Ontology ontology;
    private final Organizations organizations;
    private final BodyNames bodies;
    private final Set<String> countries;
    private final Set<String> said = new HashSet<>();

    /** @param countries the alpha-2 codes of the countries that the article names */
    KnownRecords(
            ArticleRecords article,
            Ontology ontology,
            Organizations organizations,
            BodyNames bodies,
            Set<String> countries) {
        this.bodies = requireNonNull(bodies, "bodies is null");
        this.article = requireNonNull(article, "article is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.organizations = requireNonNull(organizations, "organizations is null");
        this.countries = Set.copyOf(countries);
        for (int i = 0; i < article.size(); i++) {
            if (article.rootOf(i).equals(Classes.ORGANIZATION)) {
                names(article.record(i)).forEach(name -> said.add(Names.compared(name)));
            }
        }
    }

    /** The organization that a record is. */
    Optional<KnownOrganization> of(int index) {
        EntityRecord record = article.record(index);
        BodyName body = bodies.parse(record.name());
        String owner = body.owner();
        Optional<KnownOrganization> own = owner == null
                ? Optional.empty()
                : organizations.named(body.own()).filter(known -> owner.equals(known.country()));
        return own.or(() -> named(record)).or(() -> ofItsClass(record));
    }

    /** "Liverpool" of what the article takes for a team, where the table has one team so called. */
    private Optional<KnownOrganization> ofItsClass(EntityRecord record) {
        if (!TOLD_BY_CLASS.contains(record.type())) {
            return Optional.empty();
        }
        List<KnownOrganization> same = organizations.perhapsNamed(record.name()).stream()
                .filter(each -> each.type().equals(record.type()))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private Optional<KnownOrganization> named(EntityRecord record) {
        return names(record)
                .map(name -> organizations.meant(name, countries, each -> said.contains(Names.compared(each))))
                .flatMap(Optional::stream)
                .filter(known -> isSure(known, record)
                        || ontology.isA(record.type(), known.type())
                        || ontology.isA(known.type(), record.type()))
                .findFirst();
    }

    /** True where it is the name itself that means it wherever it stands, whatever class the article's model gave it. */
    private boolean isSure(KnownOrganization known, EntityRecord record) {
        return organizations.named(record.name()).filter(known::equals).isPresent();
    }

    /**
     * The countries of which one has the body that is meant, where few have one so called: those of them that the article names, else
     * the one that is meant without a name; empty where many may have one, or nothing is known.
     */
    Set<String> ownersOfFew(int index) {
        String name = article.record(index).name();
        if (!ontology.isListed(WordLists.BODY_OF_FEW_COUNTRIES, Names.plain(name))) {
            return Set.of();
        }
        Set<String> owners = new TreeSet<>();
        organizations.allNamed(name).stream()
                .map(KnownOrganization::country)
                .flatMap(country -> Stream.ofNullable(country))
                .forEach(owners::add);
        Set<String> named = new TreeSet<>(owners);
        named.retainAll(countries);
        if (!named.isEmpty()) {
            return named;
        }
        return MEANT_WITHOUT_NAME.stream()
                .filter(owners::contains)
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }

    /** The organization that is meant where few countries have one so called; see {@link #ownersOfFew}. */
    Optional<KnownOrganization> ofFew(int index) {
        Set<String> owners = ownersOfFew(index);
        List<KnownOrganization> meant = organizations
                .allNamed(article.record(index).name())
                .stream()
                .filter(each -> each.country() != null && owners.contains(each.country()))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static Stream<String> names(EntityRecord record) {
        return Stream.concat(Stream.of(record.name()), record.aliases().stream());
    }
}
