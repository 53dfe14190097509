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
            return CommandLine.Run(arguments, around);
        }
        catch (UserError error)
        {
            around.Error.Write(error.Message + "\n");
            return ExitCode.BadInput;
        }
        catch (EndedBySignal ended)
        {
            around.Error.Write("Ended. Nothing was written.\n");
            return ended.ExitCode;
        }
        catch (Exception fault) when (Faults.OfDisk(fault))
        {
            around.Error.Write(Faults.OneLine(fault) + "\n");
            return ExitCode.Fault;
        }
        catch (Exception fault) when (!Faults.Wanted)
        {
            around.Error.Write($"A fault of caseload: {fault.GetType().Name}: {Faults.OneLine(fault)}\n");
            return ExitCode.Fault;
        }
    }
}
