using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Model.Recording;
using Caseload.Model.Registry;

namespace Caseload.Model.Border;

/// <summary>
/// CBP inflow (mechanism 0): people arrested by CBP who are booked into ICE detention share beds, courts and seats with
/// people arrested by ICE, and officers lent to the border do not arrest in the interior. Why crossings changed is not modelled.
/// </summary>
public sealed class BorderStage
{
    public static readonly Lever BookInsDaily = new(
        "border.cbp_bookins_daily",
        "book-ins/day",
        0,
        5000,
        "First book-ins a day of people arrested by CBP."
    )
    {
        From = LeverDefault.Record,
    };

    public static readonly Lever ShareAtBorder = new(
        "border.ero_share_at_border",
        "share",
        0,
        1,
        "Share of ERO officers lent to the border."
    )
    {
        From = LeverDefault.DatedRows,
    };

    public static readonly Lever Title42End = new("policy.title42_end", "indicator", 0, 1, "End of Title 42 expulsions.")
    {
        From = LeverDefault.DatedRows,
        Before = 0,
        NotEstimable = true,
    };

    public static readonly Lever Troops = new("border.troops", "people", 0, 100000, "Troops at the border.")
    {
        Before = 0,
        NotEstimable = true,
    };

    public static readonly Parameter PatrolInteriorShare = new("border.patrol_interior_share", "share")
    {
        Dated = true,
        Before = 0,
    };

    public static readonly Measure<CbpBookIn> BookIns = new(
        "bookins_cbp",
        "book-ins/day",
        MeasureKind.Flow,
        "First book-ins to ICE detention of people arrested by CBP."
    );

    public static readonly Measure<CbpBookIn> PatrolInterior = new(
        "bookins_cbp_interior",
        "book-ins/day",
        MeasureKind.Flow,
        "Of the book-ins of people arrested by CBP, those that Border Patrol arrested in the interior (mean)."
    )
    {
        Judgment = true,
    };

    public static readonly Purpose Inflow = new(101, "border.inflow");

    public static Declarations Declares { get; } =
        new([BookInsDaily, ShareAtBorder, Title42End, Troops], [PatrolInteriorShare], [BookIns, PatrolInterior], [Inflow]);

    private readonly World world;
    private readonly double[] rate;
    private readonly double[] interiorShare;
    private readonly Tally<CbpBookIn> bookIns;
    private readonly Tally<CbpBookIn> interior;

    public BorderStage(World world)
    {
        this.world = world;
        rate = world.Inputs.Daily(BookInsDaily);
        interiorShare = world.Inputs.Daily(PatrolInteriorShare);
        OfficersThere = world.Inputs.Daily(ShareAtBorder);
        bookIns = world.Recorder.Of(BookIns);
        interior = world.Recorder.Of(PatrolInterior);
    }

    /// <summary>Share of officers lent to the border, by day.</summary>
    public double[] OfficersThere { get; }

    /// <summary>People arrested by CBP to be booked in today.</summary>
    public int Arrived { get; private set; }

    public void Step(int day)
    {
        var u = world.Inputs.Draws.Uniform(Subject.Of(SubjectKind.Nation, 0, 0, world.KeyDay(day), 0), Inflow);
        Arrived = Poisson.Inverse(rate[day], u);
        bookIns.Add(new(Arrived));
        interior.Add(new(Arrived * interiorShare[day]));
    }
}
