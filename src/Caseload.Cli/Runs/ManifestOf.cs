using System.Diagnostics;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Data.Results;
using Caseload.Data.Scenarios;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Runs;

/// <summary>Notes when the work began; says in the end what made the results.</summary>
internal sealed class ManifestOf(Home home, RunSettings settings, string remake)
{
    private readonly DateTimeOffset _started = DateTimeOffset.UtcNow;
    private readonly Stopwatch _since = Stopwatch.StartNew();

    public Manifest Write(params IReadOnlyList<Scenario> scenarios) =>
        new()
        {
            Version = ProgramVersion.Text,
            Command = remake,
            Scenarios = [.. scenarios.Select(s => new ManifestScenario(s.Name, ContentHash.OfText(ScenarioText.Write(s))))],
            Seed = settings.Seed,
            Runs = settings.Runs,
            Vary = RemakeText.Name(settings.Vary),
            KeptRuns = Math.Min(settings.KeepRuns, settings.Runs),
            ParametersSha256 = ContentHash.OfFile(home.Parameters),
            PosteriorSha256 = settings.Prior ? null : ContentHash.OfFile(home.Posterior),
            DataSha256 = ContentHash.OfSeries(home.Data),
            Started = _started.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
            Seconds = Math.Round(_since.Elapsed.TotalSeconds, 3),
            Threads = settings.Threads,
        };
}
