namespace Caseload.Bench;

/// <summary>Something that is measured within one process, as a ratio or in pairs.</summary>
internal interface IBenchmark
{
    /// <summary>The word that chooses it on the command line.</summary>
    string Name { get; }

    IEnumerable<Row> Measure(Checkout checkout);
}

/// <summary>A row of the page.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Found">The figure, with its unit.</param>
/// <param name="Aim">What it should be; empty where there is no aim.</param>
internal sealed record Row(string What, string Found, string Aim = "")
{
    public override string ToString() => Aim.Length == 0 ? $"{What}: {Found}" : $"{What}: {Found} (aim: {Aim})";
}
