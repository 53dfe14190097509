using Caseload.Data.Errors;
using Caseload.Data.Tables;

namespace Caseload.Data.Scenarios;

/// <summary>A date as a user writes it.</summary>
internal static class DateText
{
    private static readonly DateOnly Earliest = new(1990, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    public static DateOnly Read(string text, string what, Place place)
    {
        if (!PlainDate.TryParse(text, out var date))
            throw new UserError($"{what}: {PlainDate.Fault(text)}", PlainDate.Expected, place: place);
        if (date < Earliest || date > Latest)
            throw new UserError($"{what}: {text} is far from any horizon", "a year from 1990 to 2099", place: place);
        return date;
    }
}
