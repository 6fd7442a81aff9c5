package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.graphwright.correct.Correction;
import org.graphwright.model.Entity;
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
     * @param article identifier or IRI of the one article whose thing of the name is to be parted; null for all
     * @throws BuildException if the name means none or several things, or there is nothing to part
     */
    public Correction of(@Nullable String thing, String name, @Nullable String article) {
        NamedRecords named = new NamedRecords(resolution, base.read());
        String meant = base.own(thing == null ? name : thing);
        if (article == null) {
            return ofAll(name, resolution.thing(named.of(meant).first()).orElseThrow());
        }
        String own = base.own(article);
        String iri = own.startsWith(Vocabulary.BASE + "article/") ? own : Iris.article(RdfCharacters.clean(article));
        Extraction read =
                articles.find(iri).orElseThrow(() -> new BuildException("the graph has no article " + article, null));
        return ofOne(
                name,
                article,
                iri,
                read,
                resolution.thing(named.of(meant, iri).first()).orElseThrow());
    }

    private Correction ofOne(String name, String article, String iri, Extraction read, Thing thing) {
        Entity entity = read.entities().stream()
                .filter(each -> resolution
                        .thing(Iris.inArticle(iri, each.id()))
                        .filter(thing::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new BuildException("the article " + article + " does not name " + name, null));
        return new Correction.PartUse(read.article().id(), entity.name(), thing.iri());
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
