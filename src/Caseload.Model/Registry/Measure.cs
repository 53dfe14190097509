namespace Caseload.Model.Registry;

/// <summary>A stock is counted at midnight; a flow is counted over a day.</summary>
public enum MeasureKind
{
    Flow,
    Stock,
}

/// <summary>A named output with a unit, a stock or a flow, and what it counts.</summary>
/// <param name="Name">The column's name in every file.</param>
/// <param name="Unit">Unit of a day's value.</param>
/// <param name="Kind">Stock (midnight) or flow (a day; weekly values are means a day).</param>
/// <param name="Counts">What one unit of it is: measures that count different things are never added.</param>
/// <param name="Definition">One sentence for the data dictionary.</param>
public abstract record Measure(string Name, string Unit, MeasureKind Kind, string Counts, string Definition)
{
    /// <summary>True where the measure is also recorded by office, by the week.</summary>
    public bool ByOffice { get; init; }

    /// <summary>True where no public record holds this measure by office: it is shown as "modelled, not observed".</summary>
    public bool NotObservedByOffice { get; init; }

    /// <summary>True where the value rests on judgment more than on a record.</summary>
    public bool Judgment { get; init; }
}

/// <summary>A measure whose values are counts of <typeparamref name="TKind"/>: only such counts can be added to it.</summary>
public sealed record Measure<TKind>(string Name, string Unit, MeasureKind Kind, string Definition)
    : Measure(Name, Unit, Kind, TKind.Counts, Definition)
    where TKind : ICountKind;
