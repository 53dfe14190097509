using Caseload.Analysis.Headlines;
using Caseload.Analysis.Series;
using Caseload.Model.Recording;
using Caseload.Model.Scenarios;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Series;

public sealed class FlowTableTests
{
    private static readonly Scenario Scenario = Lab.Over(230)
        .With("target.national", new LeverStep(new(2025, 2, 1), null, 1_200));
    private static readonly RecordLayout Layout = Lab.Prepare(Scenario).Layout;
    private static readonly TargetDays Target = TargetDays.Of(Layout, Goal.Of(Scenario));

    private static readonly IReadOnlyList<float[]> Runs = [Lab.Run(Scenario, 0), Lab.Run(Scenario, 1), Lab.Run(Scenario, 2)];

    private static FlowTable Filled(params int[] order)
    {
        var table = new FlowTable(Layout, Target, order.Length);
        foreach (var run in order)
            table.Fill(run, Runs[run]);
        return table;
    }

    [Fact]
    public void What_flows_in_flows_out_in_each_run_and_in_the_mean()
    {
        var table = Filled(0, 1, 2);
        var flows = table.Result();
        foreach (var node in flows.Nodes)
        {
            var (into, from) = (
                flows.Links.Where(l => Is(l.To, node)).ToList(),
                flows.Links.Where(l => Is(l.From, node)).ToList()
            );
            if (into.Count > 0 && from.Count > 0)
            {
                for (var run = 0; run < 3; run++)
                    Assert.Equal(into.Sum(l => table[run, l.From, l.To]), from.Sum(l => table[run, l.From, l.To]), 9);
                Assert.Equal(into.Sum(l => l.Mean), from.Sum(l => l.Mean), 9);
            }
            Assert.Equal(node.Interval.Mean, (node.Layer == FlowLayer.Channel ? from : into).Sum(l => l.Mean), 9);
        }
        foreach (var layer in Enum.GetValues<FlowLayer>())
            Assert.Equal(1_000, flows.Nodes.Where(n => n.Layer == layer).Sum(n => n.Interval.Mean), 9);
        Assert.All(flows.Links, l => Assert.True(l.Mean >= 0, l.From + l.To));
        Assert.Equal((20, 40), (flows.Nodes.Count, flows.Links.Count));
    }

    [Fact]
    public void Statuses_are_the_cohorts_headlines()
    {
        var flows = Filled(0, 1, 2).Result();
        var headlines = new HeadlineTable(new(Layout, Goal.Of(Scenario), Caseload.Analysis.Observed.ObservedBeside.None), 3);
        for (var run = 0; run < 3; run++)
            headlines.Fill(run, Runs[run]);
        Same("cohort_departed.180", "status.removed", "status.voluntary_departure");
        Same("cohort_released.180", "status.at_liberty", "status.relief");
        Same("cohort_held.180", "status.in_custody");

        void Same(string headline, params string[] statuses) =>
            Assert.Equal(headlines.Interval(headline).Mean, statuses.Sum(s => flows[s].Interval.Mean), 9);
    }

    [Fact]
    public void The_order_of_filling_changes_nothing()
    {
        var (one, other) = (Filled(0, 1, 2).Result(), Filled(2, 0, 1).Result());
        Assert.Equal(one.Nodes, other.Nodes);
        Assert.Equal(one.Links, other.Links);
    }

    [Fact]
    public void A_horizon_without_a_cohort_of_180_days_has_no_flow()
    {
        var made = new HandMadeRecord(new(2025, 1, 20), new(2025, 4, 30));
        var table = new FlowTable(made.Layout, TargetDays.None, 1);
        table.Fill(0, made.Cells);
        Assert.True(table.Result().Missing);
    }

    private static bool Is(string name, FlowNode node) => string.Equals(name, node.Name, StringComparison.Ordinal);
}
