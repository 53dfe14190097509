using System.Globalization;
using Caseload.Analysis.Claims;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Model.Records;
using Caseload.Report.Words;

namespace Caseload.Report.Claims;

/// <summary>Numbers of claims and of what they are held against, in words. The same form whoever said them.</summary>
public static class ClaimNumbers
{
    /// <summary>`1,200 to 1,500 per day`, `at least 3,000 per day`; `no number` where none was stated.</summary>
    public static string Said(Claim claim) =>
        (claim.Low, claim.High) switch
        {
            ({ } low, { } high) when low.Equals(high) => In(low, claim.Unit),
            ({ } low, { } high) => $"{Number(low, claim.Unit)} to {In(high, claim.Unit)}",
            ({ } low, null) => $"at least {In(low, claim.Unit)}",
            (null, { } high) => $"at most {In(high, claim.Unit)}",
            _ => "no number",
        };

    /// <summary>The days that a claim is about; empty where it names none.</summary>
    public static string Days(Claim claim) =>
        (claim.From, claim.To) switch
        {
            ({ } from, { } to) when from == to => Period.Iso(from),
            ({ } from, { } to) => new Period(from, to).ToString(),
            ({ } from, null) => $"from {Period.Iso(from)}",
            (null, { } to) => $"to {Period.Iso(to)}",
            _ => "",
        };

    /// <summary>`ERO administrative arrests: 764 per day, 2025-02-01 to 2025-06-30`.</summary>
    public static string Figure(ClaimFigure figure)
    {
        var value = figure.Simulated is { } simulated ? Simulated(simulated, figure.Unit) : Recorded(figure);
        var days =
            figure.Period is not { } period ? ""
            : figure.Simulated is not null ? $", by {Period.Iso(period.To)}"
            : period.Days == 1 ? $", {Period.Iso(period.From)}"
            : $", {period}";
        return $"{figure.What}: {value}{days}{(figure.Judgment ? " (rests on judgment)" : "")}";
    }

    /// <summary>`2 of 16 simulated histories, median 2026-03-01 (9 in 10: 2026-02-01 to 2026-04-01)`.</summary>
    private static string Simulated(Interval interval, string unit)
    {
        if (unit is HeadlineUnits.Date)
        {
            var share = $"in {Shares.Words(interval.Reached, interval.Histories)} simulated histories";
            return interval.Missing
                ? share
                : $"{share}, median {Day(interval.Median)} (9 in 10: {Day(interval.Low90)} to {Day(interval.High90)})";
        }
        if (unit.StartsWith("of 100", StringComparison.Ordinal))
            return IntervalText.OfHundred(interval).Said($" {unit}");
        return IntervalText.Of(interval).Said(unit.Length == 0 ? "" : $" {unit}");
    }

    private static string Recorded(ClaimFigure figure) =>
        (figure.Low, figure.High) switch
        {
            ({ } low, { } high) when double.IsFinite(figure.Value) =>
                $"{In(figure.Value, figure.Unit)} ({Number(low, figure.Unit)} to {Number(high, figure.Unit)})",
            ({ } low, { } high) => $"{Number(low, figure.Unit)} to {In(high, figure.Unit)}",
            ({ } low, null) => $"at least {In(low, figure.Unit)}",
            (null, { } high) => $"at most {In(high, figure.Unit)}",
            _ => In(figure.Value, figure.Unit),
        };

    private static string In(double value, string unit) =>
        unit is "share" or "relative change" ? Number(value, unit)
        : Share(unit) ? $"{Number(value, unit)} ({unit})"
        : $"{Number(value, unit)} {unit}";

    private static string Number(double value, string unit) =>
        Share(unit) || unit is "relative change"
            ? (100 * value).ToString("0.#", CultureInfo.InvariantCulture) + "%"
            : value.ToString(Math.Abs(value) < 100 ? "#,0.##" : "#,0", CultureInfo.InvariantCulture);

    private static bool Share(string unit) => unit.StartsWith("share", StringComparison.Ordinal);

    private static string Day(double day) => Period.Iso(DateOnly.FromDayNumber((int)Math.Round(day)));
}
