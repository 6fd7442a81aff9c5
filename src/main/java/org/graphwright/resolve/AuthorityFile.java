package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.model.ClassName;
import org.graphwright.model.XmlProlog;

/**
 * Reads a user's list of things: RDF with {@code rdfs:label} or {@code skos:prefLabel}, {@code skos:altLabel} and classes, in any format
 * that its name tells; or CSV with the columns {@code iri}, {@code label} and, as wanted, {@code altLabel} (names separated by
 * {@code |}) and {@code type}.
 */
public final class AuthorityFile {
    private final Path file;

    public AuthorityFile(Path file) {
        this.file = requireNonNull(file, "file is null");
    }

    /**
     * The things of the file that have a name.
     *
     * @throws AuthorityException if the file is broken, with its line
     * @throws IOException if it cannot be read
     */
    public List<Authority.Entry> read() throws IOException {
        if (file.toString().endsWith(".csv")) {
            return readCsv();
        }
        Lang lang = RDFLanguages.filenameToLang(file.toString());
        if (lang == null) {
            throw new AuthorityException(file + ": neither RDF (.ttl, .nt, .rdf, .jsonld) nor .csv by its name");
        }
        return readRdf(lang);
    }

    private List<Authority.Entry> readRdf(Lang lang) throws IOException {
        Graph graph;
        try (InputStream in = IO.openFile(file.toString())) {
            graph = RDFParser.source(lang.equals(Lang.RDFXML) ? XmlProlog.checked(in) : in)
                    .lang(lang)
                    .base(file.toUri().toString())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .toGraph();
        } catch (EOFException | RiotException e) {
            throw new AuthorityException(file + ": " + e.getMessage());
        }
        Set<String> subjects = new TreeSet<>();
        graph.find().forEachRemaining(triple -> {
            if (triple.getSubject().isURI()) {
                subjects.add(triple.getSubject().getURI());
            }
        });
        List<Authority.Entry> entries = new ArrayList<>();
        for (String iri : subjects) {
            Node subject = org.apache.jena.graph.NodeFactory.createURI(iri);
            Set<String> labels = texts(graph, subject, RDFS.label.asNode());
            labels.addAll(texts(graph, subject, SKOS.prefLabel.asNode()));
            Set<String> others = texts(graph, subject, SKOS.altLabel.asNode());
            Set<ClassName> types = new TreeSet<>();
            graph.find(subject, RDF.type.asNode(), Node.ANY).forEachRemaining(triple -> {
                if (triple.getObject().isURI()) {
                    types.add(new ClassName(localName(triple.getObject().getURI())));
                }
            });
            if (!labels.isEmpty() || !others.isEmpty()) {
                String label = labels.stream().findFirst().orElse("");
                others.addAll(labels);
                entries.add(new Authority.Entry(iri, label, others, types));
            }
        }
        return entries;
    }

    /** English names and those without a language. */
    private static Set<String> texts(Graph graph, Node subject, Node property) {
        Set<String> texts = new TreeSet<>();
        graph.find(subject, property, Node.ANY).forEachRemaining(triple -> {
            Node text = triple.getObject();
            if (text.isLiteral() && text.getLiteralLanguage().matches("(?i)|en(-.*)?")) {
                texts.add(text.getLiteralLexicalForm());
            }
        });
        return texts;
    }

    private List<Authority.Entry> readCsv() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        List<Authority.Entry> entries = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, format)) {
            if (!rows.getHeaderNames().containsAll(List.of("iri", "label"))) {
                throw new AuthorityException(
                        file + ":1: the columns iri and label are wanted, and altLabel and type are known");
            }
            for (CSVRecord row : rows) {
                if (!row.isConsistent() || !row.get("iri").matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+")) {
                    throw new AuthorityException(
                            file + ":" + rows.getCurrentLineNumber() + ": no row with an IRI in column iri");
                }
                entries.add(new Authority.Entry(
                        row.get("iri"), row.get("label"), list(row, "altLabel"), classes(list(row, "type"))));
            }
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            throw new AuthorityException(file + ": " + e.getMessage());
        }
        return entries;
    }

    private static Set<String> list(CSVRecord row, String column) {
        Set<String> list = new TreeSet<>();
        if (row.isMapped(column)) {
            for (String name : row.get(column).split("\\|")) {
                if (!name.isBlank()) {
                    list.add(name.strip());
                }
            }
        }
        return list;
    }

    private static Set<ClassName> classes(Set<String> names) {
        return names.stream().map(name -> new ClassName(localName(name))).collect(Collectors.toSet());
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), Math.max(iri.lastIndexOf('#'), iri.lastIndexOf(':'))) + 1);
    }
}
