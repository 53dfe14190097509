namespace Caseload.Model.Forecasts;

/// <summary>How far ahead.</summary>
public enum HorizonBand
{
    All = 0,

    /// <summary>1 to 4 weeks, or month 1.</summary>
    Short = 1,

    /// <summary>5 to 13 weeks, or months 2 and 3.</summary>
    Middle = 2,

    /// <summary>14 to 26 weeks, or months 4 to 6.</summary>
    Long = 3,
}

/// <summary>On which side of the change of regime on 2025-01-20.</summary>
public enum ChangePeriod
{
    All = 0,

    /// <summary>The count ends before it.</summary>
    Before = 1,

    /// <summary>The origin lies before it, the count ends on it or after.</summary>
    Across = 2,

    /// <summary>The origin lies on it or after.</summary>
    After = 3,
}

/// <summary>Which band and period a forecast is of.</summary>
public static class Bands
{
    private static readonly DateOnly Change = new(2025, 1, 20);

    public static HorizonBand Of(Cadence cadence, int horizon)
    {
        var (shortEnd, middleEnd) = cadence == Cadence.Week ? (4, 13) : (1, 3);
        return horizon <= shortEnd ? HorizonBand.Short
            : horizon <= middleEnd ? HorizonBand.Middle
            : HorizonBand.Long;
    }

    public static ChangePeriod Of(DateOnly origin, DateOnly targetEndDate) =>
        origin >= Change ? ChangePeriod.After
        : targetEndDate >= Change ? ChangePeriod.Across
        : ChangePeriod.Before;
}
