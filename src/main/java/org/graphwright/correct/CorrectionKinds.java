package org.graphwright.correct;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
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
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Understands what one subject of a file says as a correction. */
final class CorrectionKinds {
    private static final Set<Node> ALWAYS = Set.of(
            RDF.type.asNode(),
            CorrectionTerms.BY,
            CorrectionTerms.AT,
            CorrectionTerms.COMMENT,
            CorrectionTerms.SOURCE,
            CorrectionTerms.CALLED);

    private final Statements said;
    private final Map<Node, Statements> others;

    /** @param others what the file says of its other subjects */
    CorrectionKinds(Statements said, Map<Node, Statements> others) {
        this.said = requireNonNull(said, "said is null");
        this.others = requireNonNull(others, "others is null");
    }

    /** @throws IllegalArgumentException if it is none */
    Correction read() {
        String type = said.iri(RDF.type.asNode());
        String kind =
                type.startsWith(CorrectionTerms.NAMESPACE) ? type.substring(CorrectionTerms.NAMESPACE.length()) : "";
        return switch (kind) {
            case "Rejection" -> new Reject(target());
            case "Confirmation" -> new Confirm(target());
            case "Merge" -> {
                only(CorrectionTerms.THING, CorrectionTerms.OTHER, CorrectionTerms.NAME);
                yield new Merge(
                        said.iri(CorrectionTerms.THING),
                        said.iri(CorrectionTerms.OTHER),
                        said.optional(CorrectionTerms.NAME));
            }
            case "Part" -> part();
            case "Renaming" -> {
                only(CorrectionTerms.THING, CorrectionTerms.NAME);
                yield new Rename(said.iri(CorrectionTerms.THING), said.text(CorrectionTerms.NAME));
            }
            case "Reclassification" -> {
                only(CorrectionTerms.THING, CorrectionTerms.CLASS);
                yield new Reclassify(said.iri(CorrectionTerms.THING), Ontology.name(said.iri(CorrectionTerms.CLASS)));
            }
            case "Hiding" -> {
                only(CorrectionTerms.THING);
                yield new Hide(said.iri(CorrectionTerms.THING));
            }
            case "Note" -> {
                only(CorrectionTerms.THING, CorrectionTerms.TEXT);
                yield new Note(said.iri(CorrectionTerms.THING), said.text(CorrectionTerms.TEXT));
            }
            case "Star" -> {
                only(CorrectionTerms.THING);
                yield new Star(said.iri(CorrectionTerms.THING));
            }
            default -> throw new IllegalArgumentException("no kind of correction: " + type);
        };
    }

    private Correction part() {
        if (said.has(CorrectionTerms.ARTICLE)) {
            only(CorrectionTerms.ARTICLE, CorrectionTerms.NAME, CorrectionTerms.OTHER, CorrectionTerms.INTO);
            return new PartUses(List.of(use(said)), said.iri(CorrectionTerms.OTHER), into());
        }
        if (said.has(CorrectionTerms.USE)) {
            only(CorrectionTerms.USE, CorrectionTerms.OTHER, CorrectionTerms.INTO);
            List<PartUses.Use> uses = new ArrayList<>();
            for (Statements use : inBrackets(CorrectionTerms.USE, "use wants an article and a name in brackets")) {
                use.hasOnly(Set.of(CorrectionTerms.ARTICLE, CorrectionTerms.NAME));
                uses.add(use(use));
            }
            return new PartUses(uses, said.iri(CorrectionTerms.OTHER), into());
        }
        if (said.has(CorrectionTerms.MENTION)) {
            only(CorrectionTerms.MENTION, CorrectionTerms.OTHER, CorrectionTerms.INTO, CorrectionTerms.NAME);
            List<PartMentions.Place> places = new ArrayList<>();
            for (Statements place :
                    inBrackets(CorrectionTerms.MENTION, "mention wants an article, a sentence and words in brackets")) {
                place.hasOnly(Set.of(
                        CorrectionTerms.ARTICLE,
                        CorrectionTerms.SENTENCE,
                        CorrectionTerms.WORDS,
                        CorrectionTerms.NUMBER));
                places.add(place(place));
            }
            return new PartMentions(
                    places, said.iri(CorrectionTerms.OTHER), into(), said.optional(CorrectionTerms.NAME));
        }
        only(CorrectionTerms.THING, CorrectionTerms.OTHER);
        return new Part(said.iri(CorrectionTerms.THING), said.iris(CorrectionTerms.OTHER));
    }

    private @Nullable String into() {
        return said.has(CorrectionTerms.INTO) ? said.iri(CorrectionTerms.INTO) : null;
    }

    private List<Statements> inBrackets(Node property, String wanted) {
        List<Statements> all = new ArrayList<>();
        for (Node node : said.all(property)) {
            Statements of = others.get(node);
            if (of == null) {
                throw new IllegalArgumentException(wanted);
            }
            all.add(of);
        }
        return all;
    }

    private static PartMentions.Place place(Statements of) {
        String number = of.optional(CorrectionTerms.NUMBER);
        try {
            return new PartMentions.Place(
                    of.text(CorrectionTerms.ARTICLE),
                    of.text(CorrectionTerms.SENTENCE),
                    of.text(CorrectionTerms.WORDS),
                    number == null ? 0 : Integer.parseInt(number));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("number wants a whole number, not " + number);
        }
    }

    private static PartUses.Use use(Statements of) {
        return new PartUses.Use(of.text(CorrectionTerms.ARTICLE), of.text(CorrectionTerms.NAME));
    }

    private Target target() {
        String property = Ontology.name(said.iri(RDF.predicate.asNode()));
        if (said.has(CorrectionTerms.SENTENCE)) {
            only(
                    CorrectionTerms.ARTICLE,
                    CorrectionTerms.SENTENCE,
                    CorrectionTerms.SUBJECT_WORDS,
                    RDF.predicate.asNode(),
                    CorrectionTerms.OBJECT_WORDS);
            return new Target.OfReading(
                    said.text(CorrectionTerms.ARTICLE),
                    said.text(CorrectionTerms.SENTENCE),
                    said.text(CorrectionTerms.SUBJECT_WORDS),
                    property,
                    said.text(CorrectionTerms.OBJECT_WORDS));
        }
        only(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode());
        Node object = said.one(RDF.object.asNode());
        boolean literal = object.isLiteral();
        return new Target.OfFact(new FactKey(
                said.iri(RDF.subject.asNode()),
                new PropertyName(property),
                literal ? object.getLiteralLexicalForm() : said.iri(RDF.object.asNode()),
                literal ? CorrectionTerms.datatype(object) : null));
    }

    private void only(Node... predicates) {
        Set<Node> allowed = new HashSet<>(ALWAYS);
        allowed.addAll(Set.of(predicates));
        said.hasOnly(allowed);
    }
}
