using Caseload.Analysis.Headlines;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Observed;

/// <summary>The mean a day of a monthly flow over the unbroken full months of a horizon from a day on.</summary>
internal static class RecordedMonths
{
    public static ObservedMean? Mean(string measure, string unit, MonthlySeries series, Horizon horizon, DateOnly first)
    {
        var sum = 0.0;
        Period? period = null;
        for (var i = 0; i < series.Month.Count; i++)
        {
            var month = series.Month[i];
            var last = month.AddMonths(1).AddDays(-1);
            if (month < first || last > horizon.To)
                continue;
            if (period is not null && period.To.AddDays(1) != month)
                break;
            period = new(period?.From ?? month, last);
            sum += series.Value[i];
        }
        return period is null ? null : new(measure, unit, period, sum / period.Days);
    }
}
