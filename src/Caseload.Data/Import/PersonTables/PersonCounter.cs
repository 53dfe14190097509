using System.Globalization;

namespace Caseload.Data.Import.PersonTables;

/// <summary>Counts the rows of a table as they stream by. Nothing of a row is kept, shown or logged.</summary>
internal sealed class PersonCounter
{
    private const int Classes = 3;
    private static readonly string[] Yes = ["TRUE", "T", "YES", "Y"];
    private static readonly string[] No = ["FALSE", "F", "NO", "N"];

    private readonly PersonTable table;
    private readonly IPersonRows rows;
    private readonly Duplicates duplicates;
    private readonly DateOnly horizon;
    private readonly int date;
    private readonly int stayBegin;
    private readonly int end;
    private readonly int office;
    private readonly int criminality;
    private readonly int identifier;
    private readonly int likely;
    private readonly int[] drops;
    private readonly int[] groups;

    public PersonCounter(IPersonRows rows, Duplicates duplicates, DateOnly horizon)
    {
        (this.rows, this.duplicates, this.horizon, table) = (rows, duplicates, horizon, rows.Header.Table);
        date = Column(Use.Date);
        (stayBegin, end) = (Column(Use.StayBegin), Column(Use.End));
        (office, criminality, identifier) = (Column(Use.Office), Column(Use.Criminality), Column(Use.Identifier));
        Ends = new(rows, Column(Use.StayEnd), Column(Use.Reason), horizon);
        drops = Columns(Use.Drop);
        likely = drops.Length > 0 ? -1 : Column(Use.Likely);
        groups = Columns(Use.Group);
        GroupLabels = [.. groups.Select(g => new Labels(table.Columns[g].Label))];
        Counts = new(groups.Length);
        HasFlags = drops.Length > 0 || likely >= 0;
    }

    public CellCounts Counts { get; }

    /// <summary>Stays that ended.</summary>
    public StayEnds Ends { get; }

    public Labels Offices { get; } = new("office");

    public Labels Criminalities { get; } = new("criminality");

    public IReadOnlyList<Labels> GroupLabels { get; }

    public bool HasFlags { get; }

    public bool HasOffice => office >= 0;

    public bool HasClass => criminality >= 0;

    public long Rows { get; private set; }

    public long Dropped { get; private set; }

    public long Undated { get; private set; }

    public SetAside Unreadable { get; } = new("rows have a date that cannot be read or is outside 2000 to 2099");

    /// <summary>Typing errors: the file cannot know of later days.</summary>
    public SetAside Future { get; } = new("rows are dated after the file was written");

    public long Zoned { get; private set; }

    /// <summary>Rows that were counted as stints; 0 for other tables.</summary>
    public long Stints { get; private set; }

    public long Repeats => duplicates.Repeats;

    /// <summary>Whether several flagged arrests of one person make a chain: then <see cref="ReadChains"/> goes first.</summary>
    public bool HasChains => likely >= 0 && identifier >= 0 && table.Kind is ImportKind.Arrests;

    /// <summary>Reads to the end without counting, to know the earliest of each chain.</summary>
    public void ReadChains()
    {
        while (rows.Next())
            if (Flag(likely) && rows.Time(date) is { Form: TimeForm.Known } time && !Labels.IsMissing(rows.Text(identifier)))
                duplicates.Add(rows.Text(identifier), time.Value);
        duplicates.Close();
    }

    public void Run()
    {
        while (rows.Next())
        {
            Rows++;
            Count();
        }
        Unreadable.RefuseIfMany(Rows);
        Ends.Unreadable.RefuseIfMany(Rows);
    }

    private void Count()
    {
        foreach (var drop in drops)
            if (Flag(drop))
            {
                Dropped++;
                return;
            }
        var time = rows.Time(date);
        if (time.Zoned)
            Zoned++;
        switch (time.Form)
        {
            case TimeForm.Empty:
                Undated++;
                return;
            case TimeForm.Unreadable:
                Unreadable.Add(rows, date);
                return;
            case TimeForm.DayFirst:
                throw TimeText.DayFirst(rows, date);
        }
        if (DateOnly.FromDateTime(time.Value) > horizon)
        {
            Future.Add(rows, date);
            return;
        }
        if (IsRepeat(time.Value))
        {
            Dropped++;
            return;
        }
        if (stayBegin < 0)
            Event(time.Value);
        else
            Stint(time.Value);
    }

