namespace Caseload.Model;

/// <summary>What a draw is about: the first field of a subject.</summary>
public static class SubjectKind
{
    /// <summary>The nation or an office on a day.</summary>
    public const int Nation = 0;

    /// <summary>An ERO administrative arrest.</summary>
    public const int Arrest = 1;

    /// <summary>A book-in of a person arrested by ICE that is not an ERO arrest of this run (HSI and others).</summary>
    public const int OtherIceBookIn = 2;

    /// <summary>A book-in of a person arrested by CBP.</summary>
    public const int CbpBookIn = 3;

    /// <summary>A person held at the start.</summary>
    public const int HeldAtStart = 4;

    /// <summary>A case that no run holds, drawn to compute a mean.</summary>
    public const int Hypothetical = 5;
}
