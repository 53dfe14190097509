using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Custody;

/// <summary>
/// Four kinds of beds (mechanism 6.3): contract beds make usable ones, which are local; funded and guaranteed beds are money.
/// No intake raises occupied above usable beds of the place times the crowding allowance.
/// </summary>
public sealed class BedStage
{
    public static readonly Lever Contract = new("custody.beds.contract", "beds", 0, 1000000, "Beds under contract.")
    {
        Default = 48361,
    };
    public static readonly Lever GrowthLimit = new(
        "custody.beds.growth_limit",
        "indicator",
        0,
        1,
        "1: contract beds grow by no more than custody.beds.growth_per_month."
    );
    public static readonly Lever Funded = new(
        "custody.beds.funded",
        "beds",
        0,
        1000000,
        "Beds that appropriations pay for: money, not people."
    )
    {
        From = LeverDefault.DatedRows,
    };
    public static readonly Lever Guaranteed = new(
        "custody.beds.guaranteed_minimum",
        "beds",
        0,
        1000000,
        "Beds paid for when empty."
    )
    {
        From = LeverDefault.DatedRows,
    };

    public static readonly Parameter ContractApril = new("custody.beds.contract.2025_04", "beds");
    public static readonly Parameter GrowthPerMonth = new("custody.beds.growth_per_month", "beds/month") { Dated = true };
    public static readonly Parameter UsableShare = new("custody.beds.usable_share_of_contract", "ratio");
    public static readonly Parameter Allowance = new("custody.crowding.allowance", "ratio");
    public static readonly Parameter Damping = new("custody.crowding.arrest_damping", "share");

    public static readonly Measure<Bed> ContractMeasure = Of("beds_contract", "Beds under contract.");
    public static readonly Measure<Bed> UsableMeasure = Of(
        "beds_usable",
        "Usable beds: a share of contract beds, local to an AOR."
    );
    public static readonly Measure<Bed> FundedMeasure = Of("beds_funded", "Beds that appropriations pay for.");
    public static readonly Measure<Bed> GuaranteedMeasure = Of("beds_guaranteed", "Beds paid for when empty.");

    private static readonly DateOnly GrowthFrom = new(2025, 2, 1);
    private static readonly DateOnly Reported = new(2025, 4, 14);
    private static readonly DateOnly GrowthTo = new(2025, 8, 31);

    public static Declarations Declares { get; } =
        new(
            [Contract, GrowthLimit, Funded, Guaranteed],
            [ContractApril, GrowthPerMonth, UsableShare, Allowance, Damping],
            [ContractMeasure, UsableMeasure, FundedMeasure, GuaranteedMeasure],
            []
        );

    private readonly World world;
    private readonly double[] contract;
    private readonly double[] funded;
    private readonly double[] guaranteed;
    private readonly double[] part;
    private readonly double usableShare;
    private readonly double allowance;
    private readonly double damping;
    private readonly int[] allowed = new int[Office.Count];
    private readonly int[] occupied = new int[Office.Count];
    private readonly Tally<Bed>[] tallies;

    public BedStage(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        usableShare = inputs.Value(UsableShare);
        allowance = inputs.Value(Allowance);
        damping = inputs.Value(Damping);
        var growth = inputs.Value(GrowthPerMonth) * 12 / 365;
        var recorded = Record(inputs.Value(ContractApril), growth);
        // By the record, whatever a scenario sets: a lever adds beds to all places alike.
        part = Parts(inputs.Records, inputs.Horizon.From, recorded[0] * usableShare);
        for (var o = 0; o < Office.Count; o++)
            UsablePerContract += usableShare * part[o];
        contract = inputs.Daily(Contract, recorded);
        Limit(growth);
        funded = inputs.Daily(Funded);
        guaranteed = inputs.Daily(Guaranteed);
        tallies = [.. new[] { ContractMeasure, UsableMeasure, FundedMeasure, GuaranteedMeasure }.Select(world.Recorder.Of)];
    }

    /// <summary>Usable beds of the nation today.</summary>
    public double Usable { get; private set; }

    /// <summary>Beds that may still be filled today, in the nation.</summary>
    public int FreeAll { get; private set; }

    /// <summary>What crowding leaves of at-large arrests: 1 where the beds in use are within the usable ones.</summary>
    public double ArrestFactor { get; private set; } = 1;

    /// <summary>Usable beds that one contract bed makes, over all places.</summary>
    public double UsablePerContract { get; private set; }

