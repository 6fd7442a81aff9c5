package org.graphwright.query;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what a parser of SPARQL says of a query: where it stopped, at what, and what was to stand there. */
final class SyntaxMessage {
    private static final Pattern UNEXPECTED = Pattern.compile(
            "Encountered \"(?<token>.*?)\" at line (?<line>\\d+), column (?<column>\\d+)\\.\\s*Was expecting(?: one of)?:\\s*(?<expected>.*)",
            Pattern.DOTALL);

    private static final Pattern LEXICAL = Pattern.compile(
            "Lexical error at line (?<line>\\d+), column (?<column>\\d+)\\.\\s*Encountered: (?:'(?<sign>\\d+)' \\(\\d+\\),|<EOF>)\\s*(?:after prefix \"(?<before>.*)\")?.*",
            Pattern.DOTALL);

    private static final Pattern UNDECLARED =
            Pattern.compile("Line (\\d+), column (\\d+): Unresolved prefixed name: (([^\\s:]*):\\S*)");

    private static final Pattern UNGROUPED = Pattern.compile("Non-group key variable in SELECT: (\\?\\S+).*");

    /** A kind of word, or in quotation marks the word or sign itself. */
    private static final Pattern EXPECTED = Pattern.compile("<([A-Za-z0-9_]+)>|\"((?:[^\"\\\\]|\\\\.)+)\"");

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

    /** Words with which a query, or a part of one, begins; the other words of the language are functions. */
    private static final List<String> KEYWORDS = List.of(
            "select",
            "ask",
            "construct",
            "describe",
            "prefix",
            "base",
            "where",
            "from",
            "distinct",
            "as",
            "optional",
            "union",
            "minus",
            "graph",
            "filter",
            "bind",
            "values",
            "group",
            "order",
            "by",
            "having",
            "limit",
            "offset",
            "asc",
            "desc",
            "in");

    private static final Set<String> SIGNS = Set.of("{", "}", ")", ",", ";", ".", "*");

    private final String text;
    private final Set<String> prefixes;

    /**
     * @param text the query
     * @param prefixes those that it need not declare
     */
    SyntaxMessage(String text, Set<String> prefixes) {
        this.text = requireNonNull(text, "text is null");
        this.prefixes = Set.copyOf(requireNonNull(prefixes, "prefixes is null"));
    }

    /** The message in plain words, beginning with line and column; on one line as it is where it is of another kind. */
    String of(String message) {
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            return unexpected(unexpected);
        }
        Matcher lexical = LEXICAL.matcher(message);
        if (lexical.matches()) {
            return lexical(lexical);
        }
        Matcher undeclared = UNDECLARED.matcher(message.strip());
        if (undeclared.matches()) {
            return at(undeclared.group(1), undeclared.group(2)) + "the prefix of " + undeclared.group(3)
                    + " is declared nowhere" + new Suggestions(prefixes).ask(undeclared.group(4));
        }
        Matcher ungrouped = UNGROUPED.matcher(message.strip());
        if (ungrouped.matches()) {
            return ungrouped.group(1)
                    + " stands behind SELECT, but neither behind GROUP BY nor in COUNT, MAX or another function of groups";
        }
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private String unexpected(Matcher found) {
        boolean end = found.group("token").equals("<EOF>");
        String expected = expected(found.group("expected"));
        if (end) {
            return text.isBlank()
                    ? "it is empty, where " + expected + " was expected"
                    : at(found.group("line"), found.group("column")) + "it ends where " + expected + " was expected";
        }
        return at(found.group("line"), found.group("column")) + "'" + token(found) + "' stands where " + expected
                + " was expected";
    }

