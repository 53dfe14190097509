using System.Globalization;
using System.Text.RegularExpressions;
using Caseload.Data.Series;
using Caseload.Data.Tables;

namespace Caseload.Data.Import.Workbooks;

/// <summary>What a footnote dates.</summary>
internal enum Topic
{
    Population,
    BookOuts,
    Removals,
    Docket,
    BookIns,
    InCustody,
    Bonds,
}

/// <summary>
/// Dates of the Footnotes sheet, one a topic: "updated through", "filtered through" or "snapshot as of". A date outside the
/// fiscal year is refused; a docket of the first days after it counts as the year's end.
/// </summary>
internal sealed partial class Footnotes
{
    /// <summary>A final workbook's docket was counted some days after the year's end.</summary>
    private const int DaysAfterTheYear = 14;

    /// <summary>Footnotes of one workbook differ by a few days; a date further behind the others was not renewed.</summary>
    private const int DaysApart = 7;

    private static readonly (Topic Topic, string Words)[] Topics =
    [
        (Topic.Population, "Average Daily Population"),
        (Topic.BookOuts, "ICE Final"),
        (Topic.Removals, "ICE Removals"),
        (Topic.Docket, "Currently Detained"),
        (Topic.BookIns, "Initial Book-Ins"),
        (Topic.InCustody, "ICLOS and Detainees"),
        (Topic.Bonds, "Monthly Bond"),
    ];

    private readonly Dictionary<Topic, DateOnly> dates = [];
    private readonly Dictionary<Topic, string> remarks = [];

    public static Footnotes Read(IReadOnlyList<Sheet> sheets, int fiscalYear, ImportNotes notes)
    {
        var found = new Footnotes();
        foreach (var sheet in sheets.Where(s => s.Name.StartsWith("Footnotes", StringComparison.OrdinalIgnoreCase)))
            found.Read(sheet, fiscalYear, notes);
        foreach (var topic in Topics.Select(t => t.Topic).Where(t => !found.dates.ContainsKey(t)))
            if (topic is Topic.BookIns or Topic.Docket or Topic.Removals)
                notes.Add($"no valid footnote date for {topic}");
        found.Compare(notes);
        return found;
    }

    /// <summary>The date of a topic, or null. Population falls back on book-ins and book-outs, which are counted with it.</summary>
    public DateOnly? Of(Topic topic) =>
        dates.TryGetValue(topic, out var date) ? date
        : topic is Topic.Population or Topic.BookOuts or Topic.BookIns
            ? new[] { Topic.Population, Topic.BookIns, Topic.BookOuts }
                .Select(t => dates.TryGetValue(t, out var other) ? other : (DateOnly?)null)
                .FirstOrDefault(d => d is not null)
        : null;

    /// <summary>What is to be known of a topic's date, or "".</summary>
    public string Remark(Topic topic) => remarks.GetValueOrDefault(topic, "");

    private void Read(Sheet sheet, int fiscalYear, ImportNotes notes)
    {
        Topic? section = null;
        for (var row = 1; row <= sheet.LastRow; row++)
        {
            var label = sheet.Text(row, 1);
            if (label.Length > 0)
                section = Of(label);
            var text = sheet.Text(row, 2);
            if (text.Contains("ICLOS and Detainees Data", StringComparison.OrdinalIgnoreCase))
                section = Topic.InCustody;
            if (section is { } topic && !dates.ContainsKey(topic) && Dated().Match(text) is { Success: true } dated)
                Take(topic, dated.Groups["date"].Value, sheet, row, fiscalYear, notes);
        }
    }

    private static Topic? Of(string label)
    {
        foreach (var (topic, words) in Topics)
            if (label.Contains(words, StringComparison.OrdinalIgnoreCase))
                return topic;
        return null;
    }

    private void Take(Topic topic, string text, Sheet sheet, int row, int fiscalYear, ImportNotes notes)
    {
        var (first, last) = (FiscalYear.FirstDay(fiscalYear), FiscalYear.LastDay(fiscalYear));
        if (!DateOnly.TryParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            notes.Add($"sheet '{sheet.Name}' row {row}: the date {text} does not exist");
        else if (topic is Topic.Docket or Topic.InCustody && date > last && date <= last.AddDays(DaysAfterTheYear))
        {
            dates[topic] = last;
            remarks[topic] = $"fiscal year end ({(topic is Topic.Docket ? "docket " : "")}footnote {PlainDate.Text(date)})";
        }
        else if (date < first || date > last)
            notes.Add(
                $"sheet '{sheet.Name}' row {row}: the footnote date {PlainDate.Text(date)} of {topic} is outside FY{fiscalYear} and was not used"
            );
        else
            dates[topic] = date;
    }

    private void Compare(ImportNotes notes)
    {
        if (dates.Count < 2)
            return;
        var newest = dates.Where(d => d.Key is not (Topic.InCustody or Topic.Bonds)).Select(d => d.Value).DefaultIfEmpty().Max();
        foreach (var (topic, date) in dates.OrderBy(d => d.Key))
        {
            if (newest.DayNumber - date.DayNumber <= DaysApart)
                continue;
            remarks[topic] = $"footnote date {PlainDate.Text(date)} may be stale: others say {PlainDate.Text(newest)}";
            notes.Add($"the footnote date of {topic}, {PlainDate.Text(date)}, may be stale: others say {PlainDate.Text(newest)}");
        }
    }

    [GeneratedRegex(
        @"(?:updated|filtered)\s+through\s+(?<date>\d{1,2}/\d{1,2}/\d{4})|snapshot\s+as(?:\s+of)?\s+(?<date>\d{1,2}/\d{1,2}/\d{4})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Dated();
}
