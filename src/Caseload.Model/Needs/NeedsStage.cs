using Caseload.Model.Arrests;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Needs;

/// <summary>
/// What the target needs: what each stage would use if arrests were exactly the national target (the sum of the offices' targets where there is none), with the run's composition
/// (28-day mean) and the day's regimes, and nobody waited. Not a number where no target stands.
/// </summary>
public sealed class NeedsStage
{
    public static readonly Measure<OfficerDay> Days = new(
        "needs_officer_days",
        "officer-days/day",
        MeasureKind.Flow,
        "Officer-days that the national target would use."
    )
    {
        Judgment = true,
    };
    public static readonly Measure<Approval> Approvals = new(
        "needs_approvals",
        "approvals/day",
        MeasureKind.Flow,
        "Approvals that the national target would use, whether or not they are required."
    )
    {
        Judgment = true,
    };
    public static readonly Measure<Bed> Beds = new(
        "needs_beds",
        "beds",
        MeasureKind.Stock,
        "Usable beds that the national target and book-ins of people arrested by CBP would fill in a steady state."
    );
    public static readonly Measure<Bed> ContractBeds = new(
        "needs_beds_contract",
        "beds",
        MeasureKind.Stock,
        "Contract beds that make as many usable ones."
    );
    public static readonly Measure<Hearing> Hearings = new(
        "needs_hearing_slots",
        "hearings/day",
        MeasureKind.Flow,
        "Hearing slots that the national target would use."
    )
    {
        Judgment = true,
    };
    public static readonly Measure<Seat> Seats = new(
        "needs_seats",
        "seats/day",
        MeasureKind.Flow,
        "Air seats that the national target and people arrested by CBP would use."
    );

    private const int Every = 28;
    public static Declarations Declares { get; } = new([], [], [Days, Approvals, Beds, ContractBeds, Hearings, Seats], []);

    private readonly World world;
    private readonly StayWithoutQueues stays;
    private readonly double[] channel = new double[ArrestStage.Channels];
    private readonly Tally<OfficerDay> days;
    private readonly Tally<Approval> approvals;
    private readonly Tally<Bed> beds;
    private readonly Tally<Bed> contractBeds;
    private readonly Tally<Hearing> hearings;
    private readonly Tally<Seat> seats;
    private readonly double[] classes = new double[3];
    private MeanStay ice;
    private MeanStay cbp;
    private double bookInsPerArrest = 1;
    private double cbpInflow = -1;

    public NeedsStage(World world)
    {
        this.world = world;
        stays = new StayWithoutQueues(world);
        days = world.Recorder.Of(Days);
        approvals = world.Recorder.Of(Approvals);
        beds = world.Recorder.Of(Beds);
        contractBeds = world.Recorder.Of(ContractBeds);
        hearings = world.Recorder.Of(Hearings);
        seats = world.Recorder.Of(Seats);
    }

    public void Step(int day)
    {
        NoteComposition();
        if (day % Every == 0)
            Renew(day);
        var target = world.Policy.Asked(day);
        if (target <= 0)
        {
            Missing();
            return;
        }
        var all = 0.0;
        foreach (var c in channel)
            all += c;
        if (all <= 0)
        {
            Missing();
            return;
        }
        var atLarge = world.Arrests.AtLarge;
        var effort = channel[0] * world.Arrests.CustodialCost;
        for (var c = 0; c < AtLargeWork.Channels; c++)
            effort += channel[c + 1] * atLarge.Cost[c];
        var attempts = channel[1] / world.Arrests.Success + channel[2] + channel[4];
        var bookIns = target * bookInsPerArrest;
        var usable = bookIns * ice.Days + cbpInflow * cbp.Days;
        days.Add(new(target * effort / all));
        approvals.Add(new(target * attempts / all));
        beds.Add(new(usable));
        contractBeds.Add(new(usable / Math.Max(1e-9, world.Beds.UsablePerContract)));
        hearings.Add(new(bookIns * ice.Hearings));
        seats.Add(new(bookIns * ice.Seat + cbpInflow * cbp.Seat));
    }

    private void NoteComposition()
    {
        var arrests = 0;
        for (var c = 0; c < channel.Length; c++)
        {
            var today = 0;
            for (var o = 0; o < Office.Count; o++)
                today += world.Arrests.CountOf(o, (Channel)c);
            arrests += today;
            channel[c] += (today - channel[c]) / Every;
        }
        for (var k = 0; k < classes.Length; k++)
            classes[k] += (world.Intake.ClassOfToday(k) - classes[k]) / Every;
        if (arrests > 0)
            bookInsPerArrest += (world.Intake.BookInsPerArrest - bookInsPerArrest) / Every;
        cbpInflow = cbpInflow < 0 ? world.Border.Arrived : cbpInflow + (world.Border.Arrived - cbpInflow) / Every;
    }

    private void Renew(int day)
    {
        var all = classes[0] + classes[1] + classes[2];
        ice = all > 0 ? stays.OfIce(day, classes[0] / all, classes[1] / all) : stays.OfIce(day, 0, 0);
        cbp = stays.OfCbp(day);
    }

    private void Missing()
    {
        days.Add(new(double.NaN));
        approvals.Add(new(double.NaN));
        beds.Add(new(double.NaN));
        contractBeds.Add(new(double.NaN));
        hearings.Add(new(double.NaN));
        seats.Add(new(double.NaN));
    }
}
