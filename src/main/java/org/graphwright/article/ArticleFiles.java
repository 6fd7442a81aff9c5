package org.graphwright.article;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The files of this machine that a user means, for who opens them himself. */
public final class ArticleFiles {
    private final InputFiles finder;

    /** @param rejects is told of what cannot be looked into */
    public ArticleFiles(Consumer<Reject> rejects) {
        this.finder = new InputFiles(rejects);
    }

    /**
     * The file, or the files of a folder, as {@link Articles} has them.
     *
     * @return where they are, by their ids, in the order of these
     * @throws NoSuchFileException if there is none of that name
     */
    public Map<String, Path> of(String given) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (InputFiles.InputFile file : finder.of(given)) {
            files.put(file.id(), file.path());
        }
        return files;
    }
}
