namespace Caseload.Model.Registry;

/// <summary>What a count counts. Counts of different kinds have no common sum: adding them does not compile.</summary>
public interface ICountKind
{
    /// <summary>The noun phrase used in files and on screen.</summary>
    static abstract string Counts { get; }
}

/// <summary>An amount of one kind.</summary>
public readonly record struct Count<TKind>(double Value)
    where TKind : ICountKind
{
    public static Count<TKind> operator +(Count<TKind> a, Count<TKind> b) => new(a.Value + b.Value);

    public static Count<TKind> operator -(Count<TKind> a, Count<TKind> b) => new(a.Value - b.Value);

    public Count<TKind> Add(Count<TKind> other) => this + other;

    public Count<TKind> Subtract(Count<TKind> other) => this - other;
}

/// <summary>ERO administrative arrests.</summary>
public readonly struct EroArrest : ICountKind
{
    public static string Counts => "ERO administrative arrests";
}

/// <summary>First book-ins to ICE detention of people arrested by ICE (ERO and HSI).</summary>
public readonly struct IceBookIn : ICountKind
{
    public static string Counts => "first book-ins of people arrested by ICE";
}

/// <summary>First book-ins to ICE detention of people arrested by CBP.</summary>
public readonly struct CbpBookIn : ICountKind
{
    public static string Counts => "first book-ins of people arrested by CBP";
}

/// <summary>People held at midnight.</summary>
public readonly struct PersonHeld : ICountKind
{
    public static string Counts => "people held at midnight";
}

/// <summary>Departures from ICE custody, with voluntary departure.</summary>
public readonly struct Departure : ICountKind
{
    public static string Counts => "departures from ICE custody";
}

/// <summary>Exits from custody that are not departures.</summary>
public readonly struct Release : ICountKind
{
    public static string Counts => "exits from custody that are not departures";
}

/// <summary>People who leave without an order carried out.</summary>
public readonly struct SelfDeparture : ICountKind
{
    public static string Counts => "people who leave without an order carried out";
}

/// <summary>Members of a cohort of ERO arrests.</summary>
public readonly struct CohortMember : ICountKind
{
    public static string Counts => "members of a day's cohort of ERO arrests";
}

/// <summary>Moves between facilities.</summary>
public readonly struct Transfer : ICountKind
{
    public static string Counts => "moves between facilities";
}

/// <summary>Immigration-court cases.</summary>
public readonly struct CourtCase : ICountKind
{
    public static string Counts => "immigration-court cases";
}

/// <summary>Days that court cases took.</summary>
public readonly struct CaseDay : ICountKind
{
    public static string Counts => "days since book-in of immigration-court cases";
}

/// <summary>Days that people spent in custody.</summary>
public readonly struct StayDay : ICountKind
{
    public static string Counts => "days since book-in of people in custody";
}

/// <summary>Court hearings.</summary>
public readonly struct Hearing : ICountKind
{
    public static string Counts => "hearing slots of detained courts";
}

/// <summary>Officer-days.</summary>
public readonly struct OfficerDay : ICountKind
{
    public static string Counts => "officer-days on arrests";
}

/// <summary>Supervisor approvals of an attempt.</summary>
public readonly struct Approval : ICountKind
{
    public static string Counts => "supervisor approvals";
}

/// <summary>Seats on removal flights for people in ICE custody.</summary>
public readonly struct Seat : ICountKind
{
    public static string Counts => "air seats for people in ICE custody";
}

/// <summary>Beds.</summary>
public readonly struct Bed : ICountKind
{
    public static string Counts => "detention beds";
}

/// <summary>People on programmes or in pools outside detention.</summary>
public readonly struct PersonOutside : ICountKind
{
    public static string Counts => "people not in detention";
}

/// <summary>People employed or assigned.</summary>
public readonly struct Staff : ICountKind
{
    public static string Counts => "people on duty";
}

/// <summary>Offices, on a day, in a stated condition.</summary>
public readonly struct OfficeDay : ICountKind
{
    public static string Counts => "offices on a day";
}

/// <summary>An index, rate or target that counts nothing.</summary>
public readonly struct Index : ICountKind
{
    public static string Counts => "nothing (an index, rate or target)";
}
