using System.Globalization;
using System.Text;
using Caseload.Data.Import;
using Caseload.Data.Import.PersonTables;
using Caseload.Tests.Cli;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>What a reader of all published tables of a file can solve for: no suppressed count.</summary>
public sealed class RecoverableTests : IDisposable
{
    private const long Prime = 1_000_000_007;
    private static readonly string[] Classes =
    [
        "1 Convicted Criminal",
        "2 Pending Criminal Charges",
        "3 Other Immigration Violator",
        "",
    ];
    private static readonly string[] Offices = ["Atlanta", "Boston", "Chicago", "Dallas", "Denver", "Miami", "Seattle", ""];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Two sums with two unknowns each, of which one is the other's part: their difference is one unknown.</summary>
    [Fact]
    public void Sums_that_are_safe_alone_can_give_back_a_count_together()
    {
        (int[] Plus, int[] Minus)[] sums = [([0, 1], []), ([0, 1, 2], []), ([3, 4], [5])];
        Assert.Equal([2], Recoverable.Of(sums, _ => true).Select(k => k.Cell));
        Assert.Empty(Recoverable.Of(sums, c => c != 2));
        var (cell, from) = Assert.Single(Recoverable.Of([([0, 1], [4]), ([0, 1, 2, 3], [])], c => c < 3));
        Assert.Equal((2, "3 4"), (cell, string.Join(' ', from.Order())));
    }

    /// <summary>Eleven offices with one each and a total of 11: whoever counts the rows knows each.</summary>
    [Fact]
    public void A_total_as_large_as_its_suppressed_parts_are_many_is_not_shown()
    {
        var cells = new SmallCells();
        int[] parts = [.. Enumerable.Range(0, 11).Select(_ => cells.Add(1))];
        var total = cells.Add(11);
        cells.Join(parts, total);
        cells.Suppress();
        Assert.True(cells.IsSuppressed(total));
    }

    [Fact]
    public void Months_less_weeks_give_nothing_back()
    {
        // 31 May 2025 is a Saturday: the weeks to it hold the days of the months to it.
        List<string> rows = [];
        for (var day = new DateOnly(2025, 1, 7); day < new DateOnly(2025, 9, 1); day = day.AddDays(7))
            rows.AddRange(
                Enumerable.Repeat($"{day:yyyy-MM-dd},Chicago,{Classes[0]},A,P", day.Month == 3 && day.Day < 15 ? 5 : 40)
            );
        rows.RemoveRange(rows.Count - 30, 30);
        Assert.Empty(GivenBack(Read(rows)));
    }

