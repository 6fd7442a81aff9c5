package org.graphwright.article.field;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.graphwright.article.input.RejectedException;

/** Which columns of a table, or keys of an object, hold which field: by what the user says, else by their usual names. */
public final class Columns {
    /** Nothing is said: the usual names count. */
    public static final Columns USUAL = new Columns(Map.of());

    private final Map<Field, String> said;

    public Columns(Map<Field, String> said) {
        this.said = Map.copyOf(said);
    }

    /**
     * Reads {@code text=body,date=published}.
     *
     * @throws IllegalArgumentException if it is not of that form, or names no field
     */
    public static Columns parse(String option) {
        Map<Field, String> said = new EnumMap<>(Field.class);
        for (String pair : option.split(",")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals).strip();
            Field field = List.of(Field.values()).stream()
                    .filter(f -> f.option().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
            if (equals < 0 || field == null || pair.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException("\"" + pair
                        + "\" says no column: write FIELD=COLUMN, where FIELD is one of "
                        + List.of(Field.values()).stream().map(Field::option).collect(Collectors.joining(", ")));
            }
            said.put(field, pair.substring(equals + 1).strip());
        }
        return new Columns(said);
    }

    /**
     * Which of {@code header} holds which field.
     *
     * @throws RejectedException if the user names a column that is not there
     */
    public Map<Field, Integer> of(List<String> header) throws RejectedException {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            positions.putIfAbsent(Field.plain(header.get(i)), i);
        }
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String name = said.get(field);
            if (name != null) {
                Integer at = positions.get(Field.plain(name));
                if (at == null) {
                    throw new RejectedException(
                            "there is no column \"" + name + "\"; the columns are " + String.join(", ", header));
                }
                columns.put(field, at);
            } else {
                field.names().stream()
                        .map(positions::get)
                        .filter(at -> at != null && !columns.containsValue(at))
                        .findFirst()
                        .ifPresent(at -> columns.put(field, at));
            }
        }
        return columns;
    }

    /** The name that the user gives a field; empty if he gives none. */
    public Optional<String> name(Field field) {
        return Optional.ofNullable(said.get(field));
    }

    /** True where {@code header} has a text, or what may stand for it, and another field: it names columns. */
    public boolean isHeader(List<String> header) {
        try {
            Map<Field, Integer> columns = of(header);
            boolean short1 = header.stream().allMatch(name -> name.length() <= 60);
            boolean text = columns.containsKey(Field.TEXT) || columns.containsKey(Field.SUMMARY);
            return short1 && text && (columns.size() > 1 || header.size() == 1 || said.containsKey(Field.TEXT));
        } catch (RejectedException e) {
            return false;
        }
    }
}
