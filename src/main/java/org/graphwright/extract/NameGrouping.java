package org.graphwright.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.graphwright.model.Entity;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.jspecify.annotations.Nullable;

/** Which names of an article are one thing: equal ones, the last name of a person named in full, an acronym in brackets. */
final class NameGrouping {
    /** The mentions with their entities, and the entities in order of their first mention. */
    record Grouped(List<Mention> mentions, List<Entity> entities) {}

    private static final class Group {
        final String id;
        final String type;
        final List<String> names = new ArrayList<>();

        Group(String id, String type) {
            this.id = id;
            this.type = type;
        }
    }

    Grouped group(Reading reading) {
        String text = reading.article().text();
        Map<String, Group> groups = new LinkedHashMap<>();
        int count = 0;
        List<Mention> mentions = new ArrayList<>();
        Mention previous = null;
        for (Mention mention : reading.mentions()) {
            if (mention.kind() != MentionKind.NAME || mention.isDate()) {
                mentions.add(mention);
                continue;
            }
            String name = name(mention.span().of(text));
            Group group = find(groups, mention.type(), name);
            if (group == null && previous != null && isAcronymInBrackets(text, previous, mention, name)) {
                group = find(groups, previous.type(), name(previous.span().of(text)));
            }
            if (group == null) {
                group = new Group("e" + (++count), mention.type());
            }
            group.names.add(name);
            groups.putIfAbsent(key(group.type, name), group);
            mentions.add(mention.withEntity(group.id));
            previous = mention;
        }
        List<Entity> entities = new ArrayList<>();
        for (Group group : new LinkedHashSet<>(groups.values())) {
            String fullest = group.names.stream()
                    .reduce((a, b) -> b.length() > a.length() ? b : a)
                    .orElseThrow();
            TreeSet<String> aliases = new TreeSet<>(group.names);
            aliases.remove(fullest);
            entities.add(new Entity(group.id, group.type, fullest, List.copyOf(aliases), null));
        }
        return new Grouped(mentions, entities);
    }

    private static @Nullable Group find(Map<String, Group> groups, String type, String name) {
        Group equal = groups.get(key(type, name));
        if (equal != null) {
            return equal;
        }
        if (!type.equals("Person") || name.indexOf(' ') >= 0) {
            return null;
        }
        Group found = null;
        for (Group group : new LinkedHashSet<>(groups.values())) {
            boolean lastName = group.type.equals(type)
                    && group.names.stream()
                            .anyMatch(n -> n.toLowerCase(Locale.ROOT).endsWith(" " + name.toLowerCase(Locale.ROOT)));
            if (lastName && found != null) {
                return null;
            }
            found = lastName ? group : found;
        }
        return found;
    }

    private static boolean isAcronymInBrackets(String text, Mention full, Mention brackets, String acronym) {
        boolean inBrackets = brackets.begin() - full.end() == 2
                && text.charAt(full.end()) == ' '
                && text.charAt(brackets.begin() - 1) == '('
                && full.type().equals(brackets.type());
        if (!inBrackets) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : full.span().of(text).split("[\\s-]+")) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().equalsIgnoreCase(acronym.replace(".", ""));
    }

    private static String key(String type, String name) {
        return type + " " + name.toLowerCase(Locale.ROOT);
    }

    /** A name without possessive ending, leading article or line breaks. */
    static String name(String surface) {
        return surface.replaceAll("\\s+", " ")
                .replaceAll("(?i)^the (?=.)", "")
                .replaceAll("['’]s?$", "")
                .strip();
    }
}
