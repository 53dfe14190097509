using Caseload.Data.Scenarios;
using Caseload.Model.Recording;

namespace Caseload.Cli.Options;

/// <summary>What `run` and `compare` were asked for. Immutable.</summary>
internal sealed record RunSettings
{
    public const int DefaultRuns = 200;

    public const ulong DefaultSeed = 20250127;

    public const int DefaultKeep = 20;

    public const int MostRuns = 1_000_000;

    public int Runs { get; init; } = DefaultRuns;

    public ulong Seed { get; init; } = DefaultSeed;

    public Vary Vary { get; init; } = Vary.Both;

    /// <summary>True if every parameter is drawn from its range alone.</summary>
    public bool Prior { get; init; }

    /// <summary>How many runs' series are written; `all` is all of them.</summary>
    public int KeepRuns { get; init; } = DefaultKeep;

    public ScenarioOverrides Overrides { get; init; } = ScenarioOverrides.None;

    /// <summary>The folder asked for; null for the default.</summary>
    public string? Out { get; init; }

    /// <summary>True if charts are written as files too.</summary>
    public bool Pictures { get; init; }

    public bool Json { get; init; }

    public bool Check { get; init; }

    public bool NoColor { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;
}
