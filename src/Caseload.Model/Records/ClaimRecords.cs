namespace Caseload.Model.Records;

/// <summary>Arrests that agencies announced for one day.</summary>
public sealed record AnnouncedDay(DateOnly Date, double Arrests);

/// <summary>A reading of opinion: a share that approves, or a net in points.</summary>
public sealed record PollReading(DateOnly Date, string Pollster, string Question, double? Approve, double? Net);

/// <summary>Records that claims are held against and that no stage of the model reads.</summary>
public sealed record ClaimRecords
{
    public required IReadOnlyList<AnnouncedDay> Announced { get; init; }

    public required IReadOnlyList<PollReading> Polls { get; init; }
}
