package org.graphwright.ontology;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.model.ClassName;

/**
 * Some 16,000 well-known organizations by name: classes, seats, countries and what they belong to. The table was written for this project
 * from general knowledge as of 2024. Of 100 seats, 75 parents and 80 names drawn at random 99, 75 and 80 were right by eye. Names match as
 * {@link Names#compared} compares them, with or without a legal form. Immutable.
 */
public final class Organizations {
    /** The packed form of {@link OrganizationIndex}. */
    static final String FILE = "organizations.table";

    /** Names that new bodies are given in any country: the table's means one only where its country is named, or none. */
    private static final Pattern GENERAL = Pattern.compile(
            "(?i)(?:the )?[\\p{Ll}\\p{Lu}'’ -]+ (?:Party|Front|Movement|Alliance|Union|League|Coalition|Congress|Army|Council|Committee|Commission|Court|Ministry|Bank|Federation|Association)");

    private static final class Standard {
        private static final Organizations INSTANCE = new Organizations(Rows.find(FILE, OrganizationIndex::read));
    }

    private final Lookup<KnownOrganization> byName;
    private final Lookup<KnownOrganization> byUnsureName;

    Organizations(Rows rows) {
        requireNonNull(rows, "rows is null");
        this.byName = new Lookup<>(rows, OrganizationIndex.NAME, KnownOrganization::of);
        this.byUnsureName = new Lookup<>(rows, OrganizationIndex.UNSURE_NAME, KnownOrganization::of);
    }

    /** The table of the jar, read at first use. */
    public static Organizations standard() {
        return Standard.INSTANCE;
    }

    /** The class of what has this name, {@link Classes#ORGANIZATION} or one below it; empty where none or several are known. */
    public Optional<ClassName> classOf(String name) {
        List<ClassName> types = find(byName, name).stream()
                .map(KnownOrganization::type)
                .distinct()
                .toList();
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    /** The organization that a name means wherever it stands; empty where none or several are known. */
    public Optional<KnownOrganization> named(String name) {
        List<KnownOrganization> found = find(byName, name);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The organizations that a name may mean where more of them is told; may be empty. */
    public List<KnownOrganization> perhapsNamed(String name) {
        return List.copyOf(find(byUnsureName, name));
    }

    /** The organizations of {@link #named} and {@link #perhapsNamed}. */
    public List<KnownOrganization> allNamed(String name) {
        return Stream.concat(named(name).stream(), perhapsNamed(name).stream()).toList();
    }

    /**
     * The organization that an article means by a name: that of which it is the name everywhere, unless the article names the country of
     * another one of the name and not its own, or the name is such as any country may have and the article names other countries only; else the one of which the article tells more, or the only one whose country it names.
     *
     * @param name as the article has it
     * @param countries the alpha-2 codes of the countries that the article names
     * @param isSaid true of names, whatever their form, that the article has for its things
     * @return empty where none or several may be meant
     */
    public Optional<KnownOrganization> meant(String name, Set<String> countries, Predicate<String> isSaid) {
        Optional<KnownOrganization> sure = named(name);
        List<KnownOrganization> perhaps = perhapsNamed(name);
        List<KnownOrganization> told = perhaps.stream()
                .filter(each -> Stream.concat(Stream.of(each.name()), each.otherNames().stream())
                        .anyMatch(isSaid))
                .toList();
        List<KnownOrganization> near =
                perhaps.stream().filter(each -> isOf(each, countries)).toList();
        boolean elsewhere = sure.isPresent()
                && GENERAL.matcher(name).matches()
                && sure.get().country() != null
                && !countries.isEmpty()
                && !isOf(sure.get(), countries);
        if (sure.isPresent() && !elsewhere && (isOf(sure.get(), countries) || told.isEmpty() && near.isEmpty())) {
            return sure;
        }
        List<KnownOrganization> meant = told.isEmpty() ? near : told;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** What an organization is a part of or belongs to; empty where that is unknown or no organization of the table. */
    public Optional<KnownOrganization> parentOf(KnownOrganization organization) {
        String parent = organization.parent();
        return parent == null ? Optional.empty() : named(parent);
    }

    private static boolean isOf(KnownOrganization organization, Set<String> countries) {
        return organization.country() != null && countries.contains(organization.country());
    }

    /** Those of the name as it is, else of the name without its legal form. */
    private static List<KnownOrganization> find(Lookup<KnownOrganization> names, String name) {
        List<KnownOrganization> found = names.all(OrganizationIndex.key(name));
        return found.isEmpty() ? names.all(OrganizationIndex.key(Names.withoutLegalForm(name))) : found;
    }
}
