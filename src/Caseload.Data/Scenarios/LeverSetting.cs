using Caseload.Data.Errors;

namespace Caseload.Data.Scenarios;

/// <summary>The value of `--set`: `lever=value` from the first day, or `lever=date:value` from that date on.</summary>
internal static class LeverSetting
{
    private const string Form = "lever=value or lever=YYYY-MM-DD:value";

    public static DraftSchedule Parse(string text, ScenarioVocabulary vocabulary)
    {
        var place = new Place($"--set {Shown.Quoted(text)}");
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
            throw new UserError("there is no lever and value", Form, place: place);
        var lever = LeverName.Find(text[..equals].Trim(), vocabulary, place);
        var value = text[(equals + 1)..].Trim();
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return new(lever.Id, [new(null, null, LeverReader.Value(lever, value, place))]);
        var from = DateText.Read(value[..colon].Trim(), "the date", place);
        return new(lever.Id, [new(from, null, LeverReader.Value(lever, value[(colon + 1)..], place))]);
    }
}
