using Caseload.Model.Registry;

namespace Caseload.Model.Inputs;

/// <summary>The spread of every lag that has no spread of its own.</summary>
public static class Lags
{
    public static readonly Parameter Sigma = new("model.lag_log_sigma_default", "log-days");
}
