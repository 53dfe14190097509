using Caseload.Cli.Inputs;
using Caseload.Data.Parameters;
using Caseload.Data.Series;
using Caseload.Model;

namespace Caseload.Cli.Lists;

/// <summary>What can be listed, each with one line. Files are read only for what lies in them.</summary>
internal static class Entries
{
    public static IReadOnlyList<(string Name, string Text)> Scenarios(Home home) => ScenarioTitles.All(home.Scenarios);

    public static IReadOnlyList<(string Name, string Text)> Levers() =>
        [.. Catalogue.Levers.Select(l => (l.Id, $"{l.Note} [{l.Unit}]"))];

    public static IReadOnlyList<(string Name, string Text)> Parameters(Home home)
    {
        var table = ParameterFile.Read(home.Parameters);
        return [.. Catalogue.Parameters.Select(p => (p.Id, $"{FirstOf(table.Family(p.Id))} [{p.Unit}]"))];
    }

    public static IReadOnlyList<(string Name, string Text)> Measures() =>
        [.. Catalogue.Measures.Select(m => (m.Name, $"{m.Definition} [{m.Unit}]"))];

    public static IReadOnlyList<(string Name, string Text)> Series() =>
        [.. SeriesCatalogue.All.Select(s => (s.Id, $"{s.Definition} [{s.Unit}]"))];

    private static string FirstOf(IReadOnlyList<Model.Scenarios.ParameterRow> rows) => rows.Count == 0 ? "" : rows[0].Description;

    public static IReadOnlyList<(string Name, string Text)> Laws() => [.. Catalogue.Laws.Select(l => (l.Name, l.Statement))];
}