    public int Occupied(int office) => occupied[office];

    public int Allowed(int office) => allowed[office];

    public int Free(int office) => Math.Max(0, allowed[office] - occupied[office]);

    /// <summary>An office's part of usable beds, relative to the nation's contract beds times the usable share.</summary>
    public double PartOf(int office) => part[office];

    public void Step(int day)
    {
        Usable = 0;
        var used = 0;
        FreeAll = 0;
        for (var o = 0; o < Office.Count; o++)
        {
            var usable = contract[day] * usableShare * part[o];
            Usable += usable;
            used += occupied[o];
            allowed[o] = (int)(usable * allowance);
            FreeAll += Free(o);
        }
        var crowding =
            Usable > 0 ? used / Usable - 1
            : used > 0 ? double.PositiveInfinity
            : 0;
        ArrestFactor = Math.Max(0, 1 - damping * Math.Max(0, crowding) / 0.1);
        tallies[0].Add(new(contract[day]));
        tallies[1].Add(new(Usable));
        tallies[2].Add(new(funded[day]));
        tallies[3].Add(new(guaranteed[day]));
    }

    /// <summary>A place where a bed was filled above what is allowed: for the law of capacity, none.</summary>
    public string? OverFilled { get; private set; }

    /// <summary>Fills a bed at intake; the place must have a free one.</summary>
    public void Fill(int office)
    {
        if (occupied[office] >= allowed[office])
            OverFilled = Office.Names[office];
        occupied[office]++;
        FreeAll--;
    }

    /// <summary>Fills a bed at the start of a run, whatever is allowed: nobody held is moved out.</summary>
    public void FillAtStart(int office) => occupied[office]++;

    public void Empty(int office)
    {
        occupied[office]--;
        if (occupied[office] < allowed[office])
            FreeAll++;
    }

    /// <summary>A place in proportion to free beds.</summary>
    public int Place(double u)
    {
        // Beds are whole: the first place at which they add up to more than u times all is the same in whole numbers.
        var rest = (int)(u * FreeAll);
        ReadOnlySpan<int> beds = allowed;
        var people = occupied.AsSpan(0, beds.Length);
        for (var o = 0; o < beds.Length; o++)
        {
            rest -= Math.Max(0, beds[o] - people[o]);
            if (rest < 0)
                return o;
        }
        for (var o = Office.Count - 1; o > 0; o--)
            if (Free(o) > 0)
                return o;
        return 0;
    }

    // Before February 2025 the sum of facility peaks of FY2024; the report of 14 April 2025; then growth to the end of the record.
    private double[] Record(double reported, double growth)
    {
        var path = new double[world.Inputs.Days];
        for (var t = 0; t < path.Length; t++)
        {
            var date = world.Inputs.Date(t);
            if (date < Reported)
            {
                var share =
                    Math.Max(0, date.DayNumber - GrowthFrom.DayNumber) / (double)(Reported.DayNumber - GrowthFrom.DayNumber);
                path[t] = Contract.Default + (reported - Contract.Default) * share;
            }
            else
            {
                path[t] = reported + growth * (Math.Min(date.DayNumber, GrowthTo.DayNumber) - Reported.DayNumber);
            }
        }
        return path;
    }

    private void Limit(double growth)
    {
        var limited = world.Inputs.Daily(GrowthLimit);
        for (var t = 1; t < contract.Length; t++)
            if (limited[t] > 0.5)
                contract[t] = Math.Min(contract[t], contract[t - 1] + growth);
    }

    // Shares of facility peaks of the latest closed window; at least the trailing 365-day peak at the start.
    private static double[] Parts(PublicRecords records, DateOnly start, double usable)
    {
        var window = records.Peaks.LastOrDefault(p => p.WindowEnd <= start) ?? records.Peaks[0];
        var sum = window.People.Sum();
        var parts = new double[Office.Count];
        var last = start.DayNumber - records.MidnightFrom.DayNumber;
        for (var o = 0; o < Office.Count; o++)
        {
            var peak = 0.0;
            for (var t = Math.Max(0, last - 364); t <= Math.Min(last, records.MidnightByOffice.Length - 1); t++)
                peak = Math.Max(peak, records.MidnightByOffice[t][o]);
            parts[o] = Math.Max(window.People[o] / sum, usable > 0 ? peak / usable : 0);
        }
        return parts;
    }

    private static Measure<Bed> Of(string name, string definition) => new(name, "beds", MeasureKind.Stock, definition);
}
