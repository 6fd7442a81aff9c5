package org.graphwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedTextIndexTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aReaderThatFailsTakesBackNothingThatIsBeingWritten() throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            SharedTextIndex index =
                    new SharedTextIndex(directory, new TextIndexConfig(new EntityDefinition("iri", "label")));
            DatasetGraph read = TextDatasetFactory.create(DatabaseMgr.createDatasetGraph(), index);
            IndexWriter writer = index.getIndexWriter();
            writer.addDocument(new Document());
            assertThatThrownBy(() -> Txn.executeRead(read, () -> {
                        throw new IllegalStateException("nobody is called so");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(writer.isOpen()).isTrue();
            assertThat(index.getIndexWriter()).isSameAs(writer);
            assertThat(writer.getDocStats().numDocs).isEqualTo(1);
            index.close();
        }
    }
}
