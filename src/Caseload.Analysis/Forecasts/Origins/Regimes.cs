namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>Origins between the same two changes of administration.</summary>
internal static class Regimes
{
    public static bool Same(DateOnly a, DateOnly b) => Number(a) == Number(b);

    private static int Number(DateOnly origin) => AdministrationChange.Days.Count(d => d <= origin);
}
