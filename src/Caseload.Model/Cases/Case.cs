using System.Runtime.InteropServices;

namespace Caseload.Model.Cases;

/// <summary>Where a case in custody stands.</summary>
public enum CaseStage : byte
{
    None = 0,

    /// <summary>Waits for an order that needs no new decision of a judge to be served.</summary>
    Processing,

    /// <summary>Between hearings.</summary>
    Court,

    /// <summary>Waits for a hearing slot.</summary>
    HearingLine,

    /// <summary>Appeal, by either side.</summary>
    Appeal,

    /// <summary>Ordered; waits for travel documents.</summary>
    Documents,

    /// <summary>Ready; waits for a seat.</summary>
    Seat,

    /// <summary>Ordered, of a country that takes nobody back: waits for an agreement or the release limit.</summary>
    NoCountry,
}

/// <summary>The legal route after arrest.</summary>
public enum Pathway : byte
{
    ExpeditedRemoval,
    Reinstatement,
    FinalOrder,
    AdministrativeRemoval,
    VoluntaryReturn,
    CourtDetained,

    /// <summary>Arrested by CBP, ordered without a long course.</summary>
    CbpFast,

    /// <summary>Arrested by CBP, the others.</summary>
    CbpLong,
}

[Flags]
public enum CaseMarks : byte
{
    None = 0,

    /// <summary>An ERO administrative arrest of this run: a member of its day's cohort.</summary>
    Cohort = 1,

    /// <summary>Departs without a charter seat: overland or on a commercial flight.</summary>
    NoSeat = 2,

    /// <summary>Overland.</summary>
    Land = 4,

    /// <summary>No country takes the person until an agreement or a third country.</summary>
    HardToRemove = 8,

    /// <summary>Voluntary departure granted.</summary>
    Voluntary = 16,

    /// <summary>Ordered at intake, would be ready by now.</summary>
    WouldBeReady = 32,

    /// <summary>In a hold room, not in a bed.</summary>
    HoldRoom = 64,

    /// <summary>An order stands, or a pathway that needs none.</summary>
    Ordered = 128,
}

/// <summary>One synthetic person's passage: a class and dates, 16 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = 16)]
public struct Case
{
    /// <summary>Identity: the subject of every draw about this case.</summary>
    public ulong Subject;

    /// <summary>Day of book-in, from the horizon's start; negative for people held at the start.</summary>
    public short Booked;

    /// <summary>Office of the arrest; of people held at the start whom ICE arrested, the AOR of the facility; 255 for people arrested by CBP.</summary>
    public byte Origin;

    /// <summary>AOR of the facility, or of the hold room.</summary>
    public byte Place;

    /// <summary>Arresting agency * 3 + criminality.</summary>
    public byte Class;

    /// <summary>Pathway * 8 + country group.</summary>
    public byte Route;

    public CaseStage Stage;

    public CaseMarks Marks;

    public readonly int Agency => Class / 3;

    public readonly int Criminality => Class % 3;

    public readonly Pathway Pathway => (Pathway)(Route >> 3);

    public readonly int Country => Route & 7;
}
