using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Recording;

/// <summary>
/// Collects the measures of one run, day by day, and writes them to the run's record. Weekly rows are built from the days.
/// Nothing is allocated after construction.
/// </summary>
public sealed class Recorder
{
    private readonly RecordLayout layout;
    private readonly double[] today;
    private readonly double[] week;
    private readonly double[] officeToday;
    private readonly double[] officeWeek;

    public Recorder(RecordLayout layout)
    {
        this.layout = layout;
        today = new double[layout.Measures.Count];
        week = new double[layout.Measures.Count];
        officeToday = new double[layout.OfficeMeasures.Count * Office.Count];
        officeWeek = new double[officeToday.Length];
    }

    /// <summary>A handle through which a stage adds to a measure.</summary>
    public Tally<TKind> Of<TKind>(Measure<TKind> measure)
        where TKind : ICountKind
    {
        var number = layout.IndexOf(measure);
        var office = -1;
        for (var i = 0; i < layout.OfficeMeasures.Count; i++)
            if (ReferenceEquals(layout.OfficeMeasures[i], layout.Measures[number]))
                office = i;
        return new(today, number, officeToday, office * Office.Count);
    }

    /// <summary>Closes a day: writes the nation's day and adds to the week; a Saturday closes the week.</summary>
    public void Close(int day, Span<float> record)
    {
        var sinceSunday = day - layout.FirstSunday;
        for (var m = 0; m < today.Length; m++)
        {
            record[layout.Day(m, day)] = (float)today[m];
            week[m] += Weekly(layout.Measures[m].Kind, today[m], sinceSunday);
            today[m] = 0;
        }
        for (var i = 0; i < officeToday.Length; i++)
        {
            officeWeek[i] += Weekly(layout.OfficeMeasures[i / Office.Count].Kind, officeToday[i], sinceSunday);
            officeToday[i] = 0;
        }
        if (sinceSunday >= 0 && sinceSunday % 7 == 6)
            CloseWeek(sinceSunday / 7, record);
    }

    private static double Weekly(MeasureKind kind, double value, int sinceSunday)
    {
        if (sinceSunday < 0)
            return 0;
        if (kind == MeasureKind.Flow)
            return value / 7;
        return sinceSunday % 7 == 0 ? value : 0;
    }

    private void CloseWeek(int number, Span<float> record)
    {
        if (number >= layout.Weeks.Count)
            return;
        for (var m = 0; m < week.Length; m++)
            record[layout.Week(m, number)] = (float)week[m];
        Limits.NameWeek(layout, officeWeek);
        for (var i = 0; i < officeWeek.Length; i++)
            record[layout.OfficeWeek(i / Office.Count, i % Office.Count, number)] = (float)officeWeek[i];
        Array.Clear(week);
        Array.Clear(officeWeek);
    }
}

/// <summary>A measure of a run, to which only counts of its own kind can be added.</summary>
public readonly struct Tally<TKind>
    where TKind : ICountKind
{
    private readonly double[] nation;
    private readonly int measure;
    private readonly double[] offices;
    private readonly int firstOffice;

    internal Tally(double[] nation, int measure, double[] offices, int firstOffice)
    {
        this.nation = nation;
        this.measure = measure;
        this.offices = offices;
        this.firstOffice = firstOffice;
    }

    /// <summary>Adds to the nation's day.</summary>
    public void Add(Count<TKind> count) => nation[measure] += count.Value;

    /// <summary>Adds to the nation's day and to an office's.</summary>
    public void Add(int office, Count<TKind> count)
    {
        nation[measure] += count.Value;
        offices[firstOffice + office] += count.Value;
    }

    /// <summary>Adds to an office's day alone.</summary>
    public void AddOfficeOnly(int office, Count<TKind> count) => offices[firstOffice + office] += count.Value;
}
