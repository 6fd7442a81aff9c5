package org.graphwright.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.model.Extraction;

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

    public static DatasetGraph parse(String nquads) {
        return RDFParser.fromString(nquads, Lang.NQUADS).toDatasetGraph();
    }
}
