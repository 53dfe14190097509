using System.Text.RegularExpressions;
using Caseload.Data.Parameters;
using Caseload.Model;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;
using Caseload.Tests.Data;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>Rows of levers known later: those that the model has no place for are named beside the forecasts.</summary>
public sealed partial class LaterLeverTests
{
    [Fact]
    public void Every_row_is_read_or_named_as_not_read()
    {
        var folder = Path.Combine(RepositoryPaths.Root, "forecasts");
        var rows = ParameterFile.Read(Path.Combine(folder, "levers_later.csv")).Rows;
        var unread = rows.Select(r => ParameterTable.FamilyOf(r.Id)).Where(id => !IsRead(id)).Distinct().Order();
        var named = Row().Matches(File.ReadAllText(Path.Combine(folder, "README.md"))).Select(m => m.Groups["id"].Value).Order();
        Assert.Equal(unread, named);
        Assert.True(unread.Count() < rows.Count);
    }

    // A row of a parameter that is not dated would be passed over in silence.
    private static bool IsRead(string id) =>
        Catalogue.Levers.Any(l => l.From == LeverDefault.DatedRows && string.Equals(l.Id, id, StringComparison.Ordinal))
        || Catalogue.Parameters.Any(p => p.Dated && string.Equals(p.Id, id, StringComparison.Ordinal));

    [GeneratedRegex(@"^  \| `(?<id>[a-z0-9_.]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
