using Caseload.Model;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>Weekdays and holidays move officer time within a year and not its level.</summary>
public sealed class OfficerTimeTests
{
    [Fact]
    public void Weekdays_and_holidays_have_mean_one()
    {
        var factor = Calendar.MeanOne(Lab.Records.WeekdayIndex);
        var (sum, days) = (0.0, 0);
        for (var date = new DateOnly(2001, 1, 1); date.Year < 2029; date = date.AddDays(1), days++)
            sum += factor[Calendar.IsHoliday(date) ? 0 : (int)date.DayOfWeek];
        Assert.Equal(1, sum / days, 12);
        Assert.True(factor[0] < factor[3]);
    }
}
