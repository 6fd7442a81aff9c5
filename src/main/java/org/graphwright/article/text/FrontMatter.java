package org.graphwright.article.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.article.field.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a Markdown file says of itself before its text: YAML between {@code ---}, TOML between {@code +++}, an object of JSON, the lines
 * {@code Title: …} of MultiMarkdown, or those with {@code %} of Pandoc.
 */
final class FrontMatter {
    private static final Pattern FENCED =
            Pattern.compile("^\\s*?(---|\\+\\+\\+)[ \\t]*\\R((?s:.*?\\R)??)(?:\\1|\\.\\.\\.)[ \\t]*(?:\\R|$)");
    private static final Pattern ENTRY =
            Pattern.compile("([\\p{L}@][\\p{L}\\p{N} _.-]{0,40}|\"[^\"]{1,40}\")\\s*[:=](?:\\s+(.*)|\\s*)");
    private static final Pattern COMMENT = Pattern.compile("\\s+#(?:\\s.*)?$");
    private static final Pattern BLOCK = Pattern.compile("[>|][+-]?\\d?");
    private static final List<String> PANDOC = List.of("title", "author", "date");

    private final Map<String, List<String>> values = new HashMap<>();
    private final String text;

    private FrontMatter(String text) {
        this.text = text;
    }

    /** What {@code file} says before its text; nothing if it begins with something else, such as a line across. */
    static FrontMatter of(String file) {
        Optional<JsonFrontMatter> json = JsonFrontMatter.of(file);
        if (json.isPresent()) {
            FrontMatter front = new FrontMatter(json.get().text());
            json.get().values().properties().forEach(entry -> front.addJson(entry.getKey(), entry.getValue()));
            return front;
        }
        Matcher fenced = FENCED.matcher(file);
        if (fenced.lookingAt()) {
            FrontMatter front = new FrontMatter(file.substring(fenced.end()));
            front.readEntries(fenced.group(2).lines().toList());
            return front.values.isEmpty() ? new FrontMatter(file) : front;
        }
        List<String> head =
                file.lines().takeWhile(line -> !line.isBlank()).limit(40).toList();
        FrontMatter front = new FrontMatter(file.substring(lengthOf(head, file)));
        if (!head.isEmpty() && head.get(0).startsWith("% ")) {
            front.readPandoc(head);
        } else if (head.size() > 1
                && head.stream().allMatch(line -> ENTRY.matcher(line).matches())) {
            front.readEntries(head);
            boolean known = front.first(Field.TITLE) != null
                    && (front.first(Field.DATE) != null || front.first(Field.BYLINE) != null);
            return known ? front : new FrontMatter(file);
        }
        return front.values.isEmpty() ? new FrontMatter(file) : front;
    }

    /** True where values between {@code ---} or {@code +++} begin {@code file}, a title or a date among them. */
    static boolean isFenced(String file) {
        FrontMatter front = of(file);
        return FENCED.matcher(file).lookingAt()
                && (front.first(Field.TITLE) != null || front.first(Field.DATE) != null);
    }

    private static int lengthOf(List<String> head, String file) {
        int at = 0;
        for (String line : head) {
            at = file.indexOf(line, at) + line.length();
        }
        return at;
    }

    private void readPandoc(List<String> head) {
        for (int i = 0; i < head.size() && i < PANDOC.size() && head.get(i).startsWith("%"); i++) {
            add(PANDOC.get(i), head.get(i).substring(1));
        }
    }

    private void readEntries(List<String> lines) {
        String key = "";
        for (String line : lines) {
            Matcher entry = ENTRY.matcher(line);
            boolean indented = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            if (line.startsWith("[")) {
                return;
            }
            if (!indented && entry.matches()) {
                key = entry.group(1);
                add(key, entry.group(2) == null ? "" : entry.group(2));
            } else if (line.strip().startsWith("- ")) {
                add(key, line.strip().substring(2));
            } else if (indented && !entry.matches()) {
                goOn(key, line);
            }
        }
    }

    private void add(String key, String said) {
        String value = plain(said);
        if (!key.isEmpty() && !value.isEmpty() && !BLOCK.matcher(value).matches()) {
            values.computeIfAbsent(Field.plain(key), k -> new ArrayList<>()).add(value);
        }
    }

    /** Values that are no plain ones, nor lists of such, say nothing. */
    private void addJson(String key, JsonNode said) {
        if (said.isArray()) {
            said.forEach(one -> addJson(key, one));
        } else if (said.isValueNode() && !said.asString("").isBlank()) {
            values.computeIfAbsent(Field.plain(key), k -> new ArrayList<>())
                    .add(said.asString("").strip());
        }
    }

    /** A value may go on in the lines below its key, further in. */
    private void goOn(String key, String line) {
        List<String> said = values.computeIfAbsent(Field.plain(key), k -> new ArrayList<>());
        String before = said.isEmpty() ? "" : said.remove(said.size() - 1) + " ";
        said.add((before + plain(line)).strip());
    }

    /** A value without its quotation marks, its brackets of a list, or a comment behind it. */
    private static String plain(String value) {
        String bare = value.strip();
        char mark = bare.isEmpty() ? ' ' : bare.charAt(0);
        if (mark == '"' || mark == '\'') {
            int end = bare.lastIndexOf(mark);
            String inside = end > 0 ? bare.substring(1, end) : bare;
            return mark == '"' ? inside.replace("\\\"", "\"") : inside.replace("''", "'");
        }
        bare = COMMENT.matcher(bare).replaceFirst("");
        return bare.startsWith("[") && bare.endsWith("]")
                ? bare.substring(1, bare.length() - 1).replaceAll("[\"']", "").strip()
                : bare;
    }

    /** The file without what stands before its text. */
    String text() {
        return text;
    }

    /** The value of the first of the field's usual names that has one; null if none has. */
    @Nullable
    String first(Field field) {
        for (String name : field.names()) {
            List<String> said = values.get(name);
            if (said != null) {
                return String.join(", ", said);
            }
        }
        return null;
    }
}
