package org.graphwright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code graphwright}. */
@Command(
        subcommands = {
            BuildCommand.class,
            ClusterCommand.class,
            LoadCommand.class,
            AddCommand.class,
            AskCommand.class,
            ReplaceCommand.class,
            RemoveCommand.class,
            RebuildCommand.class,
            UpgradeCommand.class,
            CompactCommand.class,
            ExtractCommand.class,
            FormatsCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            DiffCommand.class,
            ReportCommand.class,
            ShowCommand.class,
            PathCommand.class,
            TimelineCommand.class,
            WhyCommand.class,
            DossierCommand.class,
            StatsCommand.class,
            SearchCommand.class,
            ValidateCommand.class,
            OntologyCommand.class,
            WhySameCommand.class,
            SplitCommand.class,
            CorrectCommand.class,
            CorrectionsCommand.class,
            ResolveCommand.class,
            ServeCommand.class,
            McpCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            FitBeliefCommand.class,
            AutoComplete.GenerateCompletion.class,
            CommandLine.HelpCommand.class
        })
public final class Main extends Program {
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /**
     * Runs one command line.
     *
     * @param out takes the data and nothing else
     * @param err takes messages and progress
     * @return the exit code: 0 fine, 1 something failed, 2 the command line makes no sense
     */
    public static int run(PrintWriter out, PrintWriter err, String... given) {
        String[] args = helpLast(given);
        CommandLine line = line(args);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        asWritten(line);
        line.setParameterExceptionHandler(Main::wrongUsage);
        line.setExecutionExceptionHandler((failure, command, parsed) -> endingWithReader(
                () -> {
                    if (failure instanceof RuntimeException unchecked) {
                        throw unchecked;
                    }
                    throw new IllegalStateException(failure);
                },
                err));
        line.setExecutionStrategy(parsed -> endingWithReader(() -> new CommandLine.RunLast().execute(parsed), err));
        int code = endingWithReader(
                () -> {
                    int ended = line.execute(args);
                    out.flush();
                    return ended;
                },
                err);
        err.flush();
        return code;
    }

    /** {@code help correct reject} as {@code correct reject --help}: so a mistyped name is told those near it, and commands of commands have help. */
    private static String[] helpLast(String... args) {
        if (args.length < 2 || !args[0].equals("help") || args[1].startsWith("-")) {
            return args;
        }
        boolean known = Arrays.stream(Main.class.getAnnotation(Command.class).subcommands())
                .anyMatch(type -> type.getAnnotation(Command.class).name().equals(args[1]));
        if (!known) {
            return new String[] {args[1]};
        }
        CommandLine command = new CommandLine(new Main()).getSubcommands().get(args[1]);
        if (args.length > 2
                && command != null
                && !command.getSubcommands().isEmpty()
                && !command.getSubcommands().containsKey(args[2])) {
            return Arrays.copyOfRange(args, 1, args.length);
        }
        String[] asked = Arrays.copyOfRange(args, 1, args.length + 1);
        asked[args.length - 1] = "--help";
        return asked;
    }

    /** With the command that is asked for alone: to make all of them takes longer than most commands do. With all where none is known. */
    private static CommandLine line(String... args) {
        String name = args.length == 0 ? "" : args[0];
        return Arrays.stream(Main.class.getAnnotation(Command.class).subcommands())
                .filter(AbstractCommand.class::isAssignableFrom)
                .filter(type -> commandName(type).equals(name))
                .findFirst()
                .map(type -> new CommandLine(new Program()).addSubcommand(type))
                .orElseGet(() -> new CommandLine(new Main()));
    }

    /** Examples are to be pasted as they stand: they are not broken where the terminal ends. */
    static void asWritten(CommandLine line) {
        line.getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_FOOTER,
                        help -> Arrays.stream(help.commandSpec().usageMessage().footer())
                                .map(example -> example + System.lineSeparator())
                                .collect(Collectors.joining()));
        line.getSubcommands().values().forEach(Main::asWritten);
    }

    /** What {@code WhySameCommand} is called: {@code why-same}. */
    private static String commandName(Class<?> type) {
        String words =
                CAPITAL_INSIDE.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
        return words.replaceFirst("-command$", "");
    }

    /** Help and completions too may be read by a program that has ended. */
    private static int endingWithReader(IntSupplier work, PrintWriter err) {
        try {
            return work.getAsInt();
        } catch (StandardOutput.EndedException e) {
            if (e.isReaderGone()) {
                return AbstractCommand.READER_GONE;
            }
            err.println("graphwright: " + e.getMessage());
            return AbstractCommand.FAILED;
        }
    }

    private static int wrongUsage(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("graphwright: " + Terminal.message(UsageHints.message(e)));
        if (UsageHints.isAnswered(e) || !UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("see: " + line.getCommandSpec().qualifiedName() + " --help");
        }
        return AbstractCommand.USAGE;
    }

    /** Runs the program with the process's own streams, in UTF-8. */
    public static void main(String[] args) {
        try {
            LackOfMemory.endProcess();
            Lucene.LOGGER.setLevel(Level.SEVERE);
            start(args);
        } catch (OutOfMemoryError | LinkageError e) {
            if (!LackOfMemory.in(e)) {
                throw e;
            }
            LackOfMemory.halt();
        }
    }

    private static void start(String... args) {
        PrintWriter out = writer(new StandardOutput(new FileOutputStream(FileDescriptor.out)));
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        Interruption.handle(args.length == 0 ? "" : args[0], err);
        System.exit(run(out, err, args));
    }

    /** Held, so that its level stays: Lucene tells of its own doings on newer Javas, which is nothing to the user. */
    private static final class Lucene {
        static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

        private Lucene() {}
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
