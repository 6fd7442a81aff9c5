package org.graphwright.query;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.graphwright.model.XmlProlog;
import org.jspecify.annotations.Nullable;

/** A file of RDF in whatever form its name tells: Turtle, TriG, N-Triples, N-Quads, JSON-LD, RDF/XML; also packed with gzip. */
public final class RdfFile {
    private static final String PACKED = ".gz";

    private final Path file;

    public RdfFile(Path file) {
        this.file = requireNonNull(file, "file is null");
    }

    /**
     * Its triples, in memory; those of all graphs together where it has several.
     *
     * @throws RdfFileException if its name tells no form of RDF, or it is not of that form: with the line, where one is known
     * @throws IOException if it cannot be read
     */
    public Graph read() throws IOException {
        Lang lang = form();
        Graph graph = GraphFactory.createDefaultGraph();
        StreamRDF sink = new StreamRDFWrapper(StreamRDFLib.graph(graph)) {
            @Override
            public void quad(Quad quad) {
                triple(quad.asTriple());
            }
        };
        try (Watched in = new Watched(open())) {
            try {
                RDFParser.source(lang.equals(Lang.RDFXML) ? XmlProlog.checked(in) : in)
                        .lang(lang)
                        .base(file.toUri().toString())
                        .errorHandler(new Problems())
                        .parse(sink);
            } catch (EOFException e) {
                failIfDamaged(in);
                throw problem(String.valueOf(e.getMessage()), -1, -1, e);
            } catch (RiotException | RdfFileException e) {
                failIfDamaged(in);
                throw e instanceof RdfFileException told ? told : problem(String.valueOf(e.getMessage()), -1, -1, e);
            }
            failIfDamaged(in);
        }
        return graph;
    }

    private void failIfDamaged(Watched in) {
        if (in.failure != null) {
            throw problem("cut short or damaged: " + in.failure.getMessage(), -1, -1, in.failure);
        }
    }

    private Lang form() {
        Lang lang = RDFLanguages.filenameToLang(file.toString());
        if (lang == null || !RDFLanguages.isTriples(lang) && !RDFLanguages.isQuads(lang)) {
            throw new RdfFileException(
                    file
                            + ": no form of RDF by its name; known are .ttl, .trig, .nt, .nq, .jsonld, .rdf, and these with .gz",
                    null);
        }
        return lang;
    }

    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        if (!file.toString().endsWith(PACKED)) {
            return in;
        }
        try {
            return new GZIPInputStream(in);
        } catch (EOFException | ZipException e) {
            in.close();
            throw problem("not packed with gzip, or cut short", -1, -1, e);
        }
    }

    private RdfFileException problem(String message, long line, long column, @Nullable Throwable cause) {
        String place = line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "";
        return new RdfFileException(file + place + ": " + message, cause);
    }

    /** Remembers that reading failed: parsers take a file that breaks off for one that ends. */
    private static final class Watched extends FilterInputStream {
        private @Nullable IOException failure;

        private Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    /** What is only odd is let pass; what breaks the form's rules ends the reading. */
    private final class Problems implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            throw problem(message, line, column, null);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw problem(message, line, column, null);
        }
    }
}
