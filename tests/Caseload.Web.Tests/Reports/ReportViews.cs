using Caseload.Web.Tests.Opening;
using Microsoft.Playwright;
using Xunit;

namespace Caseload.Web.Tests.Reports;

/// <summary>Every report on a desktop and on a phone, in the light and in the dark.</summary>
public static class ReportViews
{
    public static TheoryData<string, int> Widths =>
        Combined(from name in ReportFiles.Names from width in new[] { View.Desktop, View.Phone } select (name.Data, width));

    public static TheoryData<string, int, ColorScheme> All =>
        Combined(
            from at in Widths
            from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
            select (at.Data.Item1, at.Data.Item2, scheme)
        );

    private static TheoryData<T1, T2> Combined<T1, T2>(IEnumerable<(T1, T2)> rows) => [.. rows];

    private static TheoryData<T1, T2, T3> Combined<T1, T2, T3>(IEnumerable<(T1, T2, T3)> rows) => [.. rows];
}
