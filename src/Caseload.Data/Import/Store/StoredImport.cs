using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Caseload.Data.Errors;
using Caseload.Data.Tables;

namespace Caseload.Data.Import.Store;

/// <summary>The columns of a series: keys, then values.</summary>
public sealed record SeriesShape(string Name, IReadOnlyList<string> Keys, IReadOnlyList<string> Values);

/// <summary>What a store says of an import: where it comes from, how far it reaches, its totals and what was noted.</summary>
public sealed record StoredImport
{
    /// <summary>The name of the description in an import's folder.</summary>
    public const string FileName = "import.json";

    public required string Id { get; init; }

    public required string Kind { get; init; }

    /// <summary>The imported file's name, without a folder.</summary>
    public required string File { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The last day of the data: the vintage.</summary>
    public DateOnly? Through { get; init; }

    public int? FiscalYear { get; init; }

    public required IReadOnlyDictionary<string, double> Totals { get; init; }

    public required IReadOnlyList<SeriesShape> Series { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The import's own folder.</summary>
    public string Folder { get; init; } = "";

    /// <summary>A series of the import.</summary>
    /// <exception cref="UserError">It cannot be read, or is not in the import.</exception>
    public ImportedSeries Read(SeriesShape series) =>
        SeriesCsv.Read(Path.Combine(Folder, series.Name + ".csv"), series, noted: true);

    internal static void Write(string folder, string id, ImportedFile file)
    {
        using var stream = System.IO.File.Create(Path.Combine(folder, FileName));
        using var json = new Utf8JsonWriter(
            stream,
            new()
            {
                Indented = true,
                NewLine = "\n",
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("kind", file.Kind);
        json.WriteString("file", file.FileName);
        json.WriteString("sha256", file.Sha256);
        if (file.Through is { } through)
            json.WriteString("through", PlainDate.Text(through));
        if (file.FiscalYear is { } year)
            json.WriteNumber("fiscal_year", year);
        json.WriteStartObject("totals");
        foreach (var (name, value) in file.Totals)
            json.WriteNumber(name, value);
        json.WriteEndObject();
        json.WriteStartArray("series");
        foreach (var series in file.Series)
        {
            json.WriteStartObject();
            json.WriteString("name", series.Name);
            Texts(json, "keys", series.Keys);
            Texts(json, "values", series.Values);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Texts(json, "notes", file.Notes.Lines);
        json.WriteEndObject();
    }

    internal static StoredImport Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
            var root = json.RootElement;
            string Text(string name) => root.GetProperty(name).GetString() ?? throw new FormatException(name);
            return new()
            {
                Id = Path.GetFileName(folder),
                Kind = Text("kind"),
                File = Shown.Plain(Text("file")),
                Sha256 = Text("sha256"),
                Through = root.TryGetProperty("through", out var date)
                    ? DateOnly.ParseExact(date.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                    : null,
                FiscalYear = root.TryGetProperty("fiscal_year", out var year) ? year.GetInt32() : null,
                Totals = root.GetProperty("totals").EnumerateObject().ToDictionary(t => t.Name, t => t.Value.GetDouble()),
                Series =
                [
                    .. root.GetProperty("series")
                        .EnumerateArray()
                        .Select(s => new SeriesShape(s.GetProperty("name").GetString()!, Texts(s, "keys"), Texts(s, "values"))),
                ],
                Notes = Texts(root, "notes"),
                Folder = folder,
            };
        }
        catch (Exception e)
            when (e
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or FormatException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            throw new UserError("the description of an import cannot be read", "the file as it was written", place: new(path));
        }
    }

    private static string[] Texts(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
