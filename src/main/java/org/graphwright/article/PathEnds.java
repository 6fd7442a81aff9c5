package org.graphwright.article;

import java.util.ArrayList;
import java.util.List;

/** The ends of a file's path, each of which may name it: {@code /a/2019/1.txt}, {@code a/2019/1.txt}, {@code 2019/1.txt}, {@code 1.txt}. */
public final class PathEnds {
    private PathEnds() {}

    /** The longest first, which is the path itself; with slashes. */
    public static List<String> of(String path) {
        List<String> ends = new ArrayList<>(List.of(path));
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (slash + 1 < path.length()) {
                ends.add(path.substring(slash + 1));
            }
        }
        return ends;
    }
}
