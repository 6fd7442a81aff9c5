package org.graphwright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the triples of a whole store were written as: a file in its folder. A store that was loaded from nothing has the present form; one
 * that was changed keeps what it was made as, since the articles that were there are not written anew. To be raised with each
 * change of what is written of an article that a command or a named query relies on; {@code Form3GraphTest} tells what there was.
 */
final class WrittenForm {
    static final String FILE = "written";

    private static final String PRESENT = FileForm.TRIPLES.text();

    private WrittenForm() {}

    /** True where all triples of a store are written as this version writes them. */
    static boolean isPresent(Path store) {
        try {
            return Files.exists(store.resolve(FILE))
                    && Files.readString(store.resolve(FILE)).strip().equals(PRESENT);
        } catch (IOException e) {
            throw new StoreException("cannot read " + store.resolve(FILE) + ": " + FileReason.of(e), e);
        }
    }

    /** Says so of a store. */
    static void write(Path store) throws IOException {
        Files.writeString(store.resolve(FILE), PRESENT + "\n");
    }
}
