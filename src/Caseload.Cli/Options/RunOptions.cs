using System.CommandLine;
using Caseload.Data.Scenarios;

namespace Caseload.Cli.Options;

/// <summary>The options that `run` and `compare` share. All are read as text, so that each fault is told in the same form.</summary>
internal sealed class RunOptions
{
    private readonly EnsembleOptions _ensemble = new("Number of simulated histories (default 200).", RunSettings.DefaultRuns, 1);
    private readonly Option<string> _from = Text("--from", "DATE", "First day, in place of the scenario's.");
    private readonly Option<string> _to = Text("--to", "DATE", "Last day, in place of the scenario's.");
    private readonly Option<string[]> _set = new("--set")
    {
        HelpName = "LEVER=VALUE",
        Description = "Sets a lever from the first day on, or LEVER=DATE:VALUE from a date on; may be repeated.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string> _vary = Text("--vary", "WHAT", "What differs between histories: both, parameters or chance.");
    private readonly Option<bool> _prior = new("--prior")
    {
        Description = "Draws every parameter from its range alone, not from what the record says of it.",
    };
    private readonly Option<string> _keep = Text(
        "--keep-runs",
        "N|all|none",
        "Histories whose daily series are written (default 20)."
    );
    private readonly Option<string> _out = Text(
        "--out",
        "FOLDER",
        "Folder of the results (default out/ and the scenario's name)."
    );
    private readonly Option<bool> _json = new("--json") { Description = "Prints all numbers unrounded as JSON." };
    private readonly Option<bool> _pictures = new("--pictures")
    {
        Description = "Also writes each chart of the report as SVG and as PNG, with title and source, to pictures/.",
    };
    private readonly Option<bool> _check = new("--check")
    {
        Description = "Checks every law on every day; exit code 3 if one is broken.",
    };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "No color, as with NO_COLOR." };

    /// <param name="command">The command that takes them.</param>
    /// <param name="series">True if it writes the series of single histories.</param>
    public void AddTo(Command command, bool series)
    {
        Option[] all =
        [
            _ensemble.Runs,
            _ensemble.Seed,
            _from,
            _to,
            _set,
            _vary,
            _prior,
            _keep,
            _out,
            _pictures,
            _json,
            _check,
            _ensemble.Threads,
            _noColor,
        ];
        foreach (var option in all)
            if (series || option != _keep)
                command.Options.Add(option);
    }

    public RunSettings Read(ParseResult parsed) =>
        new()
        {
            Runs = _ensemble.RunsOf(parsed),
            Seed = _ensemble.SeedOf(parsed),
            Vary = parsed.GetValue(_vary) is { } vary ? Values.Vary(vary) : Model.Recording.Vary.Both,
            Prior = parsed.GetValue(_prior),
            KeepRuns = parsed.GetValue(_keep) is { } keep ? Values.Keep(keep) : RunSettings.DefaultKeep,
            Overrides = new ScenarioOverrides
            {
                From = parsed.GetValue(_from),
                To = parsed.GetValue(_to),
                Set = parsed.GetValue(_set) ?? [],
            },
            Out = parsed.GetValue(_out) is { } folder ? Values.Folder(folder) : null,
            Pictures = parsed.GetValue(_pictures),
            Json = parsed.GetValue(_json),
            Check = parsed.GetValue(_check),
            NoColor = parsed.GetValue(_noColor),
            Threads = _ensemble.ThreadsOf(parsed),
        };

    private static Option<string> Text(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };
}
