using Caseload.Analysis.Headlines;
using Caseload.Model.Records;

namespace Caseload.Analysis.Claims;

/// <summary>Where the records that lie nearest to a measure are, and whether they count the same.</summary>
/// <param name="Figures">The figures over the days of a claim.</param>
/// <param name="Same">True where the first figure counts what the measure counts.</param>
/// <param name="Differs">Which definitions differ, or why nothing can be compared.</param>
internal sealed record RecordCheck(Func<ClaimGround, Claim, Period, IEnumerable<ClaimFigure>> Figures, bool Same, string Differs)
{
    /// <summary>True where the figures are told and no status follows from them.</summary>
    public bool Beside { get; init; }

    private const string BookIns = "bookins_monthly.csv";

    /// <summary>By measure. What stands here has a shipped record, or one beside it.</summary>
    public static IReadOnlyDictionary<string, RecordCheck> All { get; } =
        new Dictionary<string, RecordCheck>(StringComparer.Ordinal)
        {
            ["arrests"] = Like((g, c, d) => FlowFigures.Arrests(g, d, Sum(c))),
            ["arrests_announced"] = Unlike(
                (g, c, d) => FlowFigures.Announced(g, d, Sum(c)),
                "Announced arrests count those by other parts of ICE and by other agencies. The record counts ERO administrative arrests, by the week."
            ),
            ["bookins"] = Like((g, c, d) => FlowFigures.Months("ICE book-ins", d, Sum(c), BookIns, g.Records.BookInsIce)),
            ["bookins_cbp"] = Like((g, c, d) => FlowFigures.Months("CBP book-ins", d, Sum(c), BookIns, g.Records.BookInsCbp)),
            ["bookins_all"] = Like(
                (g, c, d) =>
                    FlowFigures.Months("ICE and CBP book-ins", d, Sum(c), BookIns, g.Records.BookInsIce, g.Records.BookInsCbp)
            ),
            ["departures"] = Like(Departures),
            ["detained"] = Like((g, _, d) => StockFigures.Detained(g, d)),
            ["removals_official"] = Like(
                (g, c, d) => FlowFigures.Removals(g, d, Sum(c)).Concat(Sum(c) ? [] : FlowFigures.RemovalsOf(g, 2024))
            ),
            ["repatriations_dhs"] = Unlike(
                (g, c, d) => FlowFigures.Removals(g, d, Sum(c)).Concat(Departures(g, c, d)),
                "DHS counts removals and returns by all its agencies, at the border too; no such series after August 2024 is shipped. ICE's own total and departures from ICE custody are parts of it."
            ),
            ["share_convicted_or_charged"] = Like((g, _, d) => ShareFigures.ConvictedOrPending(g, d)) with
            {
                Differs = "The record is of ERO arrests by ICE's own classes; arrests by other parts of ICE are not in it.",
            },
            ["share_not_convicted"] = Unlike(
                (g, _, d) => ShareFigures.NotConvicted(g, d),
                "The number is of book-ins, arrests by CBP included; book-ins by conviction are shipped to August 2024 alone. The record counts ERO arrests and people detained."
            ),
            ["share_not_convicted_detained"] = Like((g, _, d) => ShareFigures.NotConvictedDetained(g, d)),
            ["pool_convicted_docket"] = Like((g, _, d) => StockFigures.Docket(g, d)) with
            {
                Differs =
                    "Its larger part, those not detained, is from the same letter to Congress: a check of the sum, not of the count.",
            },
            ["pool_convicted_or_final_order"] = Like((g, _, _) => StockFigures.Union(g)),
            ["beds_occupancy"] = Unlike(
                (g, _, d) => StockFigures.Occupancy(g, d),
                "The statement does not say of which beds: funded beds, contract beds and usable beds are three counts."
            ),
            ["approve_deportation_programme"] = Like(
                (g, c, _) => OpinionFigures.Approve(g, c, "approve of deportation program")
            ) with
            {
                Differs =
                    "The record is the poll itself. Pollsters ask different questions: compare over time, not between them.",
            },
            ["approve_immigration"] = Like((g, c, _) => OpinionFigures.Approve(g, c, "approve handling of immigration")) with
            {
                Differs =
                    "The record is the poll itself. Pollsters ask different questions: compare over time, not between them.",
            },
            ["net_approval"] = Like((g, _, d) => OpinionFigures.NetChange(g, d)) with
            {
                Differs = "A change over these dates; its causes are not told apart.",
            },
            ["beds_contract"] = Aside(
                (g, c, d) => StockFigures.InUse(g, d, c.Low ?? c.High).Concat(g.Row("custody.beds.contract.2025_04")),
                "The one count of contract beds that is shipped is the claim's own source."
            ),
            ["share_collateral"] = Aside(
                (g, _, _) => g.Row("arrests.collateral.rate_2025_at_large"),
                "No share was stated, and none is published; the row rests on judgment."
            ),
            ["share_reachable"] = Aside(
                (g, _, _) => g.Row("pool.criminal_docket.share_reachable"),
                "No share was stated, and none is published; the row rests on judgment."
            ),
            ["workforce_detailees"] = Aside(
                (g, _, _) => g.Row("workforce.detailees.criminal_le_detailed"),
                "It says who may act, not how many: no number was stated."
            ),
            ["deaths_in_custody"] = Aside(
                (g, _, d) => StockFigures.YearsInCustody(g, d),
                "No record of deaths is shipped; the years in custody are those it would be divided by."
            ),
            ["share_convicted_detainers"] = Aside(
                (g, _, _) => g.Row("pool.detainers.convicted_share_2025"),
                "The shipped series counts detainers, not convictions; the row is the claim's own source."
            ),
        };

    private static bool Sum(Claim claim) => claim.Unit is "persons";

    private static IEnumerable<ClaimFigure> Departures(ClaimGround ground, Claim claim, Period days) =>
        FlowFigures.Months(
            "Departures from ICE custody",
            days,
            Sum(claim),
            "bookouts_monthly.csv",
            ground.Records.RemovalBookOuts
        );

    private static RecordCheck Like(Func<ClaimGround, Claim, Period, IEnumerable<ClaimFigure>> figures) => new(figures, true, "");

    private static RecordCheck Unlike(Func<ClaimGround, Claim, Period, IEnumerable<ClaimFigure>> figures, string differs) =>
        new(figures, false, differs);

    private static RecordCheck Aside(Func<ClaimGround, Claim, Period, IEnumerable<ClaimFigure>> figures, string differs) =>
        new(figures, false, differs) { Beside = true };
}
