using System.Globalization;
using Caseload.Analysis.Calibration;
using Caseload.Cli.Inputs;
using Caseload.Cli.Options;
using Caseload.Cli.Progress;
using Caseload.Data.Posteriors;
using Caseload.Data.Results;
using Caseload.Data.Scenarios;
using Caseload.Model;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Calibrations;

/// <summary>Inputs, series and plan of a fit.</summary>
internal sealed class CalibrationWork
{
    private readonly ModelInputs inputs;
    private readonly List<KeptSteps> done = [];

    private const int Steps = 4;

    public CalibrationWork(ModelInputs inputs, int members, ulong seed, int threads)
    {
        this.inputs = inputs;
        Table = inputs.Parameters;
        Candidates = CalibrationCandidates.Of(Catalogue.Parameters, Table);
        Plan = new(
            inputs.Scenario("baseline", new RunSettings()),
            Table,
            inputs.Records,
            [.. Candidates, .. CalibrationCandidates.Nulls],
            members,
            Steps,
            seed,
            threads
        );
        Series = CalibrationRecord.Of(inputs.Records, new EnsembleCalibration(Plan).Layout);
    }

    /// <summary>Parameters by their ranges alone.</summary>
    public ParameterTable Table { get; }

    public IReadOnlyList<string> Candidates { get; }

    /// <summary>The plan of the screening: all candidates and those that nothing reads.</summary>
    public CalibrationPlan Plan { get; }

    public IReadOnlyList<CalibrationSeries> Series { get; }

    /// <summary>The posterior that ships.</summary>
    public Posterior Shipped => PosteriorFile.Read(inputs.Home.Posterior, Candidates.Contains);

    /// <summary>What the fit rests on: a step kept by another fit is not taken up.</summary>
    private string Identity(CalibrationPlan plan, IReadOnlyList<CalibrationSeries> series) =>
        ContentHash.OfText(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ProgramVersion.Text} {plan.Members} {plan.Steps} {plan.Seed}\n{string.Join(' ', plan.Fitted)}\n"
            )
                + CalibrationIdentity.OfRecord(series)
                + CalibrationIdentity.OfRanges([.. Candidates, .. CalibrationCandidates.Given], Table)
                + ScenarioText.Write(plan.Baseline)
                + CalibrationIdentity.OfModel(plan, series)
        );

    /// <summary>A fit that keeps each step in a folder and goes on from the last one kept there.</summary>
    public double[][] Fit(
        CalibrationPlan plan,
        IReadOnlyList<CalibrationSeries> series,
        string folder,
        ProgressLine progress,
        CancellationToken ended
    )
    {
        var kept = new KeptSteps(folder, Identity(plan, series)[..12], plan.Steps);
        done.Add(kept);
        var from = kept.Last();
        progress.Part((from?.Step ?? 0) * plan.Members);
        return new EnsembleCalibration(plan).Fit(
            series,
            from,
            (step, members) =>
            {
                kept.Keep(step, plan.Fitted, members);
                progress.Part(plan.Members);
            },
            progress,
            ended
        );
    }

    /// <summary>Takes away the steps of fits that are done, once what they are for is written.</summary>
    public void ClearSteps() => done.ForEach(kept => kept.Clear());
}
