package org.graphwright.correct;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the corrections of one graph are made while it is served; things have the graph's own IRIs. */
public interface CorrectionDesk extends AutoCloseable {
    /** Finds out what the first correction needs, so that it takes no longer than the others; to be called again at will. */
    default void prepare() throws IOException {}

    /** Applies what was kept and not applied: somebody wanted it later, or the process was killed before. */
    default void catchUp() throws IOException {}

    /** All of them. */
    Corrections read() throws IOException;

    /** How each stands to the graph by its id: {@code applied}, {@code open}; one that is not there is not applied yet. */
    Map<String, String> states() throws IOException;

    /**
     * Keeps a correction and applies it to the graph.
     *
     * @return what was kept; nothing where it was kept already
     * @throws org.graphwright.model.GraphwrightException if it contradicts another or somebody else changes the graph
     */
    default List<CorrectionEntry> keep(Correction correction, @Nullable String why) throws IOException {
        return keep(List.of(correction), why);
    }

    /** The same of several, which are applied together. */
    List<CorrectionEntry> keep(List<Correction> corrections, @Nullable String why) throws IOException;

    /** Takes a correction back and applies that. */
    default CorrectionEntry undo(String id) throws IOException {
        return undo(List.of(id)).get(0);
    }

    /** The same of several, which are taken back together. */
    List<CorrectionEntry> undo(List<String> ids) throws IOException;

    /** Ends correcting; what is shown and not in the graph yet is brought there. */
    @Override
    default void close() {}

    /**
     * The correction that parts a name from its thing.
     *
     * @param thing which of the things of the name is meant, by its IRI; null where there is only one
     * @param name one of the thing's names, or its IRI
     */
    Correction part(@Nullable String thing, String name) throws IOException;

    /**
     * The correction that parts from a thing all that some articles call so.
     *
     * @param articles their IRIs
     * @param into the IRI of what they mean; null for one that is known by what they call so alone
     */
    Correction part(String thing, Collection<String> articles, @Nullable String into) throws IOException;

    /**
     * The correction that parts single mentions from a thing.
     *
     * @param mentions where they begin, by the IRIs of their articles
     * @param into the IRI of what they mean; null for one that is known by these words alone
     * @param name how that is called; null just where {@code into} is
     */
    Correction partMentions(
            String thing,
            Map<String, ? extends Collection<Integer>> mentions,
            @Nullable String into,
            @Nullable String name)
            throws IOException;
}
