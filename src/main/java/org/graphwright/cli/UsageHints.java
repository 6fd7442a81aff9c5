package org.graphwright.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.query.Suggestions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a command line that makes no sense is told: what there is instead, and what may be meant. */
final class UsageHints {
    /** What other tools, and the views of the page, call what a command of another name does. */
    private static final Map<String, Other> OTHER_NAMES = Map.of(
            "facts", new Other("for the facts of a thing", "show", 1),
            "fact", new Other("for the sentences behind a fact", "why", 3),
            "things", new Other("for things by their names", "search", 1),
            "articles", new Other("for articles by their words", "search", 1),
            "card", new Other("for the card of a thing", "show", 1),
            "graph", new Other("for the page with its drawing", "serve", 0),
            "paths", new Other("for ways between two things", "path", 2),
            "queries", new Other("for the queries that have names", "query --list", 0),
            "sparql", new Other("for SPARQL", "query -e", 1),
            "undo", new Other("for taking a correction back", "correct undo", 1));

    /** A command by its own name, and how many arguments it needs. */
    private record Other(String what, String command, int arguments) {
        /** With what was said to the other name, where that is enough, so that it can be pasted. */
        String hint(List<String> given) {
            List<String> words = given.stream()
                    .filter(word -> !word.startsWith("-"))
                    .map(ShellWord::of)
                    .toList();
            String rest = arguments == 0
                    ? ""
                    : words.size() < arguments
                            ? " --help"
                            : " " + String.join(" ", command.equals("query -e") ? words.subList(0, 1) : words);
            String named = rest.equals(" --help") ? command.replaceFirst(" -e$", "") : command;
            return what + ": graphwright " + named + rest;
        }
    }

    private static final Pattern OPTION = Pattern.compile("--?\\p{L}");

    private UsageHints() {}

    /** The message of the failure, with what may be meant instead. */
    static String message(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        String option = unknownOption(e);
        if (!option.isEmpty()) {
            return "Unknown option: '" + option + "'" + nearOptions(e.getCommandLine(), option);
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return message + unmatched(e.getCommandLine(), unmatched.getUnmatched());
        }
        ArgSpec argument = e.getArgSpec();
        List<String> choices = choices(argument);
        String value = e.getValue();
        return choices.isEmpty() || value == null || !message.contains(value)
                ? message
                : name(argument) + " has no '" + value + "', but " + String.join(", ", choices)
                        + new Suggestions(choices).ask(value);
    }

    /** Whether the message says already what may be meant, or that nothing is near. */
    static boolean isAnswered(ParameterException e) {
        return !unknownOption(e).isEmpty();
    }

    /** The first option that the command does not have, also where what follows it took an argument's place; empty if there is none. */
    private static String unknownOption(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException) && !(e instanceof MissingParameterException)) {
            return "";
        }
        List<String> unmatched = e instanceof UnmatchedArgumentException all
                ? all.getUnmatched()
                : e.getCommandLine().getUnmatchedArguments();
        return unmatched.stream()
                .filter(argument -> OPTION.matcher(argument).lookingAt())
                .map(argument -> argument.replaceFirst("=.*", ""))
                .findFirst()
                .orElse("");
    }

    private static String nearOptions(CommandLine line, String option) {
        List<String> options = line.getCommandSpec().options().stream()
                .filter(each -> !each.hidden())
                .map(OptionSpec::longestName)
                .sorted()
                .toList();
        String near =
                new Suggestions(List.copyOf(line.getCommandSpec().optionsMap().keySet())).ask(option);
        return near.isEmpty() ? "; there are " + String.join(", ", options) : near;
    }

    private static String unmatched(CommandLine line, List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        Other other = line.getParent() == null ? OTHER_NAMES.get(first.toLowerCase(Locale.ROOT)) : null;
        return other == null ? "" : "; " + other.hint(arguments.subList(1, arguments.size()));
    }

    /** What an option or argument can be that is one of a few words, as one types them. */
    private static List<String> choices(@Nullable ArgSpec argument) {
        return argument == null || !argument.type().isEnum()
                ? List.of()
                : Arrays.stream(argument.type().getEnumConstants())
                        .map(choice -> ((Enum<?>) choice).name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toList());
    }

    private static String name(@Nullable ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName()
                : argument == null ? "" : argument.paramLabel();
    }
}
