using Caseload.Analysis.Series;
using Caseload.Cli.Errors;
using Caseload.Cli.Options;
using Caseload.Data.Results;
using Caseload.Engine.Ensembles;

namespace Caseload.Cli.Runs;

/// <summary>Where results go: what was asked for, or `out/NAME` in the current directory.</summary>
internal static class OutFolder
{
    /// <summary>The folder as the user would name it.</summary>
    public static string Named(RunSettings settings, string name) => settings.Out ?? $"out/{name}";

    public static ResultsFolder Begin(RunSettings settings, string name, Surroundings around)
    {
        try
        {
            return ResultsFolder.Begin(Path.Combine(around.Directory, Named(settings, name)));
        }
        catch (Exception fault) when (Faults.OfDisk(fault))
        {
            throw new IOException($"the results cannot be written ({fault.Message}); name another folder with --out", fault);
        }
    }

    /// <summary>The file in which histories wait for their quantiles, in the system's folder for temporary files.</summary>
    public static SpillFile Spill(int runs, int cells) => Temporary(() => new SpillFile(runs, cells));

    /// <summary>The same for the series that a report draws.</summary>
    public static SeriesTable Series(SeriesSet set, int runs) => Temporary(() => new SeriesTable(set, runs));

    private static T Temporary<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception fault) when (Faults.OfDisk(fault))
        {
            throw new IOException(
                $"the folder for temporary files cannot be used ({fault.Message.TrimEnd('.')}); name another with TMPDIR",
                fault
            );
        }
    }
}
