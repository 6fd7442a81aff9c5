package org.graphwright.correct;

import static java.util.Objects.requireNonNull;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.util.Context;

/** Reads what {@link CorrectionWriter} writes, also where a hand has changed it. What is no correction in it is an error with its line. */
public final class CorrectionReader {
    private final String file;

    /** @param file how messages name the file */
    public CorrectionReader(String file) {
        this.file = requireNonNull(file, "file is null");
    }

    /**
     * The corrections in the order of the file.
     *
     * @throws CorrectionException if it is no Turtle, or something in it is no correction, with the line
     */
    public Corrections read(String turtle) {
        Map<Node, Statements> subjects = new LinkedHashMap<>();
        ParserProfile plain =
                RiotLib.profile(Lang.TURTLE, CorrectionTerms.BASE, ErrorHandlerFactory.errorHandlerStrictNoLogging);
        ParserProfile profile = new ParserProfileWrapper(plain) {
            @Override
            public Triple createTriple(Node subject, Node predicate, Node object, long line, long col) {
                subjects.computeIfAbsent(subject, node -> new Statements(node, file + ":" + line))
                        .add(predicate, object, file + ":" + line);
                return super.createTriple(subject, predicate, object, line, col);
            }
        };
        try {
            RDFParserRegistry.getFactory(Lang.TURTLE)
                    .create(Lang.TURTLE, profile)
                    .read(
                            new StringReader(turtle),
                            CorrectionTerms.BASE,
                            Lang.TURTLE.getContentType(),
                            StreamRDFLib.sinkNull(),
                            new Context());
        } catch (RiotException e) {
            throw new CorrectionException(
                    file + ": no Turtle that can be read, mend it or put back a copy of the file: " + e.getMessage());
        }
        List<CorrectionEntry> entries = new ArrayList<>();
        subjects.forEach((subject, statements) -> {
            if (!subject.isBlank()) {
                entries.add(entry(statements, subjects));
            }
        });
        return Corrections.NONE.withAll(entries);
    }

    private static CorrectionEntry entry(Statements statements, Map<Node, Statements> subjects) {
        try {
            String id = statements.id();
            Node by = statements.one(CorrectionTerms.BY);
            Statements agent = subjects.get(by);
            String name = by.isLiteral()
                    ? by.getLiteralLexicalForm()
                    : agent == null ? by.toString() : agent.text(CorrectionTerms.LABEL);
            return new CorrectionEntry(
                    id,
                    new CorrectionKinds(statements, subjects).read(),
                    name,
                    time(statements.text(CorrectionTerms.AT)),
                    statements.optional(CorrectionTerms.COMMENT),
                    statements.optional(CorrectionTerms.SOURCE),
                    called(statements, subjects));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new CorrectionException(statements.where() + ": " + e.getMessage());
        }
    }

    /** Nothing in files of older versions. */
    private static Map<String, String> called(Statements statements, Map<Node, Statements> subjects) {
        Map<String, String> names = new TreeMap<>();
        if (statements.has(CorrectionTerms.CALLED)) {
            for (Node node : statements.all(CorrectionTerms.CALLED)) {
                Statements of = subjects.get(node);
                if (of == null) {
                    throw new IllegalArgumentException("called wants a thing and a label in brackets");
                }
                of.hasOnly(Set.of(CorrectionTerms.THING, CorrectionTerms.LABEL));
                names.put(of.iri(CorrectionTerms.THING), of.text(CorrectionTerms.LABEL));
            }
        }
        return names;
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
