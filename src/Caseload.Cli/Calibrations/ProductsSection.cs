using System.Globalization;
using System.Text;
using Caseload.Cli.Texts.Pages;
using Caseload.Engine.Numerics;
using Caseload.Model.Inputs;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Calibrations;

/// <summary>Products of which a record informs the whole: what the sample says of them beside what it says of their parts.</summary>
internal static class ProductsSection
{
    private const int Quantiles = 2000;

    private static readonly (string What, string[] Factors, string[] Divisors)[] Products =
    [
        (
            "charter seats a flight for people in ICE custody",
            ["removals.flights.seats_per_charter", "removals.flights.load_factor", "removals.flights.share_for_ice_custody"],
            []
        ),
        (
            "officer-days a year on arrests, an ERO officer",
            ["workforce.officer.share_on_arrests_fy2024", "workforce.officer.working_days_per_year"],
            []
        ),
        (
            "arrests from jails and prisons a year, an ERO officer, if all that time went there",
            ["workforce.officer.share_on_arrests_fy2024", "workforce.officer.working_days_per_year"],
            ["effort.custodial.officer_days"]
        ),
        (
            "the same in area operations",
            ["workforce.officer.share_on_arrests_fy2024", "workforce.officer.working_days_per_year"],
            ["effort.area.officer_days_per_arrest"]
        ),
        (
            "ERO officers that an officer lent equals",
            ["workforce.detailees.fte_share", "workforce.detailees.productivity_ratio"],
            []
        ),
    ];

    /// <summary>The section, of the last row of each parameter.</summary>
    public static string Of(ParameterTable table, Posterior sample)
    {
        var page = new StringBuilder();
        page.Append("## Products\n\n");
        page.Append(
            "Contraction as above, of the logarithm of the product; a part that is not in the sample has its whole range. Where the product's is "
                + "above that of every part, the record says more of the whole than of any of them.\n\n"
        );
        page.Append("| product | contraction | of its parts |\n| --- | --- | --- |\n");
        foreach (var (what, factors, divisors) in Products)
        {
            List<(string Id, double Sign)> parts = [.. factors.Select(f => (f, 1.0)), .. divisors.Select(d => (d, -1.0))];
            var named = string.Join(
                ", ",
                parts.Select(p =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{(p.Sign < 0 ? "over " : "")}`{p.Id}` {Contraction(table, sample, [p]):0.00}"
                    )
                )
            );
            page.Line($"| {what} | {Contraction(table, sample, parts):0.00} | {named} |");
        }
        page.Append('\n');
        return page.ToString();
    }

    // 1 less the variance of the logarithm in the sample over that of independent ranges.
    private static double Contraction(ParameterTable table, Posterior sample, IReadOnlyList<(string Id, double Sign)> parts)
    {
        var places = parts.Select(p => sample.Parameters.ToList().IndexOf(p.Id)).ToArray();
        var ranges = parts.Select(p => Variance([.. Even().Select(z => Log(table, p.Id, z))])).ToArray();
        var told = Variance([
            .. sample.Members.Select(m =>
                parts.Select((p, i) => places[i] < 0 ? 0 : p.Sign * Log(table, p.Id, m[places[i]])).Sum()
            ),
        ]);
        var rest = ranges.Where((_, i) => places[i] < 0).Sum();
        return 1 - (told + rest) / ranges.Sum();
    }

    private static IEnumerable<double> Even() =>
        Enumerable.Range(0, Quantiles).Select(i => Exact.InverseNormal((i + 0.5) / Quantiles));

    private static double Log(ParameterTable table, string id, double z) =>
        Exact.Log(ParameterQuantile.At(table.Family(id)[^1], z));

    private static double Variance(IReadOnlyList<double> values)
    {
        var mean = values.Average();
        return values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1);
    }
}
