package org.graphwright.cluster;

import java.io.IOException;
import java.time.Duration;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.pipeline.ReaderFactory;

/**
 * Where a process of the cluster gets from what reads articles. The class that is used is named by {@value #CLASS} of the job's
 * configuration, has a constructor without arguments, and is {@link Shipped} if none is named.
 */
public interface ReaderSource {
    /** The property of Spark's configuration that names another class. */
    String CLASS = "spark.graphwright.readers";

    /**
     * Loads what reads; once a process.
     *
     * @param longest how much processor time an article may take
     * @throws IOException if the model cannot be loaded
     */
    ReaderFactory load(ExtractorOptions options, Duration longest) throws IOException;

    /** The extractors of the program. */
    final class Shipped implements ReaderSource {
        @Override
        public ReaderFactory load(ExtractorOptions options, Duration longest) throws IOException {
            return ReaderFactory.of(new org.graphwright.extract.Extractors(options, longest));
        }
    }
}
