namespace Caseload.Model.Arrests;

/// <summary>How an arrest comes about.</summary>
public enum Channel
{
    /// <summary>Transfer from a jail or prison.</summary>
    Custodial = 0,

    /// <summary>At large, a person sought.</summary>
    Targeted = 1,

    /// <summary>At large outside targeted work.</summary>
    Area = 2,

    /// <summary>Check-in or courthouse.</summary>
    CheckIn = 3,

    Worksite = 4,

    /// <summary>By local police of a 287(g) task force.</summary>
    Partner = 5,
}
