using Caseload.Analysis.Headlines;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Observed;

/// <summary>The mean of people detained at midnight over the recorded nights of a horizon from a day on.</summary>
internal static class RecordedNights
{
    public static ObservedMean? Mean(PublicRecords records, Horizon horizon, DateOnly first)
    {
        var sum = 0.0;
        Period? period = null;
        for (var night = 0; night < records.MidnightNational.Length; night++)
        {
            var date = records.MidnightFrom.AddDays(night);
            if (date < first || date > horizon.To)
                continue;
            var people = records.MidnightNational[night];
            if (double.IsNaN(people))
            {
                if (period is not null)
                    break;
                continue;
            }
            period = new(period?.From ?? date, date);
            sum += people;
        }
        return period is null ? null : new("detained", "people detained at midnight", period, sum / period.Days);
    }
}
