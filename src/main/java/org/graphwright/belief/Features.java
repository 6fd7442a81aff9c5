package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.graphwright.ontology.Limits;
import org.graphwright.ontology.Ontology;

/** What is known of a fact that makes it likelier or less likely, as numbers by name. */
public final class Features {
    /** Always 1. */
    public static final String BIAS = "bias";

    /** Log-odds of the confidence. */
    public static final String CONFIDENCE = "confidence";

    /** How many articles state it, as a logarithm. */
    public static final String SOURCES = "sources";

    /** How many articles speak of that of its things which fewer speak of, for one that states it, as a logarithm. */
    public static final String TALK = "talk";

    /** The same of a thing that can have but few such facts. */
    public static final String LIMITED_TALK = "limited-talk";

    private static final String PASSAGES = "passages";
    private static final String BY = "by-";
    private static final String PROPERTY = "property-";

    private final Ontology ontology;

    public Features(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** Of what an article says. */
    public SortedMap<String, Double> of(Report report) {
        SortedMap<String, Double> features = new TreeMap<>();
        features.put(BIAS, 1.0);
        features.put(CONFIDENCE, LogOdds.of(report.confidence()));
        features.put(PASSAGES, Math.log(report.passages()));
        features.put(BY + report.by(), 1.0);
        features.put(PROPERTY + report.fact().property(), 1.0);
        return features;
    }

    /**
     * Of how many articles state a fact, and how many could.
     *
     * @param sources how many state it, at least 1
     * @param articles how many articles mention a thing
     */
    public SortedMap<String, Double> of(FactKey fact, int sources, ToIntFunction<String> articles) {
        SortedMap<String, Double> features = new TreeMap<>();
        features.put(SOURCES, Math.log(sources));
        if (fact.joinsThings()) {
            int ofSubject = Math.max(sources, articles.applyAsInt(fact.subject()));
            int ofObject = Math.max(sources, articles.applyAsInt(fact.object()));
            features.put(TALK, silence(Math.min(ofSubject, ofObject), sources));
            Limits limits = ontology.limits(fact.property());
            boolean either = ontology.isSymmetric(fact.property());
            int limited = Math.max(
                    limits.objects() > 0 ? ofSubject : 0,
                    limits.subjects() > 0 || (either && limits.objects() > 0) ? ofObject : 0);
            if (limited > 0) {
                features.put(LIMITED_TALK, silence(limited, sources));
            }
        }
        return features;
    }

    private static double silence(int articles, int sources) {
        return Math.log((1.0 + articles) / (1.0 + sources));
    }
}
