package org.graphwright.ontology;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;

/** Files of Turtle as OWL API and HermiT see them. */
public final class Owl {
    private Owl() {}

    /** The files read as one, since what a term is, an individual or a property, may stand in another file than it; imports are not followed. */
    public static OWLOntology of(List<Path> files) {
        Graph all = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFDataMgr.read(all, file.toString()));
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        OWLOntologyLoaderConfiguration alone = new OWLOntologyLoaderConfiguration()
                .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT);
        try {
            return manager.loadOntologyFromOntologyDocument(
                    new StringDocumentSource(
                            RDFWriter.source(all).format(RDFFormat.RDFXML_PLAIN).asString()),
                    alone);
        } catch (OWLOntologyCreationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Days and years are no types of OWL 2, and count for nothing. */
    public static Reasoner reasoner(OWLOntology ontology) {
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        return new Reasoner(configuration, ontology);
    }
}
