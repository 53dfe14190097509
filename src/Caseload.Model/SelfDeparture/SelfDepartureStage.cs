using Caseload.Engine.Distributions;
using Caseload.Engine.Draws;
using Caseload.Engine.Numerics;
using Caseload.Model.Arrests;
using Caseload.Model.Policy;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.SelfDeparture;

/// <summary>
/// Self-departure (mechanism 8b): people who leave without an order carried out, its own count, never added to removals. The rate
/// rises with the logarithm of exposure to at-large arrests against its level in FY2024, and with the stipend. Nearly all of it
/// rests on judgment.
/// </summary>
public sealed class SelfDepartureStage
{
    public static readonly Parameter BaseRate = new("self_departure.base_rate_per_year", "share/year");
    public static readonly Parameter ExposureEffect = new("self_departure.exposure_effect", "share/year");
    public static readonly Parameter StipendEffect = new("self_departure.stipend_effect", "share/year");
    public static readonly Parameter Population = new("pool.unauthorized.population_pew_2023", "people");
    public static readonly Parameter HalfLife = new("trust.stock_half_life_days", "days");

    public static readonly Measure<Registry.SelfDeparture> SelfDepartures = new(
        "self_departures",
        "people/day",
        MeasureKind.Flow,
        "People who leave without an order carried out: never added to removals."
    )
    {
        Judgment = true,
    };

    public static readonly Measure<PersonOutside> Unauthorized = new(
        "unauthorized_population",
        "people",
        MeasureKind.Stock,
        "Unauthorized residents of 2023 less self-departures since the run began; no removals, births, arrivals or deaths."
    )
    {
        Judgment = true,
    };

    public static readonly Measure<Registry.Index> Exposure = new(
        "exposure",
        "ratio",
        MeasureKind.Stock,
        "Remembered at-large arrests per 1,000 foreign-born residents, fading by its half-life, relative to a steady FY2024; 1 at the start."
    )
    {
        Judgment = true,
    };

    public static readonly Purpose LeaveDraw = new(701, "self_departure.leave");

    public static readonly Parameter AtLargeFy2024 = new("opinion.reference_at_large_daily", "arrests/day");

    public static Declarations Declares { get; } =
        new(
            [],
            [BaseRate, ExposureEffect, StipendEffect, Population, HalfLife, AtLargeFy2024],
            [SelfDepartures, Unauthorized, Exposure],
            [LeaveDraw]
        );

    private readonly World world;
    private readonly double[] stipend;
    private readonly double baseRate;
    private readonly double effect;
    private readonly double stipendEffect;
    private readonly double keep;
    private readonly double immigrants;
    private readonly Tally<Registry.SelfDeparture> leaveTally;
    private readonly Tally<PersonOutside> populationTally;
    private readonly Tally<Registry.Index> exposureTally;
    private double population;

    public SelfDepartureStage(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        stipend = inputs.Daily(Switches.Stipend);
        baseRate = inputs.Value(BaseRate);
        effect = inputs.Value(ExposureEffect);
        stipendEffect = inputs.Value(StipendEffect);
        population = inputs.Value(Population);
        keep = Exact.Exp(-0.6931471805599453 / inputs.Value(HalfLife));
        immigrants = inputs.Records.ForeignBorn.Sum() / 1000;
        LevelFy2024 = inputs.Value(AtLargeFy2024) / immigrants / (1 - keep);
        Level = LevelFy2024;
        leaveTally = world.Recorder.Of(SelfDepartures);
        populationTally = world.Recorder.Of(Unauthorized);
        exposureTally = world.Recorder.Of(Exposure);
    }

    /// <summary>Exposure today, and its level in a steady FY2024.</summary>
    public double Level { get; private set; }

    public double LevelFy2024 { get; }

    public void Step(int day)
    {
        var atLarge = 0;
        for (var o = 0; o < Office.Count; o++)
        for (var c = Channel.Targeted; c <= Channel.Worksite; c++)
            atLarge += world.Arrests.CountOf(o, c);
        Level = Level * keep + atLarge / immigrants;
        // One hundredth of the level of FY2024 keeps the logarithm finite where nobody is arrested.
        var rate = baseRate + effect * Exact.Log((Level / LevelFy2024 + 0.01) / 1.01) + stipendEffect * stipend[day];
        var subject = Subject.Of(SubjectKind.Nation, 0, 0, world.KeyDay(day), 0);
        var mean = Math.Max(0, population * Math.Max(0, rate) / 365);
        var leaving = mean > 0 ? Poisson.Inverse(mean, world.Inputs.Draws.Uniform(subject, LeaveDraw)) : 0;
        population = Math.Max(0, population - leaving);
        leaveTally.Add(new(leaving));
        populationTally.Add(new(population));
        exposureTally.Add(new(Level / LevelFy2024));
    }
}
