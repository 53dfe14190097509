using Caseload.Data.Import.Workbooks;
using Caseload.Data.Tables;
using Caseload.Model.Records;

namespace Caseload.Data.Import.PersonTables;

/// <summary>The counts of a table as series, with small cells left out over all of them together.</summary>
internal sealed class PersonSeries
{
    private const string Rare = "Other";
    private const string Left = "suppressed";

    /// <summary>ICE's classes, with 0 for not known.</summary>
    public static IReadOnlyList<string> ClassNames { get; } =
    [Labels.NotKnown, "Convicted Criminal", "Pending Criminal Charges", "Other Immigration Violator"];

    private readonly SmallCells cells = new();
    private readonly List<(ImportedSeries Series, string[] Key, int Cell, double? Second, string Note)> rows = [];
    private readonly string counts;
    private readonly DateOnly first;
    private readonly DateOnly last;

    public PersonSeries(PersonCounter counter, PersonTable table)
    {
        counts = table.Counts;
        (first, last) =
            counter.Counts.Days.Count == 0 ? default : (counter.Counts.Days.Keys.Min(), counter.Counts.Days.Keys.Max());
        var months = Offices(counter);
        for (var g = 0; g < counter.GroupLabels.Count; g++)
            Grouped(
                $"ddp_{counts}_monthly_by_{counter.GroupLabels[g].Column}",
                counts,
                counter.Counts.Group(g),
                counter.GroupLabels[g],
                months,
                last
            );
        Weeks(counter.Counts.Days, months);
        if (counter.Ends.Counts.Days.Count > 0)
            Ends(counter.Ends);
        Suppressed = cells.Suppress();
    }

    /// <summary>How many counts are left out.</summary>
    public int Suppressed { get; }

    public IReadOnlyList<ImportedSeries> Build()
    {
        foreach (var (series, key, cell, second, note) in rows)
        {
            string[] notes = [cells.IsSuppressed(cell) ? Left : "", note];
            double?[] values = second is null ? [cells.Shown(cell)] : [cells.Shown(cell), second];
            series.Add(key, values, string.Join("; ", notes.Where(n => n.Length > 0)));
        }
        return [.. rows.Select(r => r.Series).Distinct()];
    }

    /// <summary>By month, office and class, with the margins of each month; the national total of a month by its number.</summary>
    private Dictionary<DateOnly, int> Offices(PersonCounter counter)
    {
        var series = new ImportedSeries($"ddp_{counts}_monthly", ["month", "office", "criminality"], [counts]);
        string[] offices = [.. Office.Names, Labels.NotKnown];
        int[] numbers = [.. counter.Offices.Names.Select(n => Array.IndexOf(offices, OfficeAlias.Find(n) ?? Labels.NotKnown))];
        var table = new SortedDictionary<DateOnly, long[,]>();
        foreach (var ((month, office, criminality), count) in counter.Counts.Offices)
        {
            if (!table.TryGetValue(month, out var one))
                table.Add(month, one = new long[offices.Length, ClassNames.Count]);
            one[numbers[office], criminality] += count;
        }
        var totals = new Dictionary<DateOnly, int>();
        foreach (var (month, one) in table)
            totals.Add(month, Month(series, month, one, offices, counter));
        cells.Join([.. totals.Values], -1);
        return totals;
    }

    private int Month(ImportedSeries series, DateOnly month, long[,] one, string[] offices, PersonCounter counter)
    {
        var all = cells.Add(one.Cast<long>().Sum());
        Put(series, [Reach.Text(month), "US", "All"], all, MonthNote(month, last));
        var byClass = new List<int>[ClassNames.Count];
        for (var k = 0; k < byClass.Length; k++)
            byClass[k] = [];
        List<int> byOffice = [];
        for (var o = 0; counter.HasOffice && o < offices.Length; o++)
        {
            var inOffice = Enumerable.Range(0, ClassNames.Count).Sum(k => one[o, k]);
            if (inOffice == 0)
                continue;
            var total = cells.Add(inOffice);
            byOffice.Add(total);
            Put(series, [Reach.Text(month), offices[o], "All"], total, MonthNote(month, last));
            List<int> parts = [];
            for (var k = 0; counter.HasClass && k < ClassNames.Count; k++)
            {
                if (one[o, k] == 0)
                    continue;
                var cell = cells.Add(one[o, k]);
                parts.Add(cell);
                byClass[k].Add(cell);
                Put(series, [Reach.Text(month), offices[o], ClassNames[k]], cell, MonthNote(month, last));
            }
            if (parts.Count > 0)
                cells.Join([.. parts], total);
        }
        if (byOffice.Count > 0)
            cells.Join([.. byOffice], all);
        if (counter.HasClass)
            cells.Join(National(series, month, one, byClass), all);
        return all;
    }

