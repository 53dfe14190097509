using Caseload.Cli.Inputs;
using Caseload.Cli.Layout;
using Caseload.Data.Errors;
using Caseload.Data.Series;
using Caseload.Model;

namespace Caseload.Cli.Lists;

/// <summary>All that is known of one id.</summary>
internal static class Details
{
    private const string Day = "day";

    public static IReadOnlyList<Block> Of(string id, Home home)
    {
        if (Same(id, Day))
            return DayDetails.Blocks();
        if (Catalogue.Measures.FirstOrDefault(m => Same(m.Name, id)) is { } measure)
            return MeasureDetails.Blocks(measure);
        var lever = Catalogue.Levers.FirstOrDefault(l => Same(l.Id, id));
        var parameter = Catalogue.Parameters.FirstOrDefault(p => Same(p.Id, id));
        if (lever is not null || parameter is not null)
            return
            [
                .. lever is null ? [] : LeverDetails.Blocks(lever, home),
                .. parameter is null ? [] : ParameterDetails.Blocks(parameter, home),
            ];
        if (Entries.Scenarios(home).Any(s => Same(s.Name, id)))
            return ScenarioDetails.Blocks(id, home);
        if (SeriesCatalogue.Find(id) is { } series)
            return SeriesDetails.Blocks(series, home);
        if (SeriesCatalogue.OfFile(id) is { Count: > 0 } file)
            return
            [
                .. file.SelectMany(
                    (one, i) =>
                        (IEnumerable<Block>)[.. i == 0 ? [] : new Block[] { new Gap() }, .. SeriesDetails.Blocks(one, home)]
                ),
            ];
        if (Entries.Laws().FirstOrDefault(o => Same(o.Name, id)) is { Name: not null } entry)
            return [new Paragraph(entry.Name), new Paragraph(entry.Text)];
        return ParameterDetails.Row(id, home) ?? throw Unknown(id, home);
    }

    private static UserError Unknown(string id, Home home)
    {
        IEnumerable<string> names =
        [
            Day,
            .. Catalogue.Levers.Select(l => l.Id),
            .. Catalogue.Measures.Select(m => m.Name),
            .. Catalogue.Parameters.Select(p => p.Id),
            .. Entries.Scenarios(home).Concat(Entries.Series()).Concat(Entries.Laws()).Select(e => e.Name),
        ];
        return new($"nothing has the id '{id}'", "an id from `caseload list`", NearestName.IfClose(id, names));
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
