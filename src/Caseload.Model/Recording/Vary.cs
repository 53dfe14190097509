namespace Caseload.Model.Recording;

/// <summary>What differs between the runs of an ensemble.</summary>
public enum Vary
{
    /// <summary>Parameters and chance.</summary>
    Both,

    /// <summary>Parameters alone: every run has the chance of run 0.</summary>
    Parameters,

    /// <summary>Chance alone: every run has the central parameters.</summary>
    Chance,
}
