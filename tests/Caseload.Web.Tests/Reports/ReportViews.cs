using Caseload.Web.Tests.Opening;
using Microsoft.Playwright;

namespace Caseload.Web.Tests.Reports;

/// <summary>How every report is looked at: on a desktop and on a phone, in the light and in the dark.</summary>
internal static class ReportViews
{
    /// <summary>Where the layout changes, and between.</summary>
    public static IReadOnlyList<int> Widths { get; } =
    [320, 360, View.Phone, 480, 481, 640, 768, 807, 808, 1024, 1095, 1096, View.Desktop];

    public static IReadOnlyList<View> InTheLight { get; } = [new(View.Desktop), new(View.Phone)];

    public static IReadOnlyList<View> All { get; } =
    [.. InTheLight, .. InTheLight.Select(view => view with { Scheme = ColorScheme.Dark })];

    public static IEnumerable<View> Unfolded(this IEnumerable<View> views) => views.Select(view => view with { Unfolded = true });

    /// <summary>Asks one window for faults in each of the views.</summary>
    public static async Task HasNo(
        this Chromium chromium,
        string what,
        string file,
        IEnumerable<View> views,
        Func<OpenPage, Task<string[]>> check
    )
    {
        var all = views.ToArray();
        await using var page = await chromium.Open(file, all[0]);
        var found = new List<string>();
        foreach (var view in all)
        {
            await page.Look(view);
            found.AddRange((await check(page)).Select(line => $"{view}: {line}"));
        }

        Findings.None($"{file}, {what}", found);
    }
}
