using Caseload.Model.Cases;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Departures;

/// <summary>
/// Who waits for what on the way out, by AOR of the facility, and so what binds departures on a day: of orders, documents and
/// seats the one whose removal alone would have raised the day's count the most, the first in that order where two are equal.
/// Without orders, whoever would be ready by now had the order come at intake could leave, if a seat is left or none is needed;
/// without documents, whoever waits for them; without seats, whoever is ready.
/// </summary>
public sealed class DepartureWaits
{
    private const int Modes = 1 + Countries.Groups;

    public static readonly Measure<PersonHeld> ForOrder = Of("waiting_order", "People held who wait for an order.");
    public static readonly Measure<PersonHeld> ForDocuments = Of(
        "waiting_documents",
        "People held who wait for travel documents."
    );
    public static readonly Measure<PersonHeld> ForSeat = Of("waiting_seat", "People held who are ready and wait for a seat.");
    public static readonly Measure<PersonHeld> NoCountry = Of(
        "waiting_no_country",
        "People held whom no country takes: they wait for an agreement or the release limit."
    );

    private readonly World world;
    private readonly int[] couldLeaveIfOrdered = new int[Office.Count * Modes];
    private readonly int[] documents = new int[Office.Count * Modes];
    private readonly int[] seat = new int[Office.Count];
    private readonly int[] stages = new int[8];
    private readonly Tally<PersonHeld>[] tallies;
    private readonly Tally<OfficeDay>[] limits;

    public DepartureWaits(World world)
    {
        this.world = world;
        tallies = [.. new[] { ForOrder, ForDocuments, ForSeat, NoCountry }.Select(world.Recorder.Of)];
        limits = [.. Limits.Departures.Select(world.Recorder.Of)];
    }

    /// <summary>People at each stage of the way out: for the law of conservation.</summary>
    public int At(CaseStage stage) => stages[(int)stage];

    /// <summary>A case begins to wait at the stage that its row names.</summary>
    public void Enter(in Case row) => Change(row, 1);

    /// <summary>A case ends its wait.</summary>
    public void Leave(in Case row) => Change(row, -1);

    public void Close(int day, int seatsLeft)
    {
        var date = world.Inputs.Date(day);
        for (var o = 0; o < Office.Count; o++)
        {
            var orders = CouldLeave(couldLeaveIfOrdered.AsSpan(o * Modes, Modes), date, seatsLeft);
            var papers = CouldLeave(documents.AsSpan(o * Modes, Modes), date, seatsLeft);
            var limit =
                orders + papers + seat[o] == 0 ? 3
                : orders >= papers && orders >= seat[o] ? 0
                : papers >= seat[o] ? 1
                : 2;
            limits[limit].Add(o, new(1));
        }
        tallies[0].Add(new(world.Courts.Pending + stages[(int)CaseStage.Processing]));
        tallies[1].Add(new(stages[(int)CaseStage.Documents]));
        tallies[2].Add(new(stages[(int)CaseStage.Seat]));
        tallies[3].Add(new(stages[(int)CaseStage.NoCountry]));
    }

    // Those who need no seat, and of the others as many as there are seats left on today's flights.
    private static int CouldLeave(ReadOnlySpan<int> waiting, DateOnly date, int seatsLeft)
    {
        var flying = 0;
        for (var g = 0; g < Countries.Groups; g++)
            if (Countries.Flies(g, date))
                flying += waiting[1 + g];
        return waiting[0] + Math.Min(flying, seatsLeft);
    }

    private void Change(in Case row, int by)
    {
        switch (row.Stage)
        {
            case CaseStage.Court or CaseStage.HearingLine or CaseStage.Appeal:
                if ((row.Marks & CaseMarks.WouldBeReady) != CaseMarks.None)
                    couldLeaveIfOrdered[row.Place * Modes + ModeOf(row)] += by;
                return;
            case CaseStage.Documents:
                documents[row.Place * Modes + ModeOf(row)] += by;
                break;
            case CaseStage.Seat:
                seat[row.Place] += by;
                break;
        }
        stages[(int)row.Stage] += by;
    }

    private static int ModeOf(in Case row) => (row.Marks & CaseMarks.NoSeat) != CaseMarks.None ? 0 : 1 + row.Country;

    private static Measure<PersonHeld> Of(string name, string definition) => new(name, "people", MeasureKind.Stock, definition);
}
