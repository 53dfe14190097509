using Caseload.Model.Recording;
using Caseload.Model.Registry;
using Caseload.Model.Start;

namespace Caseload.Model.Custody;

/// <summary>
/// Days in custody: of those held so far, and of those who leave. Kept by the day of book-in, so that a midnight count costs
/// nothing a person.
/// </summary>
public sealed class StayLengths
{
    /// <summary>ICE's first band of time in custody ends here.</summary>
    private const int LongStay = 180;

    public static readonly Measure<PersonHeld> Over180 = new(
        "detained_over_180",
        "people",
        MeasureKind.Stock,
        "People held at midnight for more than 180 days so far."
    );
    public static readonly Measure<StayDay> Days = new(
        "detained_days",
        "days",
        MeasureKind.Stock,
        "Days since book-in, in total, of people held at midnight."
    );
    public static readonly Measure<StayDay> ExitDays = new(
        "exit_days",
        "days/day",
        MeasureKind.Flow,
        "Days since book-in, in total, of those who left custody on the day."
    );

    // People held by day of book-in, the longest held at the start first.
    private readonly int[] booked;
    private readonly Tally<PersonHeld> overTally;
    private readonly Tally<StayDay> daysTally;
    private readonly Tally<StayDay> exitTally;
    private int held;
    private long sumOfBooked;
    private int lastLong = -1 - LongStay - 1;
    private int over;

    public StayLengths(World world)
    {
        booked = new int[AgesInCustody.Longest + 1 + world.Inputs.Days];
        overTally = world.Recorder.Of(Over180);
        daysTally = world.Recorder.Of(Days);
        exitTally = world.Recorder.Of(ExitDays);
    }

    /// <summary>Somebody is held from a day on: 0 is the first of the run, days before it are negative.</summary>
    public void Enter(int day)
    {
        booked[day + AgesInCustody.Longest]++;
        held++;
        sumOfBooked += day;
        if (day <= lastLong)
            over++;
    }

    /// <summary>Somebody booked in on a day leaves.</summary>
    public void Leave(int day, int today)
    {
        booked[day + AgesInCustody.Longest]--;
        held--;
        sumOfBooked -= day;
        if (day <= lastLong)
            over--;
        exitTally.Add(new(today - day));
    }

    /// <summary>The midnight count.</summary>
    public void Count(int day)
    {
        lastLong = day - LongStay - 1;
        over += booked[lastLong + AgesInCustody.Longest];
        overTally.Add(new(over));
        daysTally.Add(new((double)held * day - sumOfBooked));
    }
}
