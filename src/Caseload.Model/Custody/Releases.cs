using Caseload.Model.Registry;

namespace Caseload.Model.Custody;

/// <summary>How a case leaves custody without departing.</summary>
public enum ReleaseWay
{
    Bond = 0,
    Recognizance = 1,
    Supervision = 2,
    Parole = 3,
    OtherAgency = 4,
    CourtOrder = 5,
    Relief = 6,
    NoBed = 7,
    Limit = 8,
}

/// <summary>Measures of exits that are not departures.</summary>
public static class Releases
{
    public static readonly Measure<Release> All = Of("releases", "Exits from custody that are not departures.");

    /// <summary>In the order of <see cref="ReleaseWay"/>.</summary>
    public static readonly IReadOnlyList<Measure<Release>> ByWay =
    [
        Of("releases_bond", "Exits on bond."),
        Of("releases_recognizance", "Exits on an order of recognizance."),
        Of("releases_supervision", "Exits on an order of supervision."),
        Of("releases_parole", "Exits on parole."),
        Of("releases_other_agency", "Exits to another agency."),
        Of("releases_court_order", "Exits by order of a federal court."),
        Of("releases_relief", "Exits after relief or termination by an immigration judge."),
        Of("releases_no_bed", "Released for want of a bed, to alternatives to detention."),
        Of("releases_limit", "Released at the limit after an order that no country allowed to carry out."),
    ];

    private static Measure<Release> Of(string name, string definition) => new(name, "exits/day", MeasureKind.Flow, definition);
}
