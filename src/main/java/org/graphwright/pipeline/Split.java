package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.graphwright.correct.Correction;
import org.graphwright.model.EntityId;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.Extraction;
import org.graphwright.model.Mention;
import org.graphwright.model.RdfCharacters;
import org.graphwright.model.Span;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.NameKey;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Thing;
import org.graphwright.store.KeptBase;
import org.jspecify.annotations.Nullable;

/** Undoes a join: says that a name, or one article's use of it, means another thing than the rest. */
public final class Split {
    private final Resolution resolution;
    private final StoredArticles articles;
    private final KeptBase base;

    public Split(Resolution resolution, Path graph) throws IOException {
        this.resolution = requireNonNull(resolution, "resolution is null");
        this.articles = new StoredArticles(graph);
        this.base = new KeptBase(graph);
    }

    /**
     * The correction that says so, of things by the program's IRIs.
     *
     * @param thing which of the things of the name is meant, by its IRI; null where there is only one
     * @param name the name or IRI to part from the other names of its thing
     * @param articles identifiers or IRIs of the articles whose thing of the name is to be parted; none for the name in all of them
     * @throws BuildException if the name means none or several things, or there is nothing to part
     */
    public Correction of(@Nullable String thing, String name, Collection<String> articles) {
        return of(thing, name, articles, null);
    }

    /**
     * The same of articles that mean a known thing by the name.
     *
     * @param articles at least one where {@code into} is given
     * @param into the IRI of what they mean; null for one that is known by what they call so alone
     */
    public Correction of(@Nullable String thing, String name, Collection<String> articles, @Nullable String into) {
        NamedRecords named = new NamedRecords(resolution, base.read());
        String meant = base.own(thing == null ? name : thing);
        if (articles.isEmpty()) {
            return ofAll(name, resolution.thing(named.of(meant).first()).orElseThrow());
        }
        Thing whole = null;
        Set<Correction.PartUses.Use> uses = new LinkedHashSet<>();
        for (String article : articles) {
            String iri = iri(article);
            Thing of = resolution.thing(named.of(meant, iri).first()).orElseThrow();
            if (whole != null && !whole.equals(of)) {
                throw new BuildException(
                        ErrorCode.AMBIGUOUS_NAME,
                        "these articles do not mean one thing by '" + name + "': <"
                                + base.read().named(whole.iri()) + "> and <"
                                + base.read().named(of.iri()) + ">",
                        null);
            }
            whole = of;
            uses.addAll(uses(name, article, iri, of));
        }
        return parted(uses, requireNonNull(whole), into);
    }

    /**
     * The correction that parts single mentions from a thing.
     *
     * @param thing its IRI
     * @param chosen true for the mentions to part, each with its sentence
     * @param articles identifiers or IRIs of the articles that have some
     * @param into the IRI of what they mean; null for one that is known by these words alone
     * @param name how that is called; null just where {@code into} is
     * @throws BuildException if there is no such thing or mention, or none else is left of the thing
     */
    public Correction ofMentions(
            String thing,
            Collection<String> articles,
            MentionChoice chosen,
            @Nullable String into,
            @Nullable String name) {
        Thing whole = thing(thing);
        List<Correction.PartMentions.Place> places = new ArrayList<>();
        boolean left = resolution.records(whole).stream()
                        .map(Iris::articleOf)
                        .distinct()
                        .count()
                > articles.size();
        for (String article : articles) {
            Extraction read = read(article);
            String text = read.article().text();
            int before = places.size();
            for (Mention mention : read.mentions()) {
                if (mention.entity() == null || !isOf(whole, read, mention.entity())) {
                    continue;
                }
                Span sentence = read.sentenceOf(mention.span());
                Correction.PartMentions.Place place = new Correction.PartMentions.Place(
                        read.article().id(),
                        sentence.of(text),
                        mention.span().of(text),
                        PartedMentions.number(sentence, mention, text));
                if (chosen.isChosen(place, mention.begin())) {
                    places.add(place);
                } else {
                    left = true;
                }
            }
            if (places.size() == before) {
                throw new BuildException("no such words of the article " + article + " mean " + whole.label(), null);
            }
        }
        if (!left) {
            throw new BuildException(
                    "nothing is left that means " + whole.label()
                            + " itself; leave out at least one mention, or merge or rename it",
                    null);
        }
        return new Correction.PartMentions(
                places.stream().distinct().toList(), whole.iri(), into == null ? null : base.own(into), name);
    }

