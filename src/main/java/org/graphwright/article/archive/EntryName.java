package org.graphwright.article.archive;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.article.input.RejectedException;

/** Names of entries of archives: made by anybody. */
final class EntryName {
    private EntryName() {}

    /**
     * The name with slashes and without {@code .} and empty parts.
     *
     * @throws RejectedException if it leads out of the archive
     */
    static String of(String name) throws RejectedException {
        List<String> parts = new ArrayList<>();
        String slashed = name.replace('\\', '/');
        for (String part : slashed.split("/")) {
            if (part.equals("..")) {
                throw new RejectedException("/" + name, "the entry's name leads out of the archive");
            }
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        if (slashed.startsWith("/") || slashed.matches("^[A-Za-z]:.*")) {
            throw new RejectedException("/" + name, "the entry's name leads out of the archive");
        }
        return String.join("/", parts);
    }

    /** True for what systems put beside a user's files: hidden files, and folders such as {@code __MACOSX}. */
    static boolean isHidden(String name) {
        for (String part : name.replace('\\', '/').split("/")) {
            if (part.startsWith(".") && !part.equals(".") && !part.equals("..")
                    || part.equals("__MACOSX")
                    || part.equals("Thumbs.db")) {
                return true;
            }
        }
        return false;
    }
}
