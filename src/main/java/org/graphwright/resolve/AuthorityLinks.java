package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;

/**
 * Links a thing to that of a user's list which bears its names: the score is higher for labels than for other names, for names of
 * several words, for more names in common and for a class that fits; a class that cannot fit bars the link, and where two of the list
 * fit nearly alike none is linked.
 */
final class AuthorityLinks {
    /** Below it nothing is linked. This and the scores are an order of how much may be trusted, set by hand, no probabilities. */
    static final double CUT_OFF = 0.7;

    /** Both labels are the same. */
    private static final double LABELS = 0.85;

    /** One's label is another name of the other. */
    private static final double LABEL_AND_NAME = 0.78;

    /** They have another name in common. */
    private static final double NAMES = 0.7;

    /** More where the classes fit. */
    private static final double CLASS = 0.1;

    /** More where several names are the same. */
    private static final double MORE_NAMES = 0.05;

    /** Less where all that is the same is one word. */
    private static final double ONE_WORD = 0.1;

    /** Two entries whose scores are no farther apart fit alike. */
    private static final double MARGIN = 0.05;

    private final Authority authority;
    private final Ontology ontology;

    AuthorityLinks(Authority authority, Ontology ontology) {
        this.authority = requireNonNull(authority, "authority is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** True if there is nothing to link to. */
    boolean isEmpty() {
        return authority.isEmpty();
    }

    /**
     * The thing with its link, if there is one.
     *
     * @param names all its names but last names alone
     */
    Thing link(Thing thing, Collection<String> names) {
        Set<String> forms = new TreeSet<>();
        names.forEach(name -> forms.add(NameForms.normalised(name)));
        String label = NameForms.normalised(thing.label());
        Map<String, Double> scores = new TreeMap<>();
        for (String form : forms) {
            for (Authority.Entry entry : authority.named(form)) {
                score(thing, label, forms, entry).ifPresent(score -> scores.merge(entry.iri(), score, Math::max));
            }
        }
        double best =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<String> near = scores.entrySet().stream()
                .filter(entry -> entry.getValue() > best - MARGIN)
                .map(Map.Entry::getKey)
                .toList();
        if (best < CUT_OFF || near.size() != 1) {
            return thing;
        }
        List<Thing.Identifier> identifiers = new ArrayList<>(thing.identifiers());
        String score = BigDecimal.valueOf(best)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        identifiers.add(new Thing.Identifier(Thing.Kind.SAME_AS, near.get(0)));
        identifiers.add(new Thing.Identifier(Thing.Kind.LINK_SCORE, score));
        return new Thing(thing.iri(), thing.type(), thing.label(), identifiers);
    }

    private Optional<Double> score(Thing thing, String label, Set<String> forms, Authority.Entry entry) {
        Set<ClassName> known = new TreeSet<>();
        for (ClassName type : entry.types()) {
            if (ontology.classes().contains(type)) {
                known.add(type);
            }
        }
        boolean fits =
                known.stream().anyMatch(type -> ontology.isA(thing.type(), type) || ontology.isA(type, thing.type()));
        if (!known.isEmpty() && !fits) {
            return Optional.empty();
        }
        String theirs = NameForms.normalised(entry.label());
        Set<String> common = new TreeSet<>();
        entry.otherNames().forEach(name -> common.add(NameForms.normalised(name)));
        common.add(theirs);
        common.retainAll(forms);
        boolean ours = common.contains(label);
        double score = label.equals(theirs) ? LABELS : ours || common.contains(theirs) ? LABEL_AND_NAME : NAMES;
        score += (fits ? CLASS : 0) + (common.size() > 1 ? MORE_NAMES : 0);
        score -= common.stream().noneMatch(name -> name.indexOf(' ') > 0) ? ONE_WORD : 0;
        return Optional.of(Math.min(1, Math.max(0, score)));
    }
}
