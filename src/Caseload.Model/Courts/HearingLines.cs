using Caseload.Engine.Waiting;
using Caseload.Model.Cases;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Model.Courts;

/// <summary>
/// Hearing slots of detained courts (mechanism 7.1): local ones in proportion to usable beds, and a part by video that serves
/// the longest wait anywhere. First asked, first heard. Slots that detained cases leave go to the docket of those not detained.
/// </summary>
public sealed class HearingLines
{
    public static readonly Parameter SittingDays = new("courts.sitting_days_per_year", "days/year");
    public static readonly Parameter SlotsPerJudgeDay = new("courts.hearing_slots_per_judge_day", "slots/judge/day");
    public static readonly Parameter LargestShare = new("courts.detained_share_of_judge_days_max", "share");
    public static readonly Parameter VideoShare = new("courts.video_share", "share");

    public static readonly Measure<Hearing> Available = Of(
        "hearing_slots_available",
        MeasureKind.Flow,
        "Hearing slots that detained cases may use."
    );
    public static readonly Measure<Hearing> Used = Of(
        "hearing_slots_used",
        MeasureKind.Flow,
        "Hearing slots that detained cases used."
    );
    public static readonly Measure<Hearing> Waiting = Of(
        "hearings_waiting",
        MeasureKind.Stock,
        "Detained cases in line for a hearing slot."
    );

    private readonly World world;
    private readonly WaitingLine<CaseEvent>[] lines;
    private readonly WholeUnits[] local = new WholeUnits[Office.Count];
    private readonly WholeUnits video = new();
    private readonly int[] heads = new int[Office.Count];
    private readonly double slotsPerJudgeDay;
    private readonly double judgeDaysPerJudge;
    private readonly double largestShare;
    private readonly double videoShare;
    private readonly double[] part = new double[Office.Count];
    private readonly Tally<Hearing> availableTally;
    private readonly Tally<Hearing> usedTally;
    private readonly Tally<Hearing> waitingTally;

    public HearingLines(World world)
    {
        this.world = world;
        var inputs = world.Inputs;
        lines = world.Memory.Hearings;
        for (var o = 0; o < Office.Count; o++)
            local[o] = new();
        slotsPerJudgeDay = inputs.Value(SlotsPerJudgeDay);
        judgeDaysPerJudge = inputs.Value(SittingDays) / 365;
        largestShare = inputs.Value(LargestShare);
        videoShare = inputs.Value(VideoShare);
        var sum = 0.0;
        for (var o = 0; o < Office.Count; o++)
            sum += part[o] = world.Beds.PartOf(o);
        for (var o = 0; o < Office.Count; o++)
            part[o] /= sum;
        availableTally = world.Recorder.Of(Available);
        usedTally = world.Recorder.Of(Used);
        waitingTally = world.Recorder.Of(Waiting);
    }

    /// <summary>Mean days waited in line by the hearings of the last days (28-day mean).</summary>
    public double RecentWait { get; private set; }

    public int Length
    {
        get
        {
            var sum = 0;
            foreach (var line in lines)
                sum += line.Count;
            return sum;
        }
    }

    /// <summary>Slots used and given today: for the law of capacity.</summary>
    public (int Used, int Given) Use { get; private set; }

    public void Ask(int id, int day)
    {
        ref var row = ref world.Cases[id];
        row.Stage = CaseStage.HearingLine;
        world.Cases.Line(id) = row.Place;
        lines[row.Place].Enqueue(0, new CaseEvent(id, world.Cases.Stamp(id), 0), day);
    }

    /// <summary>A case in line leaves custody; its place in line is passed over later.</summary>
    public void Withdraw(int id) => lines[world.Cases.Line(id)].Withdraw(0);

    /// <summary>Holds the day's hearings.</summary>
    /// <returns>Judge-days left for other dockets.</returns>
    public double Serve(int day, double judges)
    {
        var judgeDays = judges * judgeDaysPerJudge;
        var rate = judgeDays * slotsPerJudgeDay * largestShare;
        var used = 0;
        var given = 0;
        var waited = 0L;
        for (var o = 0; o < Office.Count; o++)
        {
            var slots = local[o].Next(rate * (1 - videoShare) * part[o]);
            given += slots;
            for (; slots > 0 && Next(lines[o], day, ref waited); slots--)
                used++;
        }
        var pooled = video.Next(rate * videoShare);
        given += pooled;
        for (var o = 0; o < Office.Count; o++)
            heads[o] = Head(o);
        for (; pooled > 0; pooled--)
        {
            var oldest = 0;
            for (var o = 1; o < Office.Count; o++)
                if (heads[o] < heads[oldest])
                    oldest = o;
            if (heads[oldest] == int.MaxValue || !Next(lines[oldest], day, ref waited))
                break;
            heads[oldest] = Head(oldest);
            used++;
        }
        if (used > 0)
            RecentWait += ((double)waited / used - RecentWait) / 28;
        Use = (used, given);
        availableTally.Add(new(given));
        usedTally.Add(new(used));
        waitingTally.Add(new(Length));
        return slotsPerJudgeDay > 0 ? Math.Max(0, judgeDays - used / slotsPerJudgeDay) : judgeDays;
    }

    private bool Next(WaitingLine<CaseEvent> line, int day, ref long waited)
    {
        world.Cases.PassGone(line);
        if (!line.TryDequeue(out var next, out var since))
            return false;
        waited += day - since;
        world.Courts.Hear(next.Case, day);
        return true;
    }

    // Since when the first in a line waits; the largest number for an empty line.
    private int Head(int office)
    {
        world.Cases.PassGone(lines[office]);
        return lines[office].Count > 0 ? lines[office].HeadDay : int.MaxValue;
    }

    private static Measure<Hearing> Of(string name, MeasureKind kind, string definition) =>
        new(name, kind == MeasureKind.Stock ? "hearings" : "hearings/day", kind, definition) { Judgment = true };
}
