using System.Globalization;
using Caseload.Cli.Errors;
using Caseload.Data.Posteriors;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Calibrations;

/// <summary>Steps of a fit that are done, one file each under the identity of the fit, so that it goes on after a break.</summary>
internal sealed class KeptSteps(string folder, string identity, int steps)
{
    private const string Folder = "steps";

    /// <summary>Makes the folder before anything is simulated: one that cannot be written is told at once.</summary>
    public static void Prepare(string folder)
    {
        try
        {
            var probe = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, Folder)).FullName, ".probe");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception fault) when (Faults.OfDisk(fault))
        {
            throw new IOException($"steps cannot be kept there ({fault.Message}); name another folder with --out", fault);
        }
    }

    /// <summary>The last one that is there; null where there is none.</summary>
    public (int Step, double[][] Members)? Last()
    {
        var last = Enumerable.Range(1, steps).LastOrDefault(s => File.Exists(PathOf(s)));
        return last == 0 ? null : (last, [.. PosteriorFile.Read(PathOf(last), _ => true).Members]);
    }

    public void Keep(int step, IReadOnlyList<string> parameters, double[][] members)
    {
        PosteriorFile.Write(PathOf(step) + ".part", new Posterior(parameters, members));
        File.Move(PathOf(step) + ".part", PathOf(step), overwrite: true);
    }

    /// <summary>Takes them away, and the folder if it holds nothing else.</summary>
    public void Clear()
    {
        for (var step = 1; step <= steps; step++)
            File.Delete(PathOf(step));
        var kept = Path.Combine(folder, Folder);
        if (!Directory.EnumerateFileSystemEntries(kept).Any())
            Directory.Delete(kept);
    }

    private string PathOf(int step) =>
        Path.Combine(folder, Folder, string.Create(CultureInfo.InvariantCulture, $"{identity}-{step}.csv"));
}
