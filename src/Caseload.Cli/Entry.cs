using Caseload.Cli.Commands;
using Caseload.Cli.Errors;
using Caseload.Data.Errors;

namespace Caseload.Cli;

/// <summary>The program as a function: arguments and surroundings in, exit code out. It throws nothing.</summary>
public static class Entry
{
    public static int Run(IReadOnlyList<string> arguments, Surroundings around)
    {
        try
        {
            var code = CommandLine.Run(arguments, around);
            around.Out.Flush();
            return code;
        }
        catch (UserError error)
        {
            return Said(around, error.Message, ExitCode.BadInput);
        }
        catch (EndedBySignal ended)
        {
            return Said(around, "Ended. " + ended.Left, ended.ExitCode);
        }
        catch (Exception fault) when (Faults.OfDisk(fault))
        {
            return Said(around, Faults.OneLine(fault), ExitCode.Fault);
        }
        catch (Exception fault) when (!Faults.Wanted)
        {
            return Said(around, $"A fault of caseload: {fault.GetType().Name}: {Faults.OneLine(fault)}", ExitCode.Fault);
        }
    }

    private static int Said(Surroundings around, string line, int code)
    {
        try
        {
            around.Error.Write(line + "\n");
            around.Error.Flush();
        }
        catch (IOException)
        {
            // Nobody listens: the exit code says it.
        }
        return code;
    }
}
