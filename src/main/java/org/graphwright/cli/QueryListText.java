package org.graphwright.cli;

import java.util.List;
import java.util.Locale;
import org.graphwright.query.NamedQuery;
import org.graphwright.query.QueryParameter;

/** Prints named queries with what they answer and what may be set. */
final class QueryListText {
    String write(List<NamedQuery> queries) {
        StringBuilder text = new StringBuilder();
        for (NamedQuery query : queries) {
            text.append(query.name()).append(": ").append(query.title()).append('\n');
            text.append("    ").append(query.answers()).append('\n');
            query.parameters().forEach(parameter -> text.append(parameter(parameter)));
        }
        return text.toString();
    }

    private static String parameter(QueryParameter parameter) {
        String fallback = parameter.required() ? "needed" : "default " + parameter.fallback();
        return "    --param " + parameter.name() + "="
                + parameter.kind().toString().toUpperCase(Locale.ROOT) + "  " + parameter.meaning() + " (" + fallback
                + ")\n";
    }
}
