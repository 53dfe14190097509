using System.Globalization;
using Caseload.Data.Import.PersonTables;
using CsCheck;
using Xunit;

namespace Caseload.Tests.Data.Import;

/// <summary>Dates as the releases, spreadsheets and editors write them.</summary>
public sealed class TimeTextTests
{
    [Theory]
    [InlineData("2025-01-31", "2025-01-31T00:00:00")]
    [InlineData(" 2025-01-31 13:45:10 ", "2025-01-31T13:45:10")]
    [InlineData("2025-01-31T13:45:10.123", "2025-01-31T13:45:10")]
    [InlineData("2025/01/31", "2025-01-31T00:00:00")]
    [InlineData("1/31/2025", "2025-01-31T00:00:00")]
    [InlineData("01/31/2025 1:45:10 PM", "2025-01-31T13:45:10")]
    [InlineData("31-Jan-2025", "2025-01-31T00:00:00")]
    [InlineData("45688", "2025-01-31T00:00:00")]
    [InlineData("45688.5", "2025-01-31T12:00:00")]
    [InlineData("45688,5", "2025-01-31T12:00:00")]
    [InlineData("2024-02-29", "2024-02-29T00:00:00")]
    [InlineData("2/29/2024", "2024-02-29T00:00:00")]
    public void Known(string text, string time)
    {
        var read = TimeText.Read(text);
        Assert.Equal(TimeForm.Known, read.Form);
        Assert.Equal(time, read.Value.ToString("s", CultureInfo.InvariantCulture));
        Assert.False(read.Zoned);
    }

    [Theory]
    [InlineData("2025-01-31T23:30:00Z")]
    [InlineData("2025-01-31 23:30:00-08:00")]
    [InlineData("2025-01-31 23:30:00+0900")]
    [InlineData("2025-01-31 23:30:00 UTC")]
    public void A_zone_moves_no_day(string text)
    {
        var read = TimeText.Read(text);
        Assert.Equal((TimeForm.Known, true), (read.Form, read.Zoned));
        Assert.Equal(new(2025, 1, 31, 23, 30, 0), read.Value);
    }

    [Theory]
    [InlineData("2023-02-29", TimeForm.Unreadable)]
    [InlineData("2/29/2023", TimeForm.Unreadable)]
    [InlineData("2025-13-01", TimeForm.Unreadable)]
    [InlineData("1925-01-01", TimeForm.Unreadable)]
    [InlineData("1/31/25", TimeForm.Unreadable)]
    [InlineData("12", TimeForm.Unreadable)]
    [InlineData("45,688.5", TimeForm.Unreadable)]
    [InlineData("2025-01-31 25:00:00", TimeForm.Unreadable)]
    [InlineData("31/1/2025", TimeForm.DayFirst)]
    [InlineData("", TimeForm.Empty)]
    [InlineData("NA", TimeForm.Empty)]
    [InlineData("  ", TimeForm.Empty)]
    public void Not_known(string text, object form) => Assert.Equal((TimeForm)form, TimeText.Read(text).Form);

    [Fact]
    public void Every_spelling_of_a_second_is_the_same_second() =>
        Gen.Select(Gen.Int[0, 36_500], Gen.Int[0, 86_399])
            .Sample(t =>
            {
                var time = new DateTime(2000, 1, 1).AddDays(t.Item1).AddSeconds(t.Item2);
                if (time.Year > 2099)
                    return true;
                string[] spellings =
                [
                    time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                    time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
                    time.ToString("M/d/yyyy H:mm:ss", CultureInfo.InvariantCulture),
                    time.ToString("MM/dd/yyyy hh:mm:ss tt", CultureInfo.InvariantCulture),
                    (time - new DateTime(1899, 12, 30)).TotalDays.ToString("F9", CultureInfo.InvariantCulture),
                ];
                Assert.All(spellings, s => Assert.Equal(new TimeReading(TimeForm.Known, time), TimeText.Read(s)));
                return true;
            });

    [Fact]
    public void No_text_is_a_fault() =>
        Gen.String[Gen.Char["0123456789-/ :.,TZAPM+"], 0, 24]
            .Sample(text => TimeText.Read(text).Value.Year is 1 or (>= 2000 and < 2100));
}
