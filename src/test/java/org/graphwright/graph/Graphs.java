package org.graphwright.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;

/** Writes and reads N-Quads in tests. */
public final class Graphs {
    private Graphs() {}

    public static String nquads(Extraction... extractions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF sink = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NQUADS_UTF8);
        sink.start();
        for (Extraction extraction : extractions) {
            new GraphWriter(sink).write(extraction);
        }
        sink.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The same with what the graph of things says of the article's things and events. */
    public static String nquadsWithThings(Extraction extraction) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF sink = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NQUADS_UTF8);
        String article = Iris.article(extraction.article().id());
        sink.start();
        extraction
                .events()
                .forEach(event -> new EventDescription(
                                article + "#" + event.id(),
                                event.type().value(),
                                event.type().value(),
                                Objects.requireNonNullElse(event.date(), ""))
                        .quads()
                        .forEach(sink::quad));
        extraction.entities().forEach(entity -> {
            String iri = article + "#" + entity.id();
            new ThingDescription(iri, entity.type().value(), entity.name(), entity.aliases(), List.of())
                    .quads()
                    .forEach(sink::quad);
        });
        sink.finish();
        return nquads(extraction) + bytes.toString(StandardCharsets.UTF_8);
    }

    public static DatasetGraph parse(String nquads) {
        return RDFParser.fromString(nquads, Lang.NQUADS).toDatasetGraph();
    }
}
