using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Verdicts;
using Caseload.Report.Words;

namespace Caseload.Cli.Texts.Verdicts;

/// <summary>What stands as the target, and whether it is met, in sentences.</summary>
internal static class TargetText
{
    /// <summary>In how many weeks the target is met, or why there are none.</summary>
    public static string Met(Verdict verdict)
    {
        if (verdict.TargetPeriod is null)
            return verdict.TargetLater is { } later
                ? $"No target stands in these days: it begins on {Period.Iso(later)}, after their end."
                : "No target stands in this scenario.";
        var weeks = verdict["weeks_at_target"].Interval;
        if (weeks.Missing)
            return "No full week lies under the target.";
        var target = verdict.SumOfFloors ? "The target, the sum of the floors," : "The target";
        return $"{target} is met in {IntervalText.OfHundred(weeks).Said(" of 100 weeks")}.";
    }

    /// <summary>`, against a target of 1,200`: its mean over the period of the answer.</summary>
    public static string Against(Verdict verdict)
    {
        if (verdict.TargetPeriod is null)
            return "";
        var target = verdict["target.period"].Interval.Median;
        if (!(target > 0))
            return "; no target stands then";
        var mean =
            verdict.TargetChange is { } change && change.To > verdict.Period.From && change.From <= verdict.Period.To
                ? "a mean target"
                : "a target";
        return $", against {mean} of {Digits.Whole.Text(target)}";
    }

    /// <summary>From which number to which a target goes.</summary>
    public static string Changes(TargetChange change) =>
        change.Last > 0
            ? $"The target goes from {Digits.Whole.Text(change.First)} on {Period.Iso(change.From)} to "
                + $"{Digits.Whole.Text(change.Last)} on {Period.Iso(change.To)}. Each week is held against its own."
            : $"A target stands from {Period.Iso(change.From)} to {Period.Iso(change.To.AddDays(-1))}.";

    /// <summary>That floors and national target do not agree, and when.</summary>
    public static string Disagrees(TargetParts parts)
    {
        var when = parts.Until is { } until
            ? $"From {Period.Iso(parts.From)} to {Period.Iso(until)}"
            : $"From {Period.Iso(parts.From)}";
        return $"{when} the floors of the offices add up to {Digits.Whole.Text(parts.Floor)} x {Model.Records.Office.Count} = "
            + $"{Digits.Whole.Text(parts.Sum)}: more than the national target of {Digits.Whole.Text(parts.National)}.";
    }
}
