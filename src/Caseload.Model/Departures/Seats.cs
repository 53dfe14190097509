using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Model.Departures;

/// <summary>
/// Air seats for people in ICE custody (mechanism 8.2): flights a month, seats, load factor and the share of them for ICE custody.
/// Seats accrue by the day and are flown when a rotation flies; what a week has not used is lost.
/// </summary>
public sealed class Seats
{
    public static readonly Lever FlightsPerMonth = new(
        "removals.flights.per_month",
        "flights/month",
        0,
        100000,
        "Removal flights a month."
    )
    {
        From = LeverDefault.DatedRows,
    };

    public static readonly Parameter PerCharter = new("removals.flights.seats_per_charter", "seats/flight");
    public static readonly Parameter LoadFactor = new("removals.flights.load_factor", "share");
    public static readonly Parameter ShareForCustody = new("removals.flights.share_for_ice_custody", "share");

    public static readonly Measure<Seat> Available = new(
        "seats_available",
        "seats/day",
        MeasureKind.Flow,
        "Air seats a day for people in ICE custody."
    );
    public static readonly Measure<Seat> UsedMeasure = new(
        "seats_used",
        "seats/day",
        MeasureKind.Flow,
        "Air seats used by people in ICE custody."
    );

    private readonly World world;
    private readonly double[] flights;
    private readonly double perFlight;
    private readonly Tally<Seat> availableTally;
    private readonly Tally<Seat> usedTally;
    private double stock;

    public Seats(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        flights = inputs.Daily(FlightsPerMonth);
        perFlight = inputs.Value(PerCharter) * inputs.Value(LoadFactor) * inputs.Value(ShareForCustody);
        availableTally = world.Recorder.Of(Available);
        usedTally = world.Recorder.Of(UsedMeasure);
        stock = Countries.DaysSinceFlight(Countries.Mexico, inputs.Horizon.From) * Rate(0);
    }

    /// <summary>Seats that could still be flown today.</summary>
    public int Left => (int)stock;

    /// <summary>Seats flown today and those there were: for the law of capacity.</summary>
    public (int Used, double Given) Use { get; private set; }

    public void Open(int day)
    {
        var rate = Rate(day);
        stock = Math.Min(stock + rate, 7 * rate);
        Use = (0, stock);
        availableTally.Add(new(rate));
    }

    public void Fly()
    {
        stock--;
        Use = (Use.Used + 1, Use.Given);
        usedTally.Add(new(1));
    }

    private double Rate(int day) => flights[day] / world.Calendar.DaysInMonth(day) * perFlight;
}
