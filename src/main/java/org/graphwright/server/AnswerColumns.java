package org.graphwright.server;

import java.util.List;
import java.util.Map;

/** Which columns of an answer the page shows, and which say what these name: a column {@code xId} stands for the link of {@code x}. */
final class AnswerColumns {
    private static final String ID = "Id";

    private final List<String> shown;
    private final Map<String, String> links;

    /**
     * @param selected those that the query asks for
     * @param links what its header says of them
     */
    AnswerColumns(List<String> selected, Map<String, String> links) {
        this.links = Map.copyOf(links);
        this.shown = selected.stream()
                .filter(name ->
                        !name.endsWith(ID) || !selected.contains(name.substring(0, name.length() - ID.length())))
                .toList();
    }

    List<String> shown() {
        return shown;
    }

    /** The variable with what a column names, by the query's header, else by its own name. */
    String link(String column) {
        return links.getOrDefault(column, column + ID);
    }
}