    [Fact]
    public void No_suppressed_count_is_determined_by_the_tables_of_a_file() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[80, 900], Gen.Int[1, 8], Gen.Int[40, 200])
            .Sample(
                t =>
                {
                    var (seed, count, offices, days) = t;
                    var rows = Rows(seed, count, offices, days);
                    return GivenBack(Read(rows)).Count == 0;
                },
                iter: 150,
                threads: 1
            );

    [Fact]
    public void A_large_file_is_covered_too()
    {
        var rows = Rows(7, 30_000, 8, 1_500);
        var file = Read(rows);
        Assert.Equal(30_000, file.Totals.Single(t => t.Key is "arrests").Value);
        Assert.Empty(GivenBack(file));
    }

    private static List<string> Rows(int seed, int count, int offices, int days)
    {
        var state = (ulong)seed;
        double Draw()
        {
            state = state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407;
            return (state >> 11) / (double)(1UL << 53);
        }
        int Skewed(int below, double power) => (int)(Math.Pow(Draw(), power) * below);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ =>
                    $"{new DateOnly(2025, 2, 26).AddDays(-Skewed(days, 1.3)):yyyy-MM-dd},{Offices[Skewed(offices, 2)]},{Classes[Skewed(4, 2)]},{"AAB"[Skewed(3, 1)]},{"PQR"[Skewed(3, 4)]}"
                ),
        ];
    }

    private ImportedFile Read(List<string> rows)
    {
        var path = folder.At("r.csv");
        File.WriteAllText(
            path,
            "apprehension_date,apprehension_aor,apprehension_criminality,apprehension_method,final_program\n"
                + string.Join('\n', rows),
            new UTF8Encoding(false)
        );
        return PersonFile.Read(path, ImportKind.Arrests, PersonFileTests.Today);
    }

    /// <summary>The sums that a reader knows of, solved for the counts that are left out.</summary>
    private static List<string> GivenBack(ImportedFile file)
    {
        var shown = new Dictionary<string, double?>(StringComparer.Ordinal);
        foreach (var series in file.Series)
        foreach (var row in series.Rows)
            shown.Add(series.Name[12..] + "|" + string.Join('|', row.Keys), row.Values[0]);
        var sums = Sums(shown);
        string[] hidden = [.. shown.Where(s => s.Value is null).Select(s => s.Key)];
        var number = hidden.Select((h, i) => (h, i)).ToDictionary(p => p.h, p => p.i, StringComparer.Ordinal);
        var matrix = sums.Select(s =>
            {
                var row = new Dictionary<int, long>();
                foreach (var (cell, sign) in s)
                    if (number.TryGetValue(cell, out var at))
                        row[at] = sign < 0 ? Prime - 1 : 1;
                return row;
            })
            .Where(r => r.Count > 0)
            .ToList();
        return [.. Units(matrix).Select(u => hidden[u])];
    }

    private static List<List<(string Cell, int Sign)>> Sums(Dictionary<string, double?> shown)
    {
        var keys = shown.Keys.Select(k => k.Split('|')).ToArray();
        List<List<(string, int)>> sums = [];
        void Add(IEnumerable<string[]> parts, params IEnumerable<string[]> less) =>
            sums.Add([.. parts.Select(p => (string.Join('|', p), 1)), .. less.Select(p => (string.Join('|', p), -1))]);
        var national = keys.Where(k => k is ["monthly", _, "US", "All"]).ToArray();
        var weeks = keys.Where(k => k[0] is "weekly").ToArray();
        Add(national);
        Add(weeks);
        foreach (var all in national)
        {
            var month = keys.Where(k => string.Equals(k[1], all[1], StringComparison.Ordinal)).ToArray();
            var cells = month.Where(k => k[0] is "monthly").ToArray();
            Add(cells.Where(k => k[2] is not "US" && k[3] is "All"), [all]);
            Add(cells.Where(k => k[2] is "US" && k[3] is not "All"), [all]);
            foreach (var office in cells.Where(k => k[2] is not "US" && k[3] is "All"))
                Add(cells.Where(k => string.Equals(k[2], office[2], StringComparison.Ordinal) && k[3] is not "All"), [office]);
            foreach (var one in cells.Where(k => k[2] is "US" && k[3] is not "All"))
                Add(cells.Where(k => k[2] is not "US" && string.Equals(k[3], one[3], StringComparison.Ordinal)), [one]);
            foreach (var group in month.Where(k => k[0].StartsWith("monthly_by", StringComparison.Ordinal)).GroupBy(k => k[0]))
                Add(group, [all]);
            var first = DateOnly.ParseExact(all[1] + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var end = first.AddMonths(1).AddDays(-1);
            if (end.DayOfWeek is DayOfWeek.Saturday)
                Add(
                    national.Where(k => string.CompareOrdinal(k[1], all[1]) <= 0),
                    weeks.Where(k => string.CompareOrdinal(k[1], $"{end:yyyy-MM-dd}") <= 0)
                );
        }
        return sums;
    }

    /// <summary>Cells that stand alone in a row of the matrix once it is fully reduced.</summary>
    private static List<int> Units(List<Dictionary<int, long>> matrix)
    {
        var done = new List<(int Pivot, Dictionary<int, long> Row)>();
        foreach (var row in matrix)
        {
            foreach (var (pivot, other) in done)
                Take(row, other, pivot);
            if (row.Count == 0)
                continue;
            var at = row.Keys.First();
            var inverse = (long)System.Numerics.BigInteger.ModPow(row[at], Prime - 2, Prime);
            foreach (var key in row.Keys.ToArray())
                row[key] = row[key] * inverse % Prime;
            foreach (var (_, other) in done)
                Take(other, row, at);
            done.Add((at, row));
        }
        return [.. done.Where(d => d.Row.Count == 1).Select(d => d.Pivot)];
    }

    private static void Take(Dictionary<int, long> from, Dictionary<int, long> row, int pivot)
    {
        if (!from.TryGetValue(pivot, out var factor))
            return;
        foreach (var (at, value) in row)
        {
            var left = (from.GetValueOrDefault(at) + (Prime - factor) * value) % Prime;
            if (left == 0)
                from.Remove(at);
            else
                from[at] = left;
        }
    }
}
