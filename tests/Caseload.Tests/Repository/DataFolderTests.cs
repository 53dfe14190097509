using System.Text.RegularExpressions;
using nietras.SeparatedValues;
using Xunit;

namespace Caseload.Tests.Repository;

/// <summary>Every file under data/ says where it comes from, and holds nothing dated after the day the records end.</summary>
public sealed partial class DataFolderTests
{
    private const string FirstHeldBack = "2025-09";

    [Fact]
    public void EverySeriesHasItsProvenanceAndNoMore()
    {
        var files = Checkout.Files("data/series").Select(f => Path.GetFileName(f)!).ToArray();
        var rows = FirstCell()
            .Matches(Checkout.Read("data/README.md"))
            .SelectMany(m => FileName().Matches(m.Value))
            .Select(m => m.Groups["name"].Value)
            .ToArray();
        Assert.Empty(files.Except(rows));
        Assert.Empty(rows.Except(files));
    }

    [Fact]
    public void NoSeriesPassesTheLastDay()
    {
        var late = new List<string>();
        foreach (var file in Checkout.Files("data/series", "*.csv"))
        {
            using var reader = Sep.Reader(o => o with { Unescape = true }).FromFile(Checkout.PathOf(file));
            foreach (var row in reader)
            {
                for (var c = 0; c < row.ColCount; c++)
                {
                    var cell = row[c].ToString();
                    if (Date().IsMatch(cell) && string.CompareOrdinal(cell, FirstHeldBack) >= 0)
                    {
                        late.Add($"{file}: {cell}");
                    }
                }
            }
        }

        Assert.Empty(late);
    }

    [GeneratedRegex(@"^\| `[^|]*\.csv` \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex(@"`(?<name>\w+\.csv)`")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^\d{4}-\d\d(?:-\d\d)?$")]
    private static partial Regex Date();
}
