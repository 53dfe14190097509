using Caseload.Model;
using Caseload.Model.Recording;
using Caseload.Model.Scenarios;
using Caseload.Tests.Engine;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>Each declared parameter moves something: none is declared and forgotten.</summary>
public sealed class ParameterEffectTests
{
    /// <summary>Each part is in use: hires are trained, judges arrive, beds and slots are short.</summary>
    private static readonly Scenario Parent = Lab.Over(new(2025, 1, 1), 65)
        .With("workforce.hire.plan", 50_000)
        .With("courts.judges", 100)
        .With("courts.judges.hire_plan", 500)
        .With("policy.departure_stipend", 1)
        .With("policy.third_country_ruling", 1)
        .With("custody.beds.growth_limit", 1)
        .With("border.cbp_bookins_daily", 1500)
        .Pin("workforce.train.days", 50)
        .Pin("courts.judges.hire_lag_days", 30);

    [Fact]
    public void None_is_forgotten()
    {
        var before = Record(Parent);
        var idle = Catalogue.Parameters.Where(p => !Moves(p.Id, before)).Select(p => p.Id);
        Assert.Equal("", string.Join(", ", idle));
    }

    private static bool Moves(string id, float[] before)
    {
        var rows = Lab.Table.Family(id);
        var central = rows[0].Central;
        double[] values = [rows.Min(r => r.Low), rows.Max(r => r.High), 0.8 * central, 0.1 * central, central + 0.1, 4 * central];
        return values.Any(v => !before.AsSpan().SequenceEqual(Record(Parent.Pin(id, v))));
    }

    private static float[] Record(Scenario scenario)
    {
        var experiment = Lab.Prepare(scenario);
        var record = new float[experiment.Layout.Cells];
        experiment.CreateWorker(Chance.Seed, Vary.Both).Execute(0, record);
        return record;
    }
}