    /** Chooses mentions of a thing. */
    public interface MentionChoice {
        /**
         * True for one that is meant.
         *
         * @param begin where its words begin in the article's text
         */
        boolean isChosen(Correction.PartMentions.Place place, int begin);
    }

    private boolean isOf(Thing thing, Extraction read, EntityId entity) {
        return resolution
                .thing(Iris.inArticle(Iris.article(read.article().id()), entity))
                .filter(thing::equals)
                .isPresent();
    }

    private Thing thing(String iri) {
        return resolution
                .thing(new NamedRecords(resolution, base.read())
                        .of(base.own(iri))
                        .first())
                .orElseThrow();
    }

    private Extraction read(String article) {
        return articles.find(iri(article))
                .orElseThrow(() -> new BuildException("the graph has no article " + article, null));
    }

    /**
     * The correction that parts from a thing all that some articles call so, by whatever names.
     *
     * @param thing its IRI
     * @param articles their identifiers or IRIs, at least one
     * @param into the IRI of what they mean; null for one that is known by what they call so alone
     * @throws BuildException if there is no such thing, or an article does not mention it, or no other does
     */
    public Correction ofArticles(String thing, Collection<String> articles, @Nullable String into) {
        Thing whole = thing(thing);
        Set<Correction.PartUses.Use> uses = new LinkedHashSet<>();
        articles.forEach(article -> uses.addAll(uses(whole.label(), article, iri(article), whole)));
        return parted(uses, whole, into);
    }

    private Correction parted(Set<Correction.PartUses.Use> uses, Thing whole, @Nullable String into) {
        Set<String> articles = new HashSet<>();
        resolution.records(whole).forEach(record -> articles.add(Iris.articleOf(record)));
        uses.forEach(use -> articles.remove(Iris.article(use.article())));
        if (articles.isEmpty()) {
            throw new BuildException(
                    "no article is left that means " + whole.label() + " itself; leave out at least one", null);
        }
        return new Correction.PartUses(List.copyOf(uses), whole.iri(), into == null ? null : base.own(into));
    }

    private String iri(String article) {
        String own = base.own(article);
        return own.startsWith(Vocabulary.BASE + "article/") ? own : Iris.article(RdfCharacters.clean(article));
    }

    /** What an article calls the thing: mostly one name, but it may have taken it for two things. */
    private List<Correction.PartUses.Use> uses(String name, String article, String iri, Thing thing) {
        Extraction read = read(iri);
        List<Correction.PartUses.Use> uses = read.entities().stream()
                .filter(each -> isOf(thing, read, each.id()))
                .map(each -> new Correction.PartUses.Use(read.article().id(), each.name()))
                .toList();
        if (uses.isEmpty()) {
            throw new BuildException("the article " + article + " does not name " + name, null);
        }
        return uses;
    }

    /** The only one of the forms that is a longer form of a name, as Angela Merkel is of Merkel. */
    private static Optional<String> onlyWith(String name, SortedMap<String, SortedSet<String>> forms) {
        List<String> asked = List.of(NameKey.of(name).split(" "));
        List<String> with = forms.entrySet().stream()
                .filter(form -> form.getValue().stream()
                        .anyMatch(words -> Set.of(NameKey.of(words).split(" ")).containsAll(asked)))
                .map(Map.Entry::getKey)
                .toList();
        return with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty();
    }

    private Correction ofAll(String name, Thing thing) {
        SortedMap<String, SortedSet<String>> forms = resolution.forms(thing);
        String own = forms.entrySet().stream()
                .filter(form -> form.getKey().equals(base.own(name))
                        || form.getValue().stream().anyMatch(words -> NameKey.same(words, name)))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> onlyWith(name, forms))
                .orElse(thing.iri());
        SortedSet<String> others = new TreeSet<>(forms.keySet());
        others.remove(own);
        if (others.isEmpty()) {
            throw new BuildException(ErrorCode.NEEDS_ARTICLE, "all articles call it " + thing.label(), null);
        }
        return new Correction.Part(own, List.copyOf(others));
    }
}
