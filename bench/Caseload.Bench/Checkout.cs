using Caseload.Data.Parameters;
using Caseload.Data.Scenarios;
using Caseload.Data.Series;
using Caseload.Model;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Bench;

/// <summary>The folder of the project, and scenarios read from it.</summary>
internal sealed class Checkout
{
    private readonly string folder;
    private readonly ParameterTable parameters;
    private readonly ScenarioVocabulary vocabulary;
    private readonly PublicRecords records;

    private Checkout(string folder)
    {
        this.folder = folder;
        parameters = ParameterFile.Read(PathOf("data/parameters.csv"));
        vocabulary = new(Catalogue.Levers, Catalogue.Parameters) { Table = parameters };
        records = PublicRecordsReader.Read(PathOf("data"));
    }

    public static Checkout Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Caseload.slnx")))
                return new(at.FullName);
        throw new DirectoryNotFoundException("No folder above this program holds Caseload.slnx.");
    }

    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>The scenario `baseline` over so many days from 2025-01-20.</summary>
    public Experiment Baseline(int days = 365, params IReadOnlyList<string> set)
    {
        var to = new DateOnly(2025, 1, 20).AddDays(days - 1).ToString("yyyy-MM-dd", null);
        var overrides = new ScenarioOverrides
        {
            From = "2025-01-20",
            To = to,
            Set = set,
        };
        return Experiment.Create(ScenarioFile.Read("baseline", PathOf("scenarios"), vocabulary, overrides), parameters, records);
    }
}
