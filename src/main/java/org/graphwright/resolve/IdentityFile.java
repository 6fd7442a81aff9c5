package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.OWL2;

/** Reads a user's {@code owl:sameAs} and {@code owl:differentFrom} statements, with their lines; other statements are passed over. */
public final class IdentityFile {
    private final Path file;

    /** @param file Turtle or N-Triples */
    public IdentityFile(Path file) {
        this.file = requireNonNull(file, "file is null");
    }

    /**
     * The statements in the order of the file.
     *
     * @throws IdentityException if it is no Turtle or N-Triples, with the line
     * @throws IOException if the file cannot be read
     */
    public List<IdentityStatement> read() throws IOException {
        List<IdentityStatement> statements = new ArrayList<>();
        Lang lang = RDFLanguages.filenameToLang(file.toString(), Lang.TURTLE);
        if (!lang.equals(Lang.TURTLE) && !lang.equals(Lang.NTRIPLES)) {
            throw new IdentityException(file + ": identity files are Turtle (.ttl) or N-Triples (.nt)");
        }
        ParserProfile plain =
                RiotLib.profile(lang, file.toUri().toString(), ErrorHandlerFactory.errorHandlerStrictNoLogging);
        ParserProfile profile = new ParserProfileWrapper(plain) {
            @Override
            public Triple createTriple(Node subject, Node predicate, Node object, long line, long col) {
                add(statements, subject, predicate, object, line);
                return super.createTriple(subject, predicate, object, line, col);
            }
        };
        try (InputStream in = Files.newInputStream(file)) {
            RDFParserRegistry.getFactory(lang)
                    .create(lang, profile)
                    .read(in, file.toUri().toString(), lang.getContentType(), StreamRDFLib.sinkNull(), new Context());
        } catch (RiotException e) {
            throw new IdentityException(file + ": " + e.getMessage());
        }
        return List.copyOf(statements);
    }

    private void add(List<IdentityStatement> statements, Node subject, Node predicate, Node object, long line) {
        boolean same = predicate.equals(OWL2.sameAs.asNode());
        if (!same && !predicate.equals(OWL2.differentFrom.asNode())) {
            return;
        }
        String where = file.getFileName() + ":" + line;
        if (!subject.isURI() || !object.isURI()) {
            throw new IdentityException(where + ": sameAs and differentFrom stand between two IRIs");
        }
        statements.add(new IdentityStatement(subject.getURI(), object.getURI(), same, where));
    }
}