    /** As it stands in the query; the parser has it in its own words. */
    private String token(Matcher found) {
        Optional<Integer> begin = index(found, 0);
        if (begin.isEmpty()) {
            return found.group("token").strip();
        }
        int end = begin.get() + 1;
        while (WORD.matcher(text.substring(begin.get(), end)).matches()
                && end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(begin.get(), end);
    }

    private String lexical(Matcher found) {
        String at = at(found.group("line"), found.group("column"));
        String before = found.group("before");
        if (before == null || before.isEmpty()) {
            String sign =
                    Character.toString(Integer.parseInt(found.group("sign") == null ? "32" : found.group("sign")));
            return at + "the sign " + sign + " is none of SPARQL"
                    + ("\u201C\u201D\u201E\u2018\u2019".contains(sign)
                            ? ": texts stand in straight quotation marks"
                            : "");
        }
        if (before.startsWith("\\\"") || before.startsWith("\\'")) {
            return at + "the text in quotation marks has no end on its line";
        }
        // The place that is told is behind the word, or in it where it begins as a word of the language does.
        Optional<Integer> last = index(found, -1);
        String head =
                last.map(index -> text.substring(wordBegin(index), index + 1)).orElse(before);
        String word = last.map(index -> head + text.substring(index + 1, wordEnd(index)))
                .orElse(before);
        int column = Integer.parseInt(found.group("column")) - head.length();
        String meant =
                new Suggestions(KEYWORDS.stream().map(SyntaxMessage::capitals).toList()).ask(word);
        return at(found.group("line"), Integer.toString(column)) + "'" + word + "' is no word of SPARQL"
                + (meant.isEmpty() ? "; a variable is written ?" + word + ", a class or property gw:" + word : meant);
    }

    private int wordBegin(int index) {
        int begin = index;
        while (begin > 0 && isOfWord(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private int wordEnd(int index) {
        int end = index + 1;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_';
    }

    /** Where in the text a line and column is, and so many signs behind it; empty where there is nothing. */
    private Optional<Integer> index(Matcher found, int behind) {
        List<String> lines = text.lines().toList();
        int line = Integer.parseInt(found.group("line")) - 1;
        int column = Integer.parseInt(found.group("column")) - 1 + behind;
        if (line < 0
                || line >= lines.size()
                || column < 0
                || column >= lines.get(line).length()) {
            return Optional.empty();
        }
        int begin = 0;
        for (int i = 0; i < line; i++) {
            begin += lines.get(i).length();
            begin += text.startsWith("\r\n", begin) ? 2 : 1;
        }
        return Optional.of(begin + column);
    }

    private static String at(String line, String column) {
        return "line " + line + ", column " + column + ": ";
    }

    /** "a variable, a name such as gw:Person or '}'". */
    private static String expected(String list) {
        Set<String> all = new LinkedHashSet<>();
        Matcher each = EXPECTED.matcher(list);
        while (each.find()) {
            all.add(each.group(1) == null ? each.group(2).toLowerCase(Locale.ROOT) : each.group(1));
        }
        List<String> said = new ArrayList<>();
        if (all.contains("bound")) {
            said.add("a value such as ?x, 2017 or STR(?x)");
        } else {
            add(said, all, "VAR1", "a variable such as ?x");
            add(said, all, "IRIref", "a name such as gw:Person or <IRI>");
            add(said, all, "STRING_LITERAL1", "a text in quotation marks");
            add(said, all, "INTEGER", "a number");
        }
        KEYWORDS.stream().filter(all::contains).map(SyntaxMessage::capitals).forEach(said::add);
        SIGNS.stream()
                .filter(all::contains)
                .sorted()
                .map(sign -> "'" + sign + "'")
                .forEach(said::add);
        add(said, all, "EOF", "the end");
        if (said.isEmpty()) {
            all.stream().limit(1).map(word -> "'" + word + "'").forEach(said::add);
        }
        return said.size() < 2
                ? String.join("", said)
                : String.join(", ", said.subList(0, said.size() - 1)) + " or " + said.get(said.size() - 1);
    }

    private static String capitals(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static void add(List<String> said, Set<String> all, String kind, String words) {
        if (all.contains(kind)) {
            said.add(words);
        }
    }
}
