namespace Caseload.Cli.Fits;

/// <summary>Why a quantity may lie where it does: judgment, said as such on the page.</summary>
internal static class LikelyReasons
{
    private static readonly (string Of, string Reason)[] All =
    [
        (
            "Pending detained court cases",
            "the court counts every case on its detained docket, also of people released since; the model counts cases of people held"
        ),
        ("Detained court completions", "judges who sit on several dockets are counted by a share of judge-days that is judged"),
        ("Check-in and courthouse", "nobody publishes it; reports range from 3% to 15%"),
        (
            "ICE book-ins a day, June",
            "the June push was larger than the fade of pressure lets the model follow; arrests fall short as much"
        ),
        ("ERO arrests a day, June", "the model spreads the push of 21 May over more weeks than the record does"),
        ("ERO arrests a day, April", "the record dips between two pushes further than the fade of pressure does"),
        ("Departures a day, August", "flights and third-country agreements of that summer enter only by their dated rows"),
        (
            "Share other of ERO arrests, February",
            "arrests outside targeted work start at once in the model, over weeks in the record"
        ),
        ("Share convicted of ERO arrests, February", "the other side of the share of others"),
        ("Share other of people detained", "follows the share of others among arrests"),
        ("Share convicted of people detained", "follows the share convicted among arrests"),
        ("At-large arrests, share", "transfers from jails of 2024 are counted by detainers, which miss those without one"),
        (
            "Custodial arrests a day, late January",
            "the switch to the new priorities raises conversion of detainers from February on; the record rises within days"
        ),
        (
            "Mean people detained at midnight, last half",
            "arrivals from the border fell in June 2024; the model's stay of people CBP arrested reacts late"
        ),
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
