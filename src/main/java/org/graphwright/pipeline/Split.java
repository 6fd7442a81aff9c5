package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
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
import org.graphwright.model.ErrorCode;
import org.graphwright.model.Extraction;
import org.graphwright.model.RdfCharacters;
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

    public Split(Resolution resolution, Path graph) {
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
        return parted(uses, requireNonNull(whole));
    }

    /**
     * The correction that parts from a thing all that some articles call so, by whatever names.
     *
     * @param thing its IRI
     * @param articles their identifiers or IRIs, at least one
     * @throws BuildException if there is no such thing, or an article does not mention it, or no other does
     */
    public Correction ofArticles(String thing, Collection<String> articles) {
        Thing whole = resolution
                .thing(new NamedRecords(resolution, base.read())
                        .of(base.own(thing))
                        .first())
                .orElseThrow();
        Set<Correction.PartUses.Use> uses = new LinkedHashSet<>();
        articles.forEach(article -> uses.addAll(uses(whole.label(), article, iri(article), whole)));
        return parted(uses, whole);
    }

    private Correction parted(Set<Correction.PartUses.Use> uses, Thing whole) {
        Set<String> articles = new HashSet<>();
        resolution.records(whole).forEach(record -> articles.add(Iris.articleOf(record)));
        uses.forEach(use -> articles.remove(Iris.article(use.article())));
        if (articles.isEmpty()) {
            throw new BuildException(
                    "no article is left that means " + whole.label() + " itself; leave out at least one", null);
        }
        return new Correction.PartUses(List.copyOf(uses), whole.iri());
    }

    private String iri(String article) {
        String own = base.own(article);
        return own.startsWith(Vocabulary.BASE + "article/") ? own : Iris.article(RdfCharacters.clean(article));
    }

    /** What an article calls the thing: mostly one name, but it may have taken it for two things. */
    private List<Correction.PartUses.Use> uses(String name, String article, String iri, Thing thing) {
        Extraction read = this.articles
                .find(iri)
                .orElseThrow(() -> new BuildException("the graph has no article " + article, null));
        List<Correction.PartUses.Use> uses = read.entities().stream()
                .filter(each -> resolution
                        .thing(Iris.inArticle(iri, each.id()))
                        .filter(thing::equals)
                        .isPresent())
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
