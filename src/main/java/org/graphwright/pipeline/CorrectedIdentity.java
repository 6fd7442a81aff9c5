package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.Corrections;
import org.graphwright.ontology.Iris;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.IdentityStatement;
import org.graphwright.resolve.NameKey;
import org.graphwright.resolve.RecordSource;

/** What corrections say of which things are one, as resolving takes it. */
public final class CorrectedIdentity {
    private final Corrections corrections;

    public CorrectedIdentity(Corrections corrections) {
        this.corrections = requireNonNull(corrections, "corrections is null");
    }

    /**
     * All of it, one after the other.
     *
     * @param records what articles say of their things, at least all of {@link #articles}
     */
    public List<IdentityStatement> statements(RecordSource records) {
        List<EntityRecord> used = used(records);
        List<IdentityStatement> statements = new ArrayList<>();
        for (CorrectionEntry entry : corrections.entries()) {
            Correction correction = entry.correction();
            String where = entry.source() == null ? "correction " + entry.id() : entry.source();
            if (correction instanceof Correction.Merge merge) {
                statements.add(new IdentityStatement(merge.thing(), merge.other(), true, where));
            } else if (correction instanceof Correction.Part part) {
                part.others()
                        .forEach(other -> statements.add(new IdentityStatement(part.thing(), other, false, where)));
            } else if (correction instanceof Correction.PartUses parted) {
                List<String> parts = parted.uses().stream()
                        .flatMap(use -> of(use, used).stream())
                        .distinct()
                        .toList();
                for (String record : parts) {
                    statements.add(new IdentityStatement(record, parted.thing(), false, where));
                    if (!record.equals(parts.get(0))) {
                        statements.add(new IdentityStatement(parts.get(0), record, true, where));
                    }
                }
                String into = parted.into();
                if (into != null && !parts.isEmpty()) {
                    statements.add(new IdentityStatement(parts.get(0), into, true, where));
                }
            } else if (correction instanceof Correction.PartMentions parted) {
                statements.addAll(of(entry.id(), parted, where));
            }
        }
        return statements;
    }

    /** The entity that {@link PartedMentions} makes of the mentions in each article is one thing, and not that from which they are parted. */
    private static List<IdentityStatement> of(String id, Correction.PartMentions parted, String where) {
        List<IdentityStatement> statements = new ArrayList<>();
        List<String> parts = parted.articles().stream()
                .map(article -> Iris.inArticle(Iris.article(article), PartedMentions.entity(id)))
                .toList();
        String into = parted.into();
        if (into != null) {
            statements.add(new IdentityStatement(parts.get(0), into, true, where));
        }
        for (String record : parts) {
            statements.add(new IdentityStatement(record, parted.thing(), false, where));
            if (!record.equals(parts.get(0))) {
                statements.add(new IdentityStatement(parts.get(0), record, true, where));
            }
        }
        return statements;
    }

    /** IRIs of the articles of which single uses of names are corrected. */
    public Set<String> articles() {
        Set<String> articles = new HashSet<>();
        for (CorrectionEntry entry : corrections.entries()) {
            if (entry.correction() instanceof Correction.PartUses parted) {
                parted.uses().forEach(use -> articles.add(Iris.article(use.article())));
            }
        }
        return articles;
    }

    /** What the articles say of whose single uses of names are corrected. */
    private List<EntityRecord> used(RecordSource records) {
        Set<String> articles = articles();
        List<EntityRecord> used = new ArrayList<>();
        if (!articles.isEmpty()) {
            records.forEachArticle(article -> article.stream()
                    .filter(record -> articles.contains(record.article()))
                    .forEach(used::add));
        }
        return used;
    }

    /** The IRIs within its article of what it calls so. */
    static List<String> of(Correction.PartUses.Use use, Collection<EntityRecord> records) {
        String article = Iris.article(use.article()) + "#";
        return records.stream()
                .filter(record -> record.iri().startsWith(article))
                .filter(record -> NameKey.same(record.name(), use.name())
                        || record.aliases().stream().anyMatch(alias -> NameKey.same(alias, use.name())))
                .map(EntityRecord::iri)
                .toList();
    }
}
