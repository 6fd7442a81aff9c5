package org.graphwright.correct;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Correction.Confirm;
import org.graphwright.correct.Correction.Hide;
import org.graphwright.correct.Correction.Merge;
import org.graphwright.correct.Correction.Note;
import org.graphwright.correct.Correction.Part;
import org.graphwright.correct.Correction.PartMentions;
import org.graphwright.correct.Correction.PartUses;
import org.graphwright.correct.Correction.Reclassify;
import org.graphwright.correct.Correction.Reject;
import org.graphwright.correct.Correction.Rename;
import org.graphwright.correct.Correction.Star;
import org.jspecify.annotations.Nullable;

/** Says corrections of things by other IRIs: those of the program for those of a graph with a base of its own, and back. */
public final class CorrectionIris {
    private final UnaryOperator<String> iris;

    /** @param iris the other IRI of a thing or article; the same one where it has none */
    public CorrectionIris(UnaryOperator<String> iris) {
        this.iris = requireNonNull(iris, "iris is null");
    }

    /** All of them, each otherwise as it is. */
    public Corrections of(Corrections corrections) {
        return new Corrections(corrections.entries().stream().map(this::of).toList());
    }

    /** The same of one entry. */
    public CorrectionEntry of(CorrectionEntry entry) {
        Map<String, String> called = new TreeMap<>();
        entry.called().forEach((thing, name) -> called.put(iris.apply(thing), name));
        return new CorrectionEntry(
                entry.id(), of(entry.correction()), entry.by(), entry.at(), entry.why(), entry.source(), called);
    }

    /** One of them. */
    public Correction of(Correction correction) {
        if (correction instanceof Reject reject) {
            return new Reject(of(reject.target()));
        } else if (correction instanceof Confirm confirm) {
            return new Confirm(of(confirm.target()));
        } else if (correction instanceof Merge merge) {
            return new Merge(iris.apply(merge.thing()), iris.apply(merge.other()), merge.name());
        } else if (correction instanceof Part part) {
            return new Part(
                    iris.apply(part.thing()), part.others().stream().map(iris).toList());
        } else if (correction instanceof PartUses parted) {
            return new PartUses(parted.uses(), iris.apply(parted.thing()), other(parted.into()));
        } else if (correction instanceof PartMentions parted) {
            return new PartMentions(parted.mentions(), iris.apply(parted.thing()), other(parted.into()), parted.name());
        } else if (correction instanceof Rename rename) {
            return new Rename(iris.apply(rename.thing()), rename.name());
        } else if (correction instanceof Reclassify change) {
            return new Reclassify(iris.apply(change.thing()), change.type());
        } else if (correction instanceof Hide hide) {
            return new Hide(iris.apply(hide.thing()));
        } else if (correction instanceof Note note) {
            return new Note(iris.apply(note.thing()), note.text());
        }
        return new Star(iris.apply(((Star) correction).thing()));
    }

    private @Nullable String other(@Nullable String iri) {
        return iri == null ? null : iris.apply(iri);
    }

    private Target of(Target target) {
        if (target instanceof Target.OfFact of) {
            FactKey fact = of.fact();
            return new Target.OfFact(new FactKey(
                    iris.apply(fact.subject()),
                    fact.property(),
                    fact.joinsThings() ? iris.apply(fact.object()) : fact.object(),
                    fact.datatype()));
        }
        return target;
    }
}
