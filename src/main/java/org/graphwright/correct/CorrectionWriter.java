package org.graphwright.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
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
import org.graphwright.ontology.Ontology;

/** Writes corrections as Turtle: one subject each, with who, when and why in the terms of PROV. Equal ones give equal text. */
public final class CorrectionWriter {
    private static final String HEADER = """
            # What users of this graph have corrected; written by graphwright, which reads it at every build.
            @prefix c: <https://graphwright.org/correction#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    /** The file's text. */
    public String write(Corrections corrections) {
        StringBuilder text = new StringBuilder(HEADER);
        corrections.entries().forEach(entry -> write(entry, text));
        return text.toString();
    }

    private static void write(CorrectionEntry entry, StringBuilder text) {
        List<String> lines = new ArrayList<>(lines(entry.correction()));
        lines.add("prov:wasAttributedTo [ a prov:Agent ; rdfs:label " + text(entry.by()) + " ]");
        lines.add("prov:generatedAtTime "
                + str(NodeFactory.createLiteralDT(entry.at().toString(), XSDDatatype.XSDdateTime)));
        if (entry.why() != null) {
            lines.add("rdfs:comment " + text(entry.why()));
        }
        if (entry.source() != null) {
            lines.add("c:source " + text(entry.source()));
        }
        new TreeMap<>(entry.called())
                .forEach((thing, name) ->
                        lines.add("c:called [ c:thing " + iri(thing) + " ; rdfs:label " + text(name) + " ]"));
        text.append("\n<")
                .append(CorrectionTerms.BASE)
                .append(entry.id())
                .append("> ")
                .append(String.join(" ;\n    ", lines))
                .append(" .\n");
    }

    private static List<String> lines(Correction correction) {
        if (correction instanceof Reject reject) {
            return lines("c:Rejection", reject.target());
        } else if (correction instanceof Confirm confirm) {
            return lines("c:Confirmation", confirm.target());
        } else if (correction instanceof Merge merge) {
            String name = merge.name();
            List<String> lines = List.of("a c:Merge", "c:thing " + iri(merge.thing()), "c:other " + iri(merge.other()));
            return name == null ? lines : with(lines, "c:name " + text(name));
        } else if (correction instanceof Part part) {
            return List.of(
                    "a c:Part",
                    "c:thing " + iri(part.thing()),
                    "c:other "
                            + String.join(
                                    " , ",
                                    part.others().stream()
                                            .map(CorrectionWriter::iri)
                                            .toList()));
        } else if (correction instanceof PartUses parted) {
            return lines(parted);
        } else if (correction instanceof PartMentions parted) {
            return lines(parted);
        } else if (correction instanceof Rename rename) {
            return List.of("a c:Renaming", "c:thing " + iri(rename.thing()), "c:name " + text(rename.name()));
        } else if (correction instanceof Reclassify change) {
            return List.of(
                    "a c:Reclassification",
                    "c:thing " + iri(change.thing()),
                    "c:class " + iri(Ontology.iri(change.type())));
        } else if (correction instanceof Hide hide) {
            return List.of("a c:Hiding", "c:thing " + iri(hide.thing()));
        } else if (correction instanceof Note note) {
            return List.of("a c:Note", "c:thing " + iri(note.thing()), "c:text " + text(note.text()));
        }
        return List.of("a c:Star", "c:thing " + iri(((Star) correction).thing()));
    }

    private static List<String> with(List<String> lines, String last) {
        List<String> all = new ArrayList<>(lines);
        all.add(last);
        return all;
    }

    /** A single use is written as ever, which older versions read. */
    private static List<String> lines(PartUses parted) {
        List<String> lines = new ArrayList<>(List.of("a c:Part"));
        if (parted.uses().size() == 1) {
            lines.addAll(lines(parted.uses().get(0)));
        } else {
            parted.uses().forEach(use -> lines.add("c:use [ " + String.join(" ; ", lines(use)) + " ]"));
        }
        lines.add("c:other " + iri(parted.thing()));
        String into = parted.into();
        return into == null ? lines : with(lines, "c:into " + iri(into));
    }

    private static List<String> lines(PartMentions parted) {
        List<String> lines = new ArrayList<>(List.of("a c:Part"));
        for (PartMentions.Place place : parted.mentions()) {
            lines.add("c:mention [ c:article " + text(place.article()) + " ; c:sentence " + text(place.sentence())
                    + " ; c:words " + text(place.words())
                    + (place.number() == 0 ? "" : " ; c:number " + place.number()) + " ]");
        }
        lines.add("c:other " + iri(parted.thing()));
        String into = parted.into();
        String name = parted.name();
        return into == null || name == null ? lines : with(with(lines, "c:into " + iri(into)), "c:name " + text(name));
    }

    private static List<String> lines(PartUses.Use use) {
        return List.of("c:article " + text(use.article()), "c:name " + text(use.name()));
    }

    private static List<String> lines(String type, Target target) {
        if (target instanceof Target.OfFact of) {
            FactKey fact = of.fact();
            String datatype = fact.datatype();
            return List.of(
                    "a " + type,
                    "rdf:subject " + iri(fact.subject()),
                    "rdf:predicate " + iri(Ontology.iri(fact.property())),
                    "rdf:object "
                            + (datatype == null
                                    ? iri(fact.object())
                                    : str(CorrectionTerms.literal(fact.object(), datatype))));
        }
        Target.OfReading reading = (Target.OfReading) target;
        return List.of(
                "a " + type,
                "c:article " + text(reading.article()),
                "c:sentence " + text(reading.sentence()),
                "c:subjectWords " + text(reading.subject()),
                "rdf:predicate " + iri(Ontology.iri(reading.property())),
                "c:objectWords " + text(reading.object()));
    }

    private static String iri(String iri) {
        return str(NodeFactory.createURI(iri));
    }

    private static String text(String text) {
        return str(NodeFactory.createLiteralString(text));
    }

    private static String str(Node node) {
        return NodeFmtLib.strNT(node);
    }
}
