package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Corrections;
import org.graphwright.model.ClassName;
import org.graphwright.model.EventId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.EventResolution;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Thing;
import org.graphwright.resolve.ToldEvent;

/**
 * What users correct, as it is for one resolution of a graph: the one place where corrections are applied. What resolving needs of them,
 * {@link CorrectedIdentity} has told it before; facts are corrected afterwards, so that a correction never changes which things are one
 * unless it says so, and still fits when it was applied.
 */
final class GraphCorrections {
    private final Resolution resolution;
    private final MeantThings things;
    private final ArticleCorrections own;
    private final SortedMap<String, String> formerNames = new TreeMap<>();
    private final SortedMap<String, String> articles = new TreeMap<>();
    private final SortedMap<String, Boolean> fits = new TreeMap<>();

    /**
     * @param resolved which things are one, by these corrections too
     * @param parting ids of those that found a mention to part
     */
    GraphCorrections(Corrections corrections, Resolution resolved, Ontology ontology, Set<String> parting) {
        requireNonNull(corrections, "corrections is null");
        this.things = new MeantThings(corrections, resolved);
        this.own = new ArticleCorrections(corrections, things.meant(), ontology);
        corrections
                .entries()
                .forEach(entry -> fits.put(
                        entry.id(), parting.contains(entry.id()) || things.fits(entry.correction(), ontology)));
        SortedMap<String, SortedSet<String>> ofArticles = things.ofArticles();
        own.readings().forEach(article -> ofArticles.computeIfAbsent(article, key -> new TreeSet<>()));
        ofArticles.forEach((article, mentioned) -> {
            String digest = own.digest(article, mentioned);
            if (digest != null) {
                articles.put(article, digest);
            }
        });
        this.resolution = names().isEmpty() && types().isEmpty() ? resolved : resolved.with(this::corrected);
    }

    private Thing corrected(Thing thing) {
        Thing corrected = own.corrected(thing);
        if (!corrected.label().equals(thing.label())) {
            formerNames.put(thing.iri(), thing.label());
        }
        return corrected;
    }

    /** Which thing each article's own thing is, with names and classes as corrected. */
    Resolution resolution() {
        return resolution;
    }

    /** The names that things had which have others by now, by IRI. */
    SortedMap<String, String> formerNames() {
        return Collections.unmodifiableSortedMap(formerNames);
    }

    /** The things that are found at other IRIs since they were merged, by those that they had. */
    SortedMap<String, String> replaced() {
        return own.replaced();
    }

    /** The names that users give things, by IRI. */
    SortedMap<String, String> names() {
        return own.names();
    }

    /** Those of them that teach what words a name is made of, by IRI; see {@link ArticleCorrections#renamed}. */
    SortedMap<String, String> renamed() {
        return own.renamed();
    }

    /** The classes that users give things, by IRI. */
    SortedMap<String, ClassName> types() {
        return own.types();
    }

    /** IRIs of the articles that mention a thing that users renamed or gave another class. */
    SortedSet<String> articlesOfNamed() {
        SortedSet<String> all = new TreeSet<>();
        renamed().keySet().forEach(thing -> all.addAll(things.articles(thing)));
        types().keySet().forEach(thing -> all.addAll(things.articles(thing)));
        return all;
    }

    /** The IRIs of the things that are none. */
    Set<String> hidden() {
        return own.hidden();
    }

    /** What these, and things that were renamed or merged, were called, by the IRIs that the corrections have; first what they were shown by. */
    SortedMap<String, List<String>> calledBefore() {
        return things.calledBefore();
    }

    /** True for the IRI of a thing that is none. */
    boolean isHidden(String iri) {
        return own.isHidden(iri);
    }

    /** For each article in which facts or things may be corrected a text that is another when the corrections are. */
    SortedMap<String, String> articles() {
        return articles;
    }

    /** The facts that are beyond doubt. */
    Set<FactKey> confirmed() {
        return own.confirmed();
    }

    /** An extraction of this resolution's things as corrected; events are left as they are. */
    Extraction apply(Extraction extraction) {
        return apply(extraction, (article, event) -> false);
    }

    /** The same with events. */
    Extraction apply(Extraction extraction, EventResolution events) {
        return apply(
                extraction,
                (article, event) -> events.event(Iris.inArticle(article, event))
                        .map(ToldEvent::iri)
                        .filter(own::isHidden)
                        .isPresent());
    }

    /** @param hiddenEvent true for an article's IRI and the id of an event in it that is none */
    private Extraction apply(Extraction extraction, BiPredicate<String, EventId> hiddenEvent) {
        String article = Iris.article(extraction.article().id());
        return articles.containsKey(article)
                ? own.apply(extraction, event -> hiddenEvent.test(article, event))
                : extraction;
    }

    /**
     * For each fact of an extraction of this resolution's things, in order, what users say of each of its evidence; empty for nothing. What
     * is said of a thing that is none is wrong.
     */
    Map<Fact, List<Optional<Boolean>>> judgements(Extraction extraction) {
        return own.judgements(extraction);
    }

    /** IRIs of the articles in which it is judged what words tell of or who says them. */
    Set<String> articlesOfTellings() {
        return own.articlesOfTellings();
    }

    /** The events of an article, by their ids within it, that no words in it tell of. */
    Set<EventId> untold(Extraction read) {
        return own.untold(read);
    }

    /** For each correction's id whether something fits it; of those of facts only right after all articles were applied to. */
    SortedMap<String, Boolean> fits() {
        SortedMap<String, Boolean> all = new TreeMap<>(fits);
        all.replaceAll((id, fit) -> Objects.equals(fit, true) || own.fitted().contains(id));
        return all;
    }
}
