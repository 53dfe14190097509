using Caseload.Analysis.Headlines;
using Caseload.Analysis.Observed;
using Caseload.Cli.Options;
using Caseload.Model;
using Caseload.Model.Records;

namespace Caseload.Cli.Runs;

/// <summary>Carries out history 0 alone, to read off it from when a target stands: no date is ever drawn.</summary>
internal static class Pilot
{
    public static HeadlineSet Headlines(Experiment experiment, PublicRecords records, RunSettings settings)
    {
        var layout = experiment.Layout;
        var record = new float[layout.Cells];
        experiment.CreateWorker(settings.Seed, settings.Vary).Execute(0, record);
        var target = TargetDays.Of(layout, record);
        var run = new RunRecord(layout, record);
        var place = RunRecord.Place(layout, "target");
        var byDay = new double[layout.Days];
        for (var day = 0; place >= 0 && day < layout.Days; day++)
            byDay[day] = run.Day(place, day);
        return new(layout, target, ObservedBeside.Of(records, layout, target, byDay));
    }
}
