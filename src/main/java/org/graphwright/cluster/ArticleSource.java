package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.graphwright.article.Articles;
import org.graphwright.article.Reject;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.model.Article;

/** Reads the articles of files wherever they lie, each file from its beginning, with the readers that {@code build} has. */
final class ArticleSource implements Serializable {
    private static final long serialVersionUID = 1;

    /** How a Parquet file begins, whatever its name. */
    private static final byte[] PARQUET = {'P', 'A', 'R', '1'};

    private final Storage storage;

    ArticleSource(Storage storage) {
        this.storage = requireNonNull(storage, "storage is null");
    }

    /** A file's articles in order, always the same ones; with the ids that the file gives them, so that two may have one. */
    Iterator<Article> read(InputFile file, Consumer<Reject> rejects) {
        try {
            Path path = new Path(file.path());
            PushbackInputStream in = new PushbackInputStream(storage.open(path), PARQUET.length);
            byte[] begin = in.readNBytes(PARQUET.length);
            if (Arrays.equals(begin, PARQUET)) {
                in.close();
                return new ParquetArticles(storage, path, file, rejects);
            }
            in.unread(begin);
            return new Articles(new WholeReads(in), rejects)
                    .readAs(file.id(), file.path())
                    .iterator();
        } catch (IOException e) {
            rejects.accept(new Reject(file.path(), "cannot be read: " + ReadFailure.reason(e)));
            return java.util.Collections.emptyIterator();
        }
    }

    /** A stream of Hadoop's without its own marks, which not all file systems have. */
    private static final class WholeReads extends FilterInputStream {
        WholeReads(InputStream in) {
            super(in);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
