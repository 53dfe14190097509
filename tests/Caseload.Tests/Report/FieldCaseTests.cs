using Caseload.Analysis.Headlines;
using Caseload.Analysis.Observed;
using Caseload.Charts;
using Caseload.Charts.Marks;
using Caseload.Report;
using Caseload.Report.Figures;
using Xunit;

namespace Caseload.Tests.Report;

/// <summary>Faults of charts that users of other tools reported: short weeks, gaps, values carried forward.</summary>
public sealed class FieldCaseTests
{
    private static readonly DateOnly Sunday = new(2025, 2, 2);

    private static RecordSeries Record(params (double? Value, double? Incomplete)[] weeks) =>
        new(
            new(2025, 1, 1),
            [
                new(
                    "arrests",
                    "arrests/day",
                    [
                        .. weeks.Select(
                            (w, i) =>
                                new RecordedPoint(new(Sunday.AddDays(7 * i), Sunday.AddDays(7 * i + 6)), w.Value)
                                {
                                    Incomplete = w.Incomplete,
                                }
                        ),
                    ]
                ),
            ]
        );

    private static Figure Arrests(RecordSeries record) =>
        RunReport
            .Of(Variants.Of("target") with { Ground = Variants.Of("target").Ground with { Record = record } })
            .Sections.SelectMany(s => s.Figures)
            .Single(f => f.Id is "fig-arrests");

    private static string Cell(Figure figure, DateOnly week)
    {
        var table = figure.Charts[0].Table;
        var column = table.Columns.ToList().FindIndex(c => c.EndsWith("ecord", StringComparison.Ordinal));
        return table.Rows.Single(r => r[0].Raw.Equals($"{week:yyyy-MM-dd}", StringComparison.Ordinal))[column].Shown;
    }

    [Fact]
    public void A_week_of_two_covered_days_is_a_rate_apart()
    {
        var record = Record((100, null), (100, null), (100, null), (null, 100));
        var figure = Arrests(record);
        Assert.Equal("100, part of the week", Cell(figure, Sunday.AddDays(21)));
        Assert.Contains("last 100 on 16 February 2025", figure.Charts[0].Description, StringComparison.Ordinal);
        var drawn = Drawn.Record(record.Of("arrests"), "Record", new Period(new(2025, 1, 1), new(2025, 3, 31)))!;
        Assert.Equal([false, false, false, true], drawn.Points.Select(p => p.Incomplete));
        Assert.All(drawn.Points, p => Assert.Equal(100, p.Value));
    }

    [Fact]
    public void A_gap_in_a_record_stays_a_gap()
    {
        var record = Record((700, null), (null, null), (900, null));
        Assert.Equal("no record", Cell(Arrests(record), Sunday.AddDays(7)));
        Assert.Equal("no record", Cell(Arrests(record), Sunday.AddDays(28)));
        var drawn = Drawn.Record(record.Of("arrests"), "Record", new Period(new(2025, 1, 1), new(2025, 3, 31)))!;
        Assert.Null(drawn.Points[1].Value);
        var whole = Arrests(Record((700, null), (800, null), (900, null)));
        Assert.NotEqual(Moves(whole), Moves(Arrests(record)));
    }

    [Fact]
    public void A_record_that_ended_before_the_start_is_not_carried_to_it()
    {
        var page = PageParts.Of("after the record");
        var offices = page.Figures.Single(f => f.Id is "fig-offices").Charts[0].Table;
        Assert.All(offices.Rows, row => Assert.Equal("no record", row[1].Shown));
        var map = page.Figures.Single(f => f.Id is "fig-map").Charts[0].Table;
        var series = Variants.Of("after the record").Series;
        Assert.All(
            map.Rows,
            row =>
                Assert.Equal(
                    series[$"detained/{row[0].Shown}"].Values[0].Median,
                    double.Parse(row[1].Raw, System.Globalization.CultureInfo.InvariantCulture),
                    0.01
                )
        );
    }

    [Fact]
    public void A_start_under_50_people_has_no_ratio()
    {
        var inputs = Variants.Of("target");
        var record = inputs.Ground.Record with
        {
            All =
            [
                .. inputs.Ground.Record.All.Select(s =>
                    s.Name is "detained/Boston" ? s with { Points = [.. s.Points.Select(p => p with { Value = 49 })] } : s
                ),
            ],
        };
        var page = PageParts.Of(inputs with { Ground = inputs.Ground with { Record = record } });
        var table = page.Figures.Single(f => f.Id is "fig-map").Charts[0].Table;
        Assert.Equal(new("n/a", ""), table.Rows.Single(r => r[0].Shown is "Boston")[^1]);
    }

    private static int Moves(Figure figure) =>
        figure.Charts[0].Draw(ChartWidth.Wide).Marks.OfType<PathMark>().Sum(p => p.ToString().Count(c => c == 'M'));
}
