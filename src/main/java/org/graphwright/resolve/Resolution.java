package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.graphwright.ontology.Iris;
import org.jspecify.annotations.Nullable;

/** Which thing each article's own thing is. Immutable. */
public final class Resolution {
    private final RecordSource source;
    private final SortedMap<String, ArticleUnits> articles;
    private final UnitTable units;
    private final List<Thing> things;
    private final Reasons reasons;
    private final Map<String, SortedSet<String>> stated;
    private final BlockSizes blocks;

    /**
     * @param source the records, which are read again where what they say is asked for
     * @param articles the units of the records by their articles' IRIs
     * @param stated ids of the units that IRIs of a user's statements mean
     * @param blocks how large the blocks were
     */
    Resolution(
            RecordSource source,
            SortedMap<String, ArticleUnits> articles,
            UnitTable units,
            Reasons reasons,
            Map<String, SortedSet<String>> stated,
            BlockSizes blocks) {
        this(source, articles, units, units.things(), reasons, stated, blocks);
    }

    private Resolution(
            RecordSource source,
            SortedMap<String, ArticleUnits> articles,
            UnitTable units,
            List<Thing> things,
            Reasons reasons,
            Map<String, SortedSet<String>> stated,
            BlockSizes blocks) {
        this.source = requireNonNull(source, "source is null");
        this.articles = requireNonNull(articles, "articles is null");
        this.units = requireNonNull(units, "units is null");
        this.things = things;
        this.reasons = requireNonNull(reasons, "reasons is null");
        this.stated = requireNonNull(stated, "stated is null");
        this.blocks = requireNonNull(blocks, "blocks is null");
    }

    UnitTable units() {
        return units;
    }

    /** How large the blocks were that it was made of. */
    public BlockSizes blocks() {
        return blocks;
    }

    /** The same with other names or classes of things. */
    public Resolution with(UnaryOperator<Thing> change) {
        return new Resolution(
                source, articles, units, things.stream().map(change).toList(), reasons, stated, blocks);
    }

    /**
     * For each of some IRIs the things that it means, by their IRIs: the thing that has it; else what a statement about it is applied to;
     * else the things of a name that gives this IRI by itself. An IRI that means nothing is not there.
     */
    public SortedMap<String, SortedSet<String>> meant(Set<String> iris) {
        Set<String> applied = new TreeSet<>();
        stated.forEach((iri, of) -> {
            if (iris.contains(iri)) {
                applied.addAll(of);
            }
        });
        return MeantUnit.things(iris, units.meant(iris, applied), stated);
    }

    /** The thing behind an IRI that holds within an article; empty for an IRI of anything else. */
    public Optional<Thing> thing(String localIri) {
        int unit = unit(localIri);
        return unit < 0 ? Optional.empty() : Optional.of(thing(unit));
    }

    private Thing thing(int unit) {
        return things.get(units.thing(unit));
    }

    /** The number of a record's unit, or -1. */
    private int unit(String localIri) {
        ArticleUnits article = article(localIri);
        int index = article == null ? -1 : article.index(localIri);
        return index < 0 ? -1 : requireNonNull(article).unit(index);
    }

    private @Nullable ArticleUnits article(String localIri) {
        return localIri.indexOf('#') < 0 ? null : articles.get(Iris.articleOf(localIri));
    }

    /** Gives all of it, sorted by the IRI within the article, so that an article's things stand together. */
    public void forEach(BiConsumer<String, Thing> action) {
        articles.forEach((article, records) -> {
            for (int i = 0; i < records.size(); i++) {
                action.accept(article + '#' + records.local(i), thing(records.unit(i)));
            }
        });
    }

    /**
     * The same with all that each article says of its thing, article by article in whatever order. The records are read for it, and not
     * kept.
     */
    public void forEachRecord(BiConsumer<EntityRecord, Thing> action) {
        source.forEachArticle(records -> records.forEach(
                record -> action.accept(record, thing(record.iri()).orElseThrow())));
    }

    /**
     * Why two IRIs that hold within articles mean one thing: the reasons on the way from the one to the other. Empty if they do not, or
     * one of them is unknown.
     */
    public List<Reason> reasons(String one, String other) {
        int from = unit(one);
        int to = unit(other);
        if (from < 0 || to < 0) {
            return List.of();
        }
        return reasons.between(from, to)
                .map(joins -> {
                    List<Reason> all = new ArrayList<>();
                    if (from != to || !why(one).equals(why(other))) {
                        if (from == to) {
                            all.add(why(one));
                        }
                        all.addAll(joins);
                    }
                    all.add(why(other));
                    return List.copyOf(all);
                })
                .orElse(List.of());
    }

    private Reason why(String localIri) {
        ArticleUnits article = requireNonNull(article(localIri));
        return article.why(article.index(localIri));
    }

    /**
     * The names under which articles know a thing, grouped by the IRI that each name gives by itself: these IRIs a user's statements
     * can be about, whatever is joined.
     */
    public SortedMap<String, SortedSet<String>> forms(Thing thing) {
        SortedMap<String, SortedSet<String>> forms = new TreeMap<>();
        forEachRecord((record, other) -> {
            if (other.equals(thing)) {
                forms.computeIfAbsent(form(record.iri()), key -> new TreeSet<>())
                        .add(record.name());
            }
        });
        return forms;
    }

    /** The IRI that what an article's IRI stands for would have, were it one with nothing else. */
    public String form(String localIri) {
        return units.iri(unit(localIri));
    }

    /** The IRIs within articles that mean a thing. */
    public SortedSet<String> records(Thing thing) {
        SortedSet<String> records = new TreeSet<>();
        forEach((iri, other) -> {
            if (other.equals(thing)) {
                records.add(iri);
            }
        });
        return records;
    }

    /**
     * The IRIs within articles of the things of this name; where no article's thing has it, of those of which it is an alias; or those
     * that mean the thing of this IRI. Marks, capitals and leading articles do not count.
     */
    public SortedSet<String> named(String nameOrIri) {
        SortedSet<String> ofIri = new TreeSet<>();
        forEach((iri, thing) -> {
            if (thing.iri().equals(nameOrIri) || iri.equals(nameOrIri)) {
                ofIri.add(iri);
            }
        });
        return ofIri.isEmpty() ? called(nameOrIri, article -> true) : ofIri;
    }

    /** The IRIs within one article of the things that it calls by this name; where none has it, of those of which it is an alias there. */
    public SortedSet<String> namedIn(String article, String name) {
        return called(name, article::equals);
    }

    private SortedSet<String> called(String name, Predicate<String> articles) {
        String normalised = NameForms.normalised(name);
        SortedSet<String> named = new TreeSet<>();
        SortedSet<String> called = new TreeSet<>();
        source.forEachArticle(records -> records.forEach(record -> {
            if (!articles.test(record.article())) {
                return;
            }
            if (NameForms.normalised(record.name()).equals(normalised)) {
                named.add(record.iri());
            } else if (record.aliases().stream()
                    .anyMatch(alias -> NameForms.normalised(alias).equals(normalised))) {
                called.add(record.iri());
            }
        }));
        return named.isEmpty() ? called : named;
    }

    /** All of it, by the IRI within the article. */
    public SortedMap<String, Thing> things() {
        SortedMap<String, Thing> all = new TreeMap<>();
        forEach(all::put);
        return Collections.unmodifiableSortedMap(all);
    }
}
