package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Tells things of one name apart: persons whose years of birth or death differ, by date or by age, and whose articles do not have much in
 * common; and persons and bodies whose homes, employers or roles differ, none of them agreeing, and whose articles have nothing in common.
 */
final class Namesakes {
    /** Names in more articles than this are of somebody known, and left whole. */
    private static final int MOST_RECORDS = 200;

    /** In so many articles somebody is known, and may be called by another role in each. */
    private static final int KNOWN = 6;

    /** Articles with less in common, in nats, are on different things. */
    private static final double NOTHING_COMMON = 1.0;

    /** What articles have in common, in nats, of which one country is all. */
    private static final double COUNTRY_COMMON = 5.0;

    /** Where articles have as much in common, in nats, it is rather one of the years that is wrong. */
    private static final double MUCH_COMMON = 20.0;

    /** An age gives a year or the one before, and ages in news are often wrong by one. */
    private static final int YEARS_OF_AN_AGE = 2;

    private static final Set<String> EMPLOYERS = Set.of(
            "employedBy",
            "headOf",
            "chiefExecutiveOf",
            "memberOf",
            "playsFor",
            "coachOf",
            "spokespersonOf",
            "founderOf");
    private static final Set<ClassName> IN_MANY_PLACES =
            ClassName.setOf("ArmedGroup", "Company", "InternationalOrganization", "MediaOrganization", "Party", "Team");
    private static final Set<String> ROLES = Set.of("position", EntityRecord.CALLED_A);

    private final Corpus corpus;
    private final Ontology ontology;

    Namesakes(Corpus corpus, Ontology ontology) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** The records of one name as groups, each of one thing, in canonical order. */
    List<List<Integer>> split(int[] records) {
        List<List<Integer>> groups = new ArrayList<>();
        if (records.length > MOST_RECORDS || !mayDiffer(records)) {
            groups.add(Arrays.stream(records).boxed().toList());
            return groups;
        }
        boolean known = records.length >= KNOWN;
        for (int record : records) {
            List<Integer> best = null;
            double most = -1;
            for (List<Integer> group : groups) {
                int[] members = group.stream().mapToInt(Integer::intValue).toArray();
                double common = corpus.common(record, corpus.keysAround(members));
                boolean conflict = group.stream().anyMatch(member -> conflict(record, member, common, known));
                if (!conflict && common > most) {
                    most = common;
                    best = group;
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                groups.add(best);
            }
            best.add(record);
        }
        return groups;
    }

    /** False, quickly, where nothing is said of all but one. */
    private boolean mayDiffer(int[] records) {
        return Arrays.stream(records)
                        .filter(record -> !corpus.placed(record).homes().isEmpty()
                                || corpus.record(record).links().stream().anyMatch(Namesakes::tells))
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean tells(EntityRecord.Link link) {
        return link.forward()
                && (List.of("birthDate", "deathDate", EntityRecord.BORN_ABOUT).contains(link.property())
                        || EMPLOYERS.contains(link.property())
                        || ROLES.contains(link.property()));
    }

    private boolean conflict(int one, int other, double common, boolean known) {
        boolean person = corpus.rootOf(one).equals(Classes.PERSON);
        if (person && common < MUCH_COMMON && (bornApart(one, other) || differ(one, other, Set.of("deathDate")))) {
            return true;
        }
        Set<String> homes = corpus.placed(one).homes();
        Set<String> othersHomes = corpus.placed(other).homes();
        if (!person
                && common < COUNTRY_COMMON
                && hasOneSeat(one)
                && hasOneSeat(other)
                && Boolean.FALSE.equals(isSame(regions(homes), regions(othersHomes)))) {
            return true;
        }
        if (common >= NOTHING_COMMON) {
            return false;
        }
        Boolean home = isSame(homes, othersHomes);
        if (!person || known) {
            return Boolean.FALSE.equals(home);
        }
        Boolean employer = isSame(said(one, EMPLOYERS), said(other, EMPLOYERS));
        Boolean role = isSame(said(one, ROLES), said(other, ROLES));
        List<Boolean> told = new ArrayList<>();
        for (Boolean each : new Boolean[] {home, employer, role}) {
            if (each != null) {
                told.add(each);
            }
        }
        return !told.isEmpty() && !told.contains(true) && !isSameAge(one, other);
    }

    /** True of what stands in one place, such as a university or a hospital: a company has shops in many, and a paper readers. */
    private boolean hasOneSeat(int record) {
        ClassName type = corpus.record(record).type();
        return IN_MANY_PLACES.stream().noneMatch(each -> ontology.isA(type, each));
    }

    /** Of codes of countries and regions those of regions, which are longer. */
    private static Set<String> regions(Set<String> codes) {
        return codes.stream().filter(code -> code.length() > 2).collect(Collectors.toSet());
    }

    /** Whether the sets have something in common; null where one of them is empty. */
    private static @Nullable Boolean isSame(Set<String> ours, Set<String> theirs) {
        return ours.isEmpty() || theirs.isEmpty() ? null : ours.stream().anyMatch(theirs::contains);
    }

    private boolean differ(int one, int other, Set<String> properties) {
        return Boolean.FALSE.equals(isSame(said(one, properties), said(other, properties)));
    }

    private boolean bornApart(int one, int other) {
        Set<Integer> exact = years(one, "birthDate");
        Set<Integer> otherExact = years(other, "birthDate");
        if (!exact.isEmpty() && !otherExact.isEmpty()) {
            return exact.stream().noneMatch(otherExact::contains);
        }
        Set<Integer> ours = exact.isEmpty() ? years(one, EntityRecord.BORN_ABOUT) : exact;
        Set<Integer> theirs = otherExact.isEmpty() ? years(other, EntityRecord.BORN_ABOUT) : otherExact;
        return !ours.isEmpty() && !theirs.isEmpty() && !near(ours, theirs);
    }

    private boolean isSameAge(int one, int other) {
        Set<Integer> ours = years(one, EntityRecord.BORN_ABOUT);
        Set<Integer> theirs = years(other, EntityRecord.BORN_ABOUT);
        return !ours.isEmpty() && !theirs.isEmpty() && near(ours, theirs);
    }

    private static boolean near(Set<Integer> ours, Set<Integer> theirs) {
        return ours.stream()
                .anyMatch(year -> theirs.stream().anyMatch(that -> Math.abs(year - that) <= YEARS_OF_AN_AGE));
    }

    private Set<Integer> years(int record, String property) {
        return said(record, Set.of(property)).stream()
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Years of dates; words of roles, a title's last; things, whatever they are called. */
    private Set<String> said(int record, Set<String> properties) {
        Set<String> said = new TreeSet<>();
        List<EntityRecord.Link> links = corpus.record(record).links();
        for (int i = 0; i < links.size(); i++) {
            EntityRecord.Link link = links.get(i);
            if (link.forward() && properties.contains(link.property())) {
                long other = corpus.placed(record).others().get(i).key();
                if (other != 0) {
                    said.add("thing " + other);
                } else if (ROLES.contains(link.property())) {
                    String role = NameForms.normalised(link.other());
                    said.add(role.substring(role.lastIndexOf(' ') + 1));
                } else if (link.other().length() >= 4) {
                    said.add(link.other().substring(0, 4));
                }
            }
        }
        return said;
    }
}
