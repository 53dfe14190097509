using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Caseload.Data.Results;

/// <summary>
/// What made a results folder: enough to make it again. The only result file that holds a version, a clock, a path or a
/// thread count. Compared by reference.
/// </summary>
public sealed record Manifest
{
    public const string FileName = "manifest.json";
    private const string ThisProgram = "caseload";

    public string Program { get; init; } = ThisProgram;

    public required string Version { get; init; }

    /// <summary>The command line that remakes the folder.</summary>
    public required string Command { get; init; }

    public required IReadOnlyList<ManifestScenario> Scenarios { get; init; }

    public required ulong Seed { get; init; }

    public required int Runs { get; init; }

    /// <summary>`both`, `parameters` or `chance`.</summary>
    public required string Vary { get; init; }

    /// <summary>Runs in `series/`.</summary>
    public required int KeptRuns { get; init; }

    /// <summary>SHA-256 of data/parameters.csv.</summary>
    public required string ParametersSha256 { get; init; }

    /// <summary>SHA-256 of the sample that parameters are drawn from; null where each is drawn from its range alone.</summary>
    public string? PosteriorSha256 { get; init; }

    /// <summary>SHA-256 over the observed series.</summary>
    public required string DataSha256 { get; init; }

    public string? Started { get; init; }

    public double? Seconds { get; init; }

    public int? Threads { get; init; }

    /// <summary>Whether this is a manifest of this program.</summary>
    internal bool IsOurs => string.Equals(Program, ThisProgram, StringComparison.Ordinal);

    public void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, ManifestJson.Plain().Manifest) + "\n");

    /// <summary>The manifest of a folder, or null where there is none of this program.</summary>
    public static Manifest? Find(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path) || new FileInfo(path).Length > 10_000_000)
            return null;
        try
        {
            var manifest = JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestJson.Default.Manifest);
            return manifest is { IsOurs: true } ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A scenario of the results.</summary>
public sealed record ManifestScenario(string Name, string Sha256);

[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    /// <summary>Writes `+` and quotes as they are: the file is read by people, not put into a web page.</summary>
    public static ManifestJson Plain() =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
