package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graphwright.model.Extraction;

/** Makes a shard of what was read in a few articles, for those who keep files otherwise than in a folder. For one thread. */
public final class ShardMaker {
    private final String name;
    private final String version;
    private final List<ReadArticle> articles = new ArrayList<>();

    /**
     * @param number the shard's, from 1; one with a higher number has the newer articles
     * @param version of what read the articles; see {@link ReaderFactory}
     */
    public ShardMaker(int number, String version) {
        this.name = ShardFolder.name(number);
        this.version = requireNonNull(version, "version is null");
    }

    /** What the names of its files begin with: six digits. */
    public String name() {
        return name;
    }

    /**
     * Takes what was read in the next article.
     *
     * @return how many words the article has, between blanks
     * @throws tools.jackson.core.JacksonException if it could not be loaded later; then it is not taken
     */
    public long add(Extraction extraction) {
        ReadArticle read = ReadArticle.of(extraction);
        ExtractionLine.parse(read.line());
        articles.add(read);
        return read.entry().words();
    }

    /** How many articles were taken. */
    public int size() {
        return articles.size();
    }

    /** The files by their names, in the order in which they are to be written: with the last, the shard is a finished one. */
    public Map<String, byte[]> files() throws IOException {
        return new ShardFiles(name, version, articles).packed();
    }
}
