package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.RdfCharacters;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.NameKey;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Thing;
import org.graphwright.store.KeptBase;
import org.jspecify.annotations.Nullable;

/** Undoes a join: states that a name, or one article's use of it, means another thing than the rest. */
public final class Split {
    private final Resolution resolution;
    private final IdentityFolder folder;
    private final KeptBase base;

    public Split(Resolution resolution, Path graph) {
        this.resolution = requireNonNull(resolution, "resolution is null");
        this.folder = new IdentityFolder(graph);
        this.base = new KeptBase(graph);
    }

    /**
     * Writes the statements; the next build or {@code resolve} heeds them.
     *
     * @param name the name or IRI to part from the other names of its thing
     * @param article identifier or IRI of the one article whose thing of the name is to be parted; null for all
     * @return the statements' file
     * @throws BuildException if the name means none or several things, or there is nothing to part
     */
    public Path split(String name, @Nullable String article) throws IOException {
        SortedSet<String> records = new NamedRecords(resolution, base.read()).of(base.own(name));
        Thing thing = resolution.thing(records.first()).orElseThrow();
        if (article != null) {
            String own = base.own(article);
            String iri =
                    own.startsWith(Vocabulary.BASE + "article/") ? own : Iris.article(RdfCharacters.clean(article));
            String record = resolution.records(thing).stream()
                    .filter(local -> local.startsWith(iri + "#"))
                    .findFirst()
                    .orElseThrow(() -> new BuildException("the article " + article + " does not name " + name, null));
            return folder.split(named(record), List.of(named(thing.iri())));
        }
        SortedMap<String, SortedSet<String>> forms = resolution.forms(thing);
        String own = forms.entrySet().stream()
                .filter(form -> form.getKey().equals(base.own(name))
                        || form.getValue().stream().anyMatch(words -> NameKey.same(words, name)))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(thing.iri());
        SortedSet<String> others = new TreeSet<>(forms.keySet());
        others.remove(own);
        if (others.isEmpty()) {
            throw new BuildException(ErrorCode.NEEDS_ARTICLE, "all articles call it " + thing.label(), null);
        }
        return folder.split(named(own), others.stream().map(this::named).toList());
    }

    private String named(String iri) {
        return base.read().named(iri);
    }
}
