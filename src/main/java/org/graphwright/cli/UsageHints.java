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
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "facts", "for the facts of a thing: graphwright show NAME",
            "fact", "for the sentences behind a fact: graphwright why SUBJECT PROPERTY OBJECT",
            "things", "for things by their names: graphwright search WORDS",
            "articles", "for articles by their words: graphwright search WORDS",
            "card", "for the card of a thing: graphwright show NAME",
            "graph", "for the page with its drawing: graphwright serve",
            "paths", "for ways between two things: graphwright path FROM TO",
            "queries", "for the queries that have names: graphwright query --list",
            "sparql", "for SPARQL: graphwright query -e 'SELECT …', or graphwright serve",
            "undo", "for taking a correction back: graphwright correct undo ID");

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
        String hint = line.getParent() == null ? OTHER_NAMES.get(first.toLowerCase(Locale.ROOT)) : null;
        return hint == null ? "" : "; " + hint;
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
