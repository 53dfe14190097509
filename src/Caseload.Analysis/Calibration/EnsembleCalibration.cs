using Caseload.Analysis.Headlines;
using Caseload.Engine.Ensembles;
using Caseload.Engine.Numerics;
using Caseload.Model;
using Caseload.Model.Recording;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Calibration;

/// <summary>
/// Fits parameters to the record: an ensemble of histories with drawn parameters, moved toward the record in several steps.
/// Chance and all parameters that are not fitted are drawn anew in each step, so that what they do to a count is noise.
/// </summary>
public sealed class EnsembleCalibration
{
    private readonly CalibrationPlan plan;
    private readonly Scenario scenario;

    public EnsembleCalibration(CalibrationPlan plan)
    {
        this.plan = plan;
        scenario = plan.Baseline with { Horizon = CalibrationRecord.Window };
        Layout = Experiment.Create(scenario, plan.Parameters, plan.Records).Layout;
    }

    /// <summary>Of every run of the fit.</summary>
    public RecordLayout Layout { get; }

    /// <summary>Members drawn from the ranges: [member][parameter], standard normal deviates.</summary>
    public double[][] Prior() =>
        [
            .. Enumerable
                .Range(0, plan.Members)
                .Select(j =>
                    plan.Fitted.Select(id => Exact.InverseNormal(LatinHypercube.U(plan.Seed, (uint)j, LatinHypercube.KeyOf(id))))
                        .ToArray()
                ),
        ];

    /// <summary>What each member says of every recorded value: [member][value].</summary>
    /// <param name="members">[member][parameter].</param>
    /// <param name="step">Steps done: chance differs between steps.</param>
    /// <param name="series">The recorded values.</param>
    public double[][] Predict(
        IReadOnlyList<double[]> members,
        int step,
        IReadOnlyList<CalibrationSeries> series,
        IProgress<int>? progress = null,
        CancellationToken ended = default
    )
    {
        var seed = plan.Seed + 1 + (ulong)step;
        var posterior = new Posterior(plan.Fitted, members);
        var experiment = Experiment.Create(scenario, plan.Parameters.With(posterior), plan.Records);
        CalibrationPoint[] points = [.. series.SelectMany(s => s.Points)];
        var predicted = new double[members.Count][];
        EnsembleRunner.Run(
            members.Count,
            experiment.Layout.Cells,
            plan.Threads,
            () => experiment.CreateWorker(seed, Vary.Both),
            (run, record) =>
            {
                var read = new RunRecord(experiment.Layout, record);
                var values = new double[points.Length];
                for (var i = 0; i < values.Length; i++)
                    values[i] = points[i].Of(read);
                predicted[posterior.MemberOf(seed, run)] = values;
            },
            progress: progress,
            cancellation: ended
        );
        return predicted;
    }

    /// <summary>The members after one more step.</summary>
    public double[][] Step(
        IReadOnlyList<double[]> members,
        int step,
        IReadOnlyList<CalibrationSeries> series,
        IReadOnlyList<double[]> predicted
    ) =>
        EnsembleSmoother.Step(
            members,
            predicted,
            [.. series.SelectMany(s => s.Points.Select(p => p.Observed))],
            [.. series.SelectMany(s => s.Points.Select(_ => s.Deviation))],
            plan.Steps,
            plan.Seed + 1 + (ulong)step
        );

    /// <summary>All steps from the prior on.</summary>
    /// <param name="from">Steps that were done before, with their members; null from the prior.</param>
    /// <param name="done">Told the members after each step.</param>
    public double[][] Fit(
        IReadOnlyList<CalibrationSeries> series,
        (int Steps, double[][] Members)? from = null,
        Action<int, double[][]>? done = null,
        IProgress<int>? progress = null,
        CancellationToken ended = default
    )
    {
        var (first, members) = from ?? (0, Prior());
        for (var step = first; step < plan.Steps; step++)
        {
            members = Step(members, step, series, Predict(members, step, series, progress, ended));
            done?.Invoke(step + 1, members);
        }
        return members;
    }
}
