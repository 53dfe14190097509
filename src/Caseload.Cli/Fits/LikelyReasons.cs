namespace Caseload.Cli.Fits;

/// <summary>Why a quantity may lie where it does: judgment, said as such on the page.</summary>
internal static class LikelyReasons
{
    private const string OtherMix = "criminality by channel is fitted to October 2024 on: fiscal year 2024 had another mix";

    // The first that a quantity begins with.
    private static readonly (string Of, string Reason)[] All =
    [
        (
            "Pending detained court cases",
            "the court counts every case on its detained docket, also of people released since; the model counts cases of people held"
        ),
        (
            "Pending court cases (not detained)",
            "TRAC counts fewer cases as active than EOIR has pending, from which the run starts"
        ),
        ("Detained court completions", "judges who sit on several dockets are counted by a share of judge-days that is judged"),
        (
            "Court completions in the year",
            "endings and merits are fitted to the fall of pending cases in 2025, faster than in fiscal year 2024"
        ),
        ("Check-in and courthouse", "nobody publishes it; reports range from 3% to 15%"),
        ("Weekly arrests", "a single history cannot be nearer than its own noise of a week"),
        ("ERO arrests a day, June", "the model spreads the push of 21 May over more weeks than the record does"),
        ("ERO arrests a day, April", "the record dips between two pushes further than the fade of pressure does"),
        (
            "ERO arrests a day",
            "officer time and yield are fitted to October 2024 on: fiscal year 2024 arrested more with as many officers"
        ),
        ("ICE book-ins a day", "follows arrests"),
        ("Departures a day, August", "flights and third-country agreements of that summer enter only by their dated rows"),
        (
            "Share other of ERO arrests, February",
            "arrests outside targeted work start at once in the model, over weeks in the record"
        ),
        ("Share convicted of ERO arrests, February", "the other side of the share of others"),
        ("Share convicted of ERO arrests", OtherMix),
        ("Share pending of ERO arrests", OtherMix),
        ("Share other of people detained", "follows the share of others among arrests"),
        ("Share convicted of people detained", "follows the share convicted among arrests"),
        ("At-large arrests, share", "transfers from jails of 2024 are counted by detainers, which miss those without one"),
        (
            "Custodial arrests a day, late January",
            "conversion of detainers rises with the new priorities from February on; the record rises within days"
        ),
        (
            "Mean people detained at midnight, last half",
            "arrivals from the border fell in June 2024; the model's stay of people CBP arrested reacts late"
        ),
        ("arrested by CBP", "long stays fit a stock that builds up from October 2024; from a start in January they keep it up"),
        (
            "Departed by day 180",
            "departures of FY2024 after a release and a new arrest are followed in the record, not in the model"
        ),
    ];

    /// <summary>Null where none is offered.</summary>
    public static string? Of(string quantity)
    {
        foreach (var (of, reason) in All)
            if (quantity.Trim().StartsWith(of, StringComparison.Ordinal))
                return reason;
        return null;
    }
}
