package org.banmian.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.banmian.embedded.StartFailedException;
import org.banmian.local.ExitCode;
import org.banmian.local.http.BusyException;
import org.banmian.local.http.ProblemException;
import org.banmian.local.http.UnreachableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command with all its subcommands. */
@Command(
        name = "banmian",
        header = "Newspaper pages in, articles out.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            PushCommand.class,
            WatchCommand.class,
            KeyCommand.class,
            SegmentCommand.class,
            TagCommand.class,
            FrequenciesCommand.class,
            SearchCommand.class,
            StatusCommand.class,
            TailCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = BanmianCommand.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            ExitCode.OK + ":done",
            ExitCode.FAILED + ":it failed; standard error says why",
            ExitCode.USAGE + ":the command line is wrong",
            ExitCode.UNREACHABLE + ":no running system was found, or it does not answer",
            ExitCode.PARTLY + ":a part of what was asked for is done, a part is not",
            ExitCode.NOTHING_FOUND + ":nothing was found"
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "./banmian help COMMAND tells more. Results go to standard output, all else to standard"
                    + " error."
        })
public final class BanmianCommand {

    private BanmianCommand() {}

    /** The command line, ready to be executed. */
    public static CommandLine line() {
        CommandLine line = new CommandLine(new BanmianCommand());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.min(100, Terminal.current().columns()));
        line.setAdjustLineBreaksForWideCJKCharacters(true);
        line.getSubcommands().values().forEach(BanmianCommand::shareHelp);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
        line.setParameterExceptionHandler((e, args) -> misused(e));
        return line;
    }

    private static void shareHelp(CommandLine command) {
        if (!(command.getCommand() instanceof CommandLine.HelpCommand)) {
            command.getCommandSpec().mixinStandardHelpOptions(true);
        }
        command.getSubcommands().values().forEach(BanmianCommand::shareHelp);
    }

    private static int misused(CommandLine.ParameterException e) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println("banmian: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("banmian: ./" + name + " --help tells more");
        return ExitCode.USAGE;
    }

    private static int failed(Exception e, CommandLine command) throws Exception {
        if (e instanceof InterruptedException) {
            // A signal; who sent it knows.
            return ExitCode.FAILED;
        }
        command.getErr().println("banmian: " + said(e));
        boolean nobody =
                e instanceof UnreachableException
                        || e instanceof NotRunningException
                        || e instanceof BusyException;
        return nobody ? ExitCode.UNREACHABLE : ExitCode.FAILED;
    }

    private static String said(Exception e) throws Exception {
        if (e instanceof NoSuchFileException) {
            return "no such file: " + e.getMessage();
        }
        boolean told =
                e instanceof IOException
                        || e instanceof UnreachableException
                        || e instanceof NotRunningException
                        || e instanceof BusyException
                        || e instanceof AlreadyRunningException
                        || e instanceof StartFailedException
                        || e instanceof ProblemException;
        if (!told) {
            // A fault of this program: let it be seen whole.
            throw e;
        }
        return String.valueOf(e.getMessage());
    }

    /** The version that the build wrote into the program. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = BanmianCommand.class.getPackage().getImplementationVersion();
            return new String[] {"banmian " + (version == null ? "(not packaged)" : version)};
        }
    }
}
