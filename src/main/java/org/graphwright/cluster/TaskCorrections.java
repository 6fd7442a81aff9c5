package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Corrections;
import org.graphwright.graph.Described;
import org.graphwright.graph.Replacement;
import org.graphwright.model.Entity;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.pipeline.ArticleCorrections;
import org.graphwright.pipeline.ShardIdentity;
import org.graphwright.resolve.EventRecord;
import org.graphwright.resolve.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What users correct, made ready once in a task, of which each has a copy of this to itself. What each correction means was looked up in the
 * table of all things; that and the corrections themselves, some hundred bytes each, go to every machine, and are held against each row there:
 * a join whose small side is sent round, and whose large side stays where it is.
 */
final class TaskCorrections implements Serializable {
    private static final long serialVersionUID = 1;

    private final TaskSteps steps;
    private final @Nullable Broadcast<Meant> meant;
    private transient @Nullable ArticleCorrections ready;

    /** Corrections, and for the IRIs that they name the things that they mean. */
    record Meant(Corrections corrections, TreeMap<String, SortedSet<String>> things) implements Serializable {
        Meant(Corrections corrections, SortedMap<String, SortedSet<String>> things) {
            this(corrections, new TreeMap<>(things));
        }
    }

    /** @param meant null where nothing is corrected */
    TaskCorrections(TaskSteps steps, @Nullable Broadcast<Meant> meant) {
        this.steps = requireNonNull(steps, "steps is null");
        this.meant = meant;
    }

    boolean isEmpty() {
        return meant == null;
    }

    private ArticleCorrections ready() throws IOException {
        ArticleCorrections known = ready;
        if (known == null) {
            Meant of = requireNonNull(meant).value();
            known = new ArticleCorrections(of.corrections(), of.things(), steps.ontology());
            ready = known;
        }
        return known;
    }

    /** See {@link ArticleCorrections#digest}. */
    @Nullable
    String digest(String article, Iterable<String> things) throws IOException {
        return isEmpty() ? null : ready().digest(article, distinct(things));
    }

    private static Set<String> distinct(Iterable<String> iris) {
        Set<String> all = new TreeSet<>();
        iris.forEach(all::add);
        return all;
    }

    /** An article of a shard as corrected; events too, where the shard knows which ones its own are. */
    Extraction apply(Extraction read, ShardIdentity shard) throws IOException {
        if (isEmpty()) {
            return read;
        }
        String article = Iris.article(read.article().id());
        Set<String> things = new TreeSet<>();
        for (Entity entity : read.entities()) {
            things.add(requireNonNull(entity.iri(), () -> entity.id().value()));
        }
        ArticleCorrections own = ready();
        return own.digest(article, things) == null
                ? read
                : own.apply(
                        read,
                        event -> shard.knownEvent(Iris.inArticle(article, event))
                                .filter(own::isHidden)
                                .isPresent());
    }

    /** The IRIs, within it, of the events that an article's words do not tell of. */
    TreeSet<String> untold(Extraction read) throws IOException {
        TreeSet<String> untold = new TreeSet<>();
        if (!isEmpty()) {
            String article = Iris.article(read.article().id());
            ready().untold(read).forEach(event -> untold.add(Iris.inArticle(article, event)));
        }
        return untold;
    }

    /** Of IRIs that things had before they were merged, where they are. */
    List<Described> replacements() throws IOException {
        List<Described> all = new ArrayList<>();
        if (!isEmpty()) {
            ready().replaced().forEach((iri, thing) -> all.add(Replacement.of(iri, thing)));
        }
        return all;
    }

    /** An event without what is none. */
    EventRecord apply(EventRecord event) throws IOException {
        return isEmpty() ? event : event.without(ready()::isHidden);
    }

    Thing apply(Thing thing) throws IOException {
        return isEmpty() ? thing : ready().corrected(thing);
    }

    boolean isHidden(String iri) throws IOException {
        return !isEmpty() && ready().isHidden(iri);
    }

    /** True of a fact, from its standing side, that is beyond doubt. */
    boolean isConfirmed(FactKey standing) throws IOException {
        return !isEmpty() && ready().confirmed().contains(standing);
    }
}
