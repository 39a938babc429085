package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.campaign.Version;
import io.attest.line.LineLost;
import io.attest.seal.SealFault;
import io.attest.suite.SuiteBroken;
import io.attest.yaml.YamlFault;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The {@code attest} command. */
@Command(
        name = "attest",
        mixinStandardHelpOptions = true,
        versionProvider = Attest.Versions.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Certifies GSM/GPRS modems with a TCP/IP stack behind AT# commands (manual S000333C).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest run                                   certify the reference modem",
            "  attest run --bench lab-config/desk.yaml      certify the modem of a bench",
            "  attest doctor --bench desk                   what is wrong with a bench",
            "  attest run --case R-2-014 --tags '@BI'       run some cases only",
            "  attest report RUN --format pdf               its report as PDF",
            "  attest diff RUN RUN                          what got worse from one run to another",
            "  attest coverage                              what of the manual is tested",
            "  attest grade                                 how good the suite itself is",
            "  attest emulate --tcp 127.0.0.1:7000          a modem for any client",
            "  source <(./attest generate-completion)       completion for bash and zsh",
            "",
            "Exit codes: 0 conforms, 1 does not conform, 2 usage or configuration,",
            "3 inconclusive or bench trouble, 4 nothing ran."
        },
        subcommands = {
            RunCommand.class,
            DoctorCommand.class,
            ListCommand.class,
            CoverageCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            SignCommand.class,
            RejudgeCommand.class,
            MergeCommand.class,
            DiffCommand.class,
            HistoryCommand.class,
            EmulateCommand.class,
            GradeCommand.class,
            ExploreCommand.class,
            MeasureCommand.class,
            AutoComplete.GenerateCompletion.class
        })
public final class Attest implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs a command line and exits with its code. It writes and reads the same in every country. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Attest())
                .setExecutionExceptionHandler((failure, command, parsed) -> sayWhy(command, failure))
                .setParameterExceptionHandler(Attest::sayUsage)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
    }

    @Override
    public void run() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "what shall it do? Name a command");
    }

    private static int sayUsage(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("attest: " + mistake.getMessage());
        err.println("'" + command.getCommandSpec().qualifiedName() + " --help' explains.");
        return ExitCode.USAGE;
    }

    private static int sayWhy(CommandLine command, Exception failure) {
        if (failure instanceof ConfigurationFault
                || failure instanceof SuiteBroken
                || failure instanceof YamlFault
                || failure instanceof SealFault
                || failure instanceof UncheckedIOException) {
            String.valueOf(failure.getMessage())
                    .lines()
                    .forEach(line -> command.getErr().println("attest: " + line));
            return ExitCode.USAGE;
        }
        if (failure instanceof LineLost) {
            command.getErr().println("attest: " + failure.getMessage());
            return ExitCode.BENCH;
        }
        command.getErr().println("attest: internal error: " + failure + "; with ATTEST_TRACE=1 it says where");
        if (System.getenv("ATTEST_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        }
        return ExitCode.BENCH;
    }

    static final class Versions implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"attest " + Version.text() + ", suite for manual S000333C", "Java ${java.version}"};
        }
    }
}
