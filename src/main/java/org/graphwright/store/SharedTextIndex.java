package org.graphwright.store;

import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.store.Directory;

/**
 * An index that is written beside the dataset that it is asked through, and never by a transaction of that. Jena takes back what was written,
 * and shuts the writer in the meantime, also where it is a reader that failed.
 */
final class SharedTextIndex extends TextIndexLucene {
    SharedTextIndex(Directory directory, TextIndexConfig config) {
        super(directory, config);
    }

    /** Nothing: the transaction that failed has only read. */
    @Override
    public void rollback() {}
}
