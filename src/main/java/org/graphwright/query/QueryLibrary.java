package org.graphwright.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The named queries that come with the program, from the folder {@code queries} of the project, which travels in the jar. */
public final class QueryLibrary {
    private final List<NamedQuery> queries;

    private QueryLibrary(List<NamedQuery> queries) {
        this.queries = List.copyOf(queries);
    }

    /** All named queries of the program; a list of names lies beside them because a jar cannot list a folder portably. */
    public static QueryLibrary standard() {
        return new QueryLibrary(read("index.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .map(name -> NamedQuery.parse(name, read(name + ".rq")))
                .toList());
    }

    /** In alphabetical order of their names. */
    public List<NamedQuery> queries() {
        return queries;
    }

    /** The query of that name, or nothing. */
    public Optional<NamedQuery> find(String name) {
        return queries.stream().filter(q -> q.name().equals(name)).findFirst();
    }

    /** The end of a message on a name that no query has: which one may be meant; nothing where none is much like it. */
    public String near(String name) {
        return new Suggestions(queries.stream().map(NamedQuery::name).toList()).ask(name);
    }

    private static String read(String file) {
        try (InputStream in = QueryLibrary.class.getResourceAsStream("/queries/" + file)) {
            if (in == null) {
                throw new IllegalStateException("queries/" + file + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
