using Caseload.Data.Errors;

namespace Caseload.Cli.Inputs;

/// <summary>The folder that holds what ships with the program: `data/` and `scenarios/`.</summary>
internal sealed record Home(string Folder)
{
    private const string Variable = "CASELOAD_HOME";

    public string Data => Path.Combine(Folder, "data");

    public string Parameters => Path.Combine(Data, "parameters.csv");

    /// <summary>Dated rows of levers that became known after the record's end; nothing about outcomes.</summary>
    public string LaterLevers => Path.Combine(Folder, "forecasts", "levers_later.csv");

    /// <summary>What `caseload backtest` measured.</summary>
    public string Skill => Path.Combine(Data, "skill", "model.csv");

    /// <summary>What `caseload calibrate` made: the sample that parameters are drawn from.</summary>
    public string Posterior => Path.Combine(Data, "posterior", "members.csv");

    public string Claims => Path.Combine(Data, "claims.csv");

    public string Scenarios => Path.Combine(Folder, "scenarios");

    /// <summary>
    /// The folder given, or CASELOAD_HOME, or the nearest one above the program that holds both. Never the current directory.
    /// </summary>
    public static Home Find(string? given)
    {
        var asked = given ?? Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(asked))
            return Holds(asked)
                ? new(asked)
                : throw new UserError($"{Variable} names '{asked}'", "a folder with data/parameters.csv and scenarios/");
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Holds(at.FullName))
                return new(at.FullName);
        throw new UserError(
            "no folder above the program holds data/parameters.csv and scenarios/",
            $"the program in its own folder, or {Variable} set to the folder that holds them"
        );
    }

    private static bool Holds(string folder) =>
        File.Exists(Path.Combine(folder, "data", "parameters.csv")) && Directory.Exists(Path.Combine(folder, "scenarios"));
}