    private int[] National(ImportedSeries series, DateOnly month, long[,] one, List<int>[] byClass)
    {
        List<int> national = [];
        for (var k = 0; k < ClassNames.Count; k++)
        {
            var sum = Enumerable.Range(0, one.GetLength(0)).Sum(o => one[o, k]);
            if (sum == 0)
                continue;
            var cell = cells.Add(sum);
            national.Add(cell);
            Put(series, [Reach.Text(month), "US", ClassNames[k]], cell, MonthNote(month, last));
            if (byClass[k].Count > 0)
                cells.Join([.. byClass[k]], cell);
        }
        return [.. national];
    }

    /// <summary>By month and label. Labels with under 11 rows in the whole file have no name of their own.</summary>
    private void Grouped(
        string name,
        string value,
        IReadOnlyDictionary<(DateOnly Month, int Label), long> counted,
        Labels labels,
        Dictionary<DateOnly, int> totals,
        DateOnly to
    )
    {
        if (counted.Count == 0)
            return;
        var series = new ImportedSeries(name, ["month", labels.Column.Replace(' ', '_')], [value]);
        var whole = counted.GroupBy(c => c.Key.Label).ToDictionary(g => g.Key, g => g.Sum(c => c.Value));
        string NameOf(int label) => label == 0 || whole[label] >= SmallCells.Least ? labels.Names[label] : Rare;
        foreach (var month in counted.GroupBy(c => c.Key.Month).OrderBy(g => g.Key))
        {
            List<int> parts = [];
            foreach (var label in month.GroupBy(c => NameOf(c.Key.Label)).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                var cell = cells.Add(label.Sum(c => c.Value));
                parts.Add(cell);
                Put(series, [Reach.Text(month.Key), label.Key], cell, MonthNote(month.Key, to));
            }
            cells.Join([.. parts], totals[month.Key]);
        }
    }

    private void Weeks(IReadOnlyDictionary<DateOnly, long> days, Dictionary<DateOnly, int> months)
    {
        var series = new ImportedSeries($"ddp_{counts}_weekly", ["week_start"], [counts, "days_covered"]);
        var weeks = new Dictionary<DateOnly, int>();
        foreach (var week in days.GroupBy(d => d.Key.AddDays(-(int)d.Key.DayOfWeek)).OrderBy(g => g.Key))
        {
            var from = week.Key > first ? week.Key : first;
            var to = week.Key.AddDays(6) < last ? week.Key.AddDays(6) : last;
            var covered = to.DayNumber - from.DayNumber + 1;
            var cell = cells.Add(week.Sum(d => d.Value));
            weeks.Add(week.Key, cell);
            rows.Add((series, [PlainDate.Text(week.Key)], cell, covered, covered < 7 ? "partial week" : ""));
        }
        cells.Join([.. weeks.Values], -1);
        Balance(weeks, months);
    }

    /// <summary>Between two months that end on a Saturday, months and weeks hold the same days.</summary>
    private void Balance(Dictionary<DateOnly, int> weeks, Dictionary<DateOnly, int> months)
    {
        var from = DateOnly.MinValue;
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
        {
            var to = TitledTable.EndOf(month);
            if (to.DayOfWeek is not DayOfWeek.Saturday)
                continue;
            int[] Within(Dictionary<DateOnly, int> cells) =>
                [.. cells.Where(c => c.Key > from && c.Key <= to).Select(c => c.Value)];
            cells.Balance(Within(weeks), Within(months));
            from = to;
        }
    }

    private void Ends(StayEnds ends)
    {
        var series = new ImportedSeries("ddp_book_outs_monthly", ["month"], ["book_outs"]);
        var totals = new Dictionary<DateOnly, int>();
        // Book-outs go on after the last book-in of a release.
        var lastEnd = ends.Counts.Days.Keys.Max();
        var to = lastEnd > last ? lastEnd : last;
        foreach (var ((month, _, _), count) in ends.Counts.Offices.OrderBy(o => o.Key.Month))
        {
            totals.Add(month, cells.Add(count));
            Put(series, [Reach.Text(month)], totals[month], MonthNote(month, to));
        }
        cells.Join([.. totals.Values], -1);
        if (ends.HasReason)
            Grouped("ddp_book_outs_monthly_by_reason", "book_outs", ends.Counts.Group(0), ends.Reasons, totals, to);
    }

    private void Put(ImportedSeries series, string[] key, int cell, string note) => rows.Add((series, key, cell, null, note));

    /// <summary>The first and the last month of a file are as long as its days.</summary>
    private string MonthNote(DateOnly month, DateOnly to) =>
        (month < first && TitledTable.EndOf(month) >= first) || (month <= to && TitledTable.EndOf(month) > to)
            ? "partial month"
            : "";
}
