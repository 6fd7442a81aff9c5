package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
    @Test
    void versionAndHelpGoToStandardOutput() {
        Cli.Result version = Cli.run("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("graphwright 0.1.0");
        Cli.Result help = Cli.run("extract", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("Examples:")
                .contains("Exit codes:")
                .contains("graphwright extract article.txt");
    }

    /** One command made alone is the one of the whole program. */
    @Test
    void everyCommandHasTheSameHelpWhateverElseIsThere() {
        CommandLine whole = new CommandLine(new Main());
        Main.asWritten(whole);
        assertThat(whole.getSubcommands()).hasSizeGreaterThan(30);
        whole.getSubcommands().forEach((name, command) -> {
            if (!name.equals("help")) {
                assertThat(Cli.run(name, "--help").out())
                        .as(name)
                        .isEqualTo(command.getUsageMessage())
                        .startsWith("Usage: graphwright " + name);
            }
        });
        assertThat(Cli.run("extracts").err()).contains("Unmatched argument at index 0: 'extracts'", "extract");
        assertThat(Cli.run("whysame").code()).isEqualTo(2);
        assertThat(Cli.run("help", "extract").out())
                .isEqualTo(Cli.run("extract", "--help").out());
    }

    @Test
    void whatMakesNoSenseIsExitCodeTwoAndOneSentence() {
        Cli.Result unknown = Cli.run("extract", "--colour", "x.txt");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).startsWith("graphwright: Unknown option: '--colour'");
        assertThat(Cli.run().code()).isEqualTo(2);
        assertThat(Cli.run("extract", "x.txt", "--jobs", "0")).satisfies(r -> {
            assertThat(r.code()).isEqualTo(2);
            assertThat(r.err()).contains("--jobs 0 makes no sense");
        });
    }

    @Test
    void aMissingFileIsExitCodeOneAndNamesIt() {
        Cli.Result missing = Cli.run("extract", "nowhere.txt");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err().strip()).isEqualTo("graphwright: nowhere.txt: no such file or folder");
    }

    @Test
    void aShellCanCompleteCommands() {
        Cli.Result completion = Cli.run("generate-completion");
        assertThat(completion.code()).isZero();
        assertThat(completion.out()).contains("extract");
    }
}
