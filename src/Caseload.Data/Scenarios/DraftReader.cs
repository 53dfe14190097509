using Caseload.Data.Errors;
using Caseload.Data.Tables;

namespace Caseload.Data.Scenarios;

/// <summary>Reads one scenario file, without its parents.</summary>
internal static class DraftReader
{
    public const int MostBytes = 1_000_000;
    private const int LongestTitle = 200;
    private const int LongestText = 20_000;

    public static ScenarioDraft Read(ReadOnlySpan<byte> bytes, string file, ScenarioVocabulary vocabulary)
    {
        if (bytes.Length > MostBytes)
            throw new UserError($"the file is too large ({bytes.Length} bytes)", $"at most {MostBytes} bytes", place: new(file));
        var text = TextBytes.Decode(bytes, file);
        if (string.IsNullOrWhiteSpace(text))
            throw new UserError("the file is empty", "a scenario (title, horizon, levers)", place: new(file, 1, 1));
        var top = ScenarioKeys.Map(YamlReader.Read(text, file), "the scenario", ScenarioKeys.Top);
        if (top["title"] is null)
            throw new UserError("the title is missing", "title: a few words", place: top.Place);
        var (from, to) = Horizon(top["horizon"]);
        return new(Text(top, "title", LongestTitle)!, Text(top, "about", LongestText) ?? "", Text(top, "source", LongestText))
        {
            Extends = top["extends"] is { } parent ? (ScenarioKeys.Text(parent, "extends"), parent.Place) : null,
            Priors = top["priors"] is { } priors ? Beside(file, priors) : null,
            From = from,
            To = to,
            Levers = top["levers"] is { } levers ? LeverReader.Read(levers, vocabulary) : [],
            Parameters = top["parameters"] is { } parameters ? RangeReader.Read(parameters, vocabulary) : [],
        };
    }

    private static (DraftDate? From, DraftDate? To) Horizon(YamlTree? node)
    {
        if (node is null)
            return (null, null);
        var map = ScenarioKeys.Map(node, "horizon", ScenarioKeys.Horizon);
        return (Date(map["from"], "horizon from"), Date(map["to"], "horizon to"));
    }

    private static DraftDate? Date(YamlTree? node, string what) =>
        node is null ? null : new(DateText.Read(ScenarioKeys.Text(node, what), what, node.Place), node.Place);

    private static string Beside(string file, YamlTree node)
    {
        var named = ScenarioKeys.Text(node, "priors");
        var path = Path.Combine(Path.GetDirectoryName(file) ?? "", named);
        return File.Exists(path)
            ? path
            : throw new UserError(
                $"the file {Shown.Quoted(named)} is missing",
                "a file of parameter rows, as a path from this scenario",
                place: node.Place
            );
    }

    private static string? Text(YamlMap top, string key, int longest)
    {
        if (top[key] is not { } node)
            return null;
        var text = ScenarioKeys.Text(node, key);
        if (text.Length == 0 || text.Length > longest)
            throw new UserError($"the {key} has {text.Length} characters", $"1 to {longest}", place: node.Place);
        return text;
    }
}
