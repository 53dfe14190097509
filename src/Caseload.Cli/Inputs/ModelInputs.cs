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
    private readonly bool _prior;

    private ModelInputs(Home home, bool prior)
    {
        _home = home;
        _prior = prior;
        Parameters = ParameterFile.Read(home.Parameters);
        Vocabulary = new(Catalogue.Levers, Catalogue.Parameters) { Table = Parameters };
    }

    public Home Home => _home;

    /// <summary>The ranges, without the sample.</summary>
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

    // What runs are drawn from; other commands do not read the sample.
    private ParameterTable Drawn => field ??= _prior ? Parameters : Parameters.With(Sample());

    private Posterior Sample() =>
        File.Exists(_home.Posterior)
            ? PosteriorFile.Read(_home.Posterior, CalibrationCandidates.Of(Catalogue.Parameters, Parameters).Contains)
            : throw new UserError(
                $"{_home.Posterior} is missing",
                "the sample that ships, or one that `caseload calibrate` made; `run` and `compare` do without it with --prior"
            );

    /// <summary>A scenario to run, by name or file, with what the command line changes.</summary>
    public Scenario Scenario(string nameOrFile, RunSettings settings)
    {
        var scenario = Described(nameOrFile, settings);
        return scenario.Priors is null
            ? scenario
            : throw new UserError(
                $"{scenario.Name} has priors of its own: it is held against weekly arrests alone",
                "`caseload history`, or a scenario without priors"
            );
    }

    /// <summary>A scenario to describe or check, whatever it is for.</summary>
    public Scenario Described(string nameOrFile, RunSettings settings) =>
        ScenarioFile.Read(nameOrFile, _home.Scenarios, Vocabulary, settings.Overrides);

    /// <summary>The rows of a scenario that brings priors of its own.</summary>
    public ParameterTable Priors(Scenario scenario) => PriorFile.Read(scenario.Priors!, Parameters);

    /// <summary>A scenario made ready to run.</summary>
    public Experiment Experiment(Scenario scenario) => Model.Experiment.Create(scenario, Drawn, Records);
}
