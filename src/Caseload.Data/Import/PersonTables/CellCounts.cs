namespace Caseload.Data.Import.PersonTables;

/// <summary>Events by day, by month with office and class, and by month with each further grouping. Counts alone.</summary>
internal sealed class CellCounts
{
    private readonly Dictionary<DateOnly, long> days = [];
    private readonly Dictionary<(DateOnly Month, int Office, int Class), long> offices = [];
    private readonly Dictionary<(DateOnly Month, int Label), long>[] groups;

    public CellCounts(int groups) =>
        this.groups = [.. Enumerable.Range(0, groups).Select(_ => new Dictionary<(DateOnly, int), long>())];

    public IReadOnlyDictionary<DateOnly, long> Days => days;

    public IReadOnlyDictionary<(DateOnly Month, int Office, int Class), long> Offices => offices;

    public IReadOnlyDictionary<(DateOnly Month, int Label), long> Group(int group) => groups[group];

    public void Add(DateTime time, int office, int criminality)
    {
        var day = DateOnly.FromDateTime(time);
        Increment(days, day);
        Increment(offices, (new(day.Year, day.Month, 1), office, criminality));
    }

    public void AddGroup(int group, DateTime time, int label) => Increment(groups[group], (new(time.Year, time.Month, 1), label));

    private static void Increment<T>(Dictionary<T, long> counts, T key)
        where T : notnull => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
}
