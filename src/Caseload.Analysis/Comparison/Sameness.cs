namespace Caseload.Analysis.Comparison;

/// <summary>Whether two scenarios are the same in every cell of every history so far. Safe to use from several threads.</summary>
public sealed class Sameness
{
    private volatile bool _differs;

    /// <summary>True as long as no cell of any pair differed.</summary>
    public bool Exact => !_differs;

    internal void Differs() => _differs = true;
}
