using Caseload.Analysis.Calibration;
using Caseload.Analysis.Claims;
using Caseload.Cli.Options;
using Caseload.Data.Claims;
using Caseload.Data.Errors;
using Caseload.Data.Parameters;
using Caseload.Data.Posteriors;
using Caseload.Data.Scenarios;
using Caseload.Data.Series;
using Caseload.Model;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Cli.Inputs;

/// <summary>Parameters, records and scenarios, read once for a command.</summary>
internal sealed class ModelInputs
{
    private readonly Home _home;

    private ModelInputs(Home home, bool prior)
    {
        _home = home;
        var table = ParameterFile.Read(home.Parameters);
        Parameters = prior ? table : table.With(Sample(home, table));
        Vocabulary = new(Catalogue.Levers, Catalogue.Parameters) { Table = Parameters };
    }

    public Home Home => _home;

    public ParameterTable Parameters { get; }

    public ScenarioVocabulary Vocabulary { get; }

    public PublicRecords Records => field ??= PublicRecordsReader.Read(_home.Data);

    /// <summary>What claims are held against.</summary>
    public ClaimGround Ground => new(Records, ClaimRecordsReader.Read(_home.Data), Parameters);

    /// <summary>Public statements, in the order of their file.</summary>
    public IReadOnlyList<Claim> Claims => field ??= ClaimFile.Read(_home.Claims);

    /// <summary>Those that take no simulated history, with what their tests gave.</summary>
    public IReadOnlyList<ClaimFinding> Tested() => ClaimLedger.Of(Claims, Claims, Ground, run: null);

    /// <param name="home">Where they lie.</param>
    /// <param name="prior">True to draw every parameter from its range, whatever the record says of it.</param>
    public static ModelInputs Read(Home home, bool prior = false) => new(home, prior);

    private static Posterior Sample(Home home, ParameterTable table) =>
        File.Exists(home.Posterior)
            ? PosteriorFile.Read(home.Posterior, CalibrationCandidates.Of(Catalogue.Parameters, table).Contains)
            : throw new UserError(
                $"{home.Posterior} is missing",
                "the sample that ships, or one that `caseload calibrate` made; `run` and `compare` do without it with --prior"
            );

    /// <summary>A scenario by name or file, with what the command line changes.</summary>
    public Scenario Scenario(string nameOrFile, RunSettings settings) =>
        ScenarioFile.Read(nameOrFile, _home.Scenarios, Vocabulary, settings.Overrides);

    /// <summary>A scenario made ready to run.</summary>
    public Experiment Experiment(Scenario scenario) => Model.Experiment.Create(scenario, Parameters, Records);
}
