using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Caseload.Data.Parameters;
using Caseload.Data.Series;
using Caseload.Model;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;
using Caseload.Tests.Repository;

namespace Caseload.Tests.Docs;

/// <summary>
/// The parts of pages that follow from the code: they stand between `made: NAME` and `made: end` in comments, and are what
/// <see cref="Text"/> gives. Everything else on a page is written by hand.
/// </summary>
internal static partial class MadeBlocks
{
    private static readonly ParameterTable Table = ParameterFile.Read(Checkout.PathOf("data/parameters.csv"));

    /// <summary>Every name that a page may use.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "laws",
        "measures",
        "series",
        "draws",
        "not-estimable",
        "not-read",
        .. Catalogue.Stages.Where(s => s.Declares.Levers.Count + s.Declares.Parameters.Count > 0).Select(s => $"stage {s.Name}"),
    ];

    /// <summary>The blocks of a page: name and lines.</summary>
    public static IEnumerable<(string Name, string Lines)> In(string page) =>
        Block().Matches(page).Select(m => (m.Groups["name"].Value, m.Groups["lines"].Value));

    /// <summary>The page with every block made again.</summary>
    public static string Renew(string page) =>
        Block().Replace(page, m => $"<!-- made: {m.Groups["name"].Value} -->\n{Text(m.Groups["name"].Value)}<!-- made: end -->");

    public static string Text(string name) =>
        name switch
        {
            "laws" => Rows(
                ["law", "what holds on every day of every run"],
                Catalogue.Laws.Select(l => new[] { l.Name, l.Statement })
            ),
            "measures" => string.Join('\n', Catalogue.Stages.Where(s => s.Declares.Measures.Count > 0).Select(Measures)),
            "series" => Rows(
                ["series", "unit", "what it is"],
                SeriesCatalogue.All.Select(s => new[] { Code(s.Id), s.Unit, s.Definition })
            ),
            "draws" => Rows(
                ["number", "purpose"],
                Catalogue.Purposes.Select(p => new[] { p.Number.ToString(CultureInfo.InvariantCulture), Code(p.Name) })
            ),
            "not-estimable" => Rows(
                ["lever", "what it records"],
                Catalogue.Levers.Where(l => l.NotEstimable).Select(l => new[] { Code(l.Id), l.Note })
            ),
            "not-read" => NotRead(),
            _ => Stage(Catalogue.Stages.Single(s => name.Equals($"stage {s.Name}", StringComparison.Ordinal))),
        };

    private static string Measures(Stage stage) =>
        $"### {stage.Name}\n\n"
        + Rows(
            ["measure", "unit", "kind", "counts", "where", "definition"],
            stage.Declares.Measures.Select(m =>
                new[]
                {
                    Code(m.Name) + (m.Judgment ? " (j)" : ""),
                    m.Unit,
                    m.Kind == MeasureKind.Stock ? "stock" : "flow",
                    m.Counts,
                    m.ByOffice ? "nation, office" + (m.NotObservedByOffice ? " (modelled)" : "") : "nation",
                    m.Definition,
                }
            )
        );

    private static string Stage(Stage stage)
    {
        var levers = stage.Declares.Levers.Select(l => new[] { Code(l.Id), l.Unit, Default(l), l.Note });
        var parameters = stage.Declares.Parameters.Select(p => new[] { Code(p.Id), p.Unit, Confidence(p), Rests(p) });
        var text = new StringBuilder();
        if (stage.Declares.Levers.Count > 0)
            text.Append(Rows(["lever", "unit", "where a scenario does not set it", "what it does"], levers));
        if (stage.Declares.Levers.Count > 0 && stage.Declares.Parameters.Count > 0)
            text.Append('\n');
        if (stage.Declares.Parameters.Count > 0)
            text.Append(Rows(["parameter", "unit", "confidence", "what it is"], parameters));
        return text.ToString();
    }

    private static string Default(Lever lever) =>
        lever.NotEstimable ? "not estimable"
        : lever.From == LeverDefault.DatedRows ? "its dated rows"
        : lever.From == LeverDefault.Record ? "the record, then held"
        : lever.Default.ToString("R", CultureInfo.InvariantCulture);

    private static string Confidence(Parameter parameter) =>
        string.Join(", ", Table.Family(parameter.Id).Select(r => r.Confidence).Distinct(StringComparer.Ordinal));

    private static string Rests(Parameter parameter) => Table.Family(parameter.Id)[0].Description;

    // Input rows of the stages that run (the rest of the table is for stages to come) that no field names.
    private static string NotRead()
    {
        string[] stages = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "8b"];
        var read = Catalogue
            .Parameters.Select(p => p.Id)
            .Concat(Catalogue.Levers.Select(l => l.Id))
            .SelectMany(id => Table.Family(id))
            .Select(r => r.Id)
            .ToHashSet(StringComparer.Ordinal);
        return Rows(
            ["row", "what it is"],
            Table
                .Rows.Where(r => r.Role != ParameterRole.Observation && stages.Contains(r.Mechanism) && !read.Contains(r.Id))
                .OrderBy(r => r.Id, StringComparer.Ordinal)
                .Select(r => new[] { Code(r.Id), r.Description })
        );
    }

    private static string Code(string id) => $"`{id}`";

    private static string Rows(string[] head, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend([.. head.Select(_ => "---")]).Prepend(head))
            text.Append("| ").AppendJoin(" | ", row.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        return text.ToString();
    }

    [GeneratedRegex(@"<!-- made: (?<name>(?!end)[\w -]+?) -->\n(?<lines>[\s\S]*?)<!-- made: end -->")]
    private static partial Regex Block();
}