    private bool IsRepeat(DateTime time)
    {
        if (identifier < 0 || Labels.IsMissing(rows.Text(identifier)))
            return false;
        if (!HasFlags)
        {
            duplicates.Compare(rows.Text(identifier), time);
            return false;
        }
        if (likely < 0 || !Flag(likely))
            return false;
        return duplicates.IsLater(rows.Text(identifier), time) || duplicates.Again(rows.Text(identifier), time);
    }

    private void Event(DateTime time)
    {
        Counts.Add(time, Label(Offices, office), Class());
        for (var g = 0; g < groups.Length; g++)
            Counts.AddGroup(g, time, GroupLabels[g].Of(rows, groups[g]));
        if (Ends.Read(out var ended))
            Ends.Count(ended, time);
    }

    /// <summary>A stint that begins with its stay is a book-in, one that ends with it a book-out; the others are transfers.</summary>
    private void Stint(DateTime time)
    {
        Stints++;
        var begin = rows.Time(stayBegin);
        if (begin.Form is TimeForm.Known && TimeText.Same(begin.Value, time) && !IsSecondOfTheDay(begin.Value, time, 0))
            Counts.Add(time, 0, Class());
        if (end < 0 || !Ends.Read(out var last) || rows.Time(end) is not { Form: TimeForm.Known } left)
            return;
        if (TimeText.Same(last, left.Value) && !IsSecondOfTheDay(last, left.Value, 1))
            Ends.Count(last, time);
    }

    /// <summary>
    /// Where a time is a date alone, two stints of one day both begin (or end) with their stay: one of them counts. A tick tells
    /// ends from beginnings of the same day.
    /// </summary>
    private bool IsSecondOfTheDay(DateTime ofStay, DateTime ofStint, int tick) =>
        (ofStay.TimeOfDay == TimeSpan.Zero || ofStint.TimeOfDay == TimeSpan.Zero)
        && identifier >= 0
        && rows.Text(identifier) is var id
        && !Labels.IsMissing(id)
        && duplicates.Again(id, ofStay.Date.AddTicks(tick));

    private int Label(Labels labels, int column) => column < 0 ? 0 : labels.Of(rows, column);

    /// <summary>0 where it is not known, else 1 to 3 in ICE's order; other values count as not known and are noted.</summary>
    private int Class()
    {
        if (criminality < 0)
            return 0;
        var text = rows.Text(criminality);
        if (!text.IsEmpty && text[0] is >= '1' and <= '3' && (text.Length == 1 || text[1] == ' '))
            return text[0] - '0';
        for (var i = 1; i <= Classes; i++)
            if (text.Equals(PersonSeries.ClassNames[i], StringComparison.OrdinalIgnoreCase))
                return i;
        Criminalities.Of(rows, criminality);
        return 0;
    }

    /// <summary>A flag that is neither is refused: a duplicate taken as none would be counted without a word.</summary>
    private bool Flag(int column)
    {
        var text = rows.Text(column);
        if (Is(text, Yes, 1))
            return true;
        if (Labels.IsMissing(text) || Is(text, No, 0))
            return false;
        throw rows.Fault(
            column,
            $"a value of the flag {table.Columns[column].Label} is neither true nor false",
            $"{string.Join(", ", Yes)} or 1 for true; {string.Join(", ", No)}, 0 or nothing for false"
        );
    }

    private static bool Is(ReadOnlySpan<char> text, string[] words, double number)
    {
        foreach (var word in words)
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var written)
            && written == number;
    }

    private int Column(Use use) => Columns(use) is [var first, ..] ? first : -1;

    private int[] Columns(Use use) =>
        [.. Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].Use == use && rows.Header.Places[i] >= 0)];
}
