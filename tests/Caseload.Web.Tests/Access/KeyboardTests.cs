using Caseload.Web.Tests.Opening;
using Caseload.Web.Tests.Reports;
using Caseload.Web.Tests.Sound;
using Xunit;

namespace Caseload.Web.Tests.Access;

/// <summary>Everything that can be followed or opened is reached and used with the keyboard alone.</summary>
public sealed class KeyboardTests(Chromium chromium, ReportFiles reports)
{
    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task TabGoesFromTheSkipLinkOverEveryLinkAndTableInOrder(string report)
    {
        View[] views = [.. ReportViews.InTheLight, new(View.Phone) { Unfolded = true }];
        var file = await reports.Of(report);
        foreach (var view in views)
            await chromium.HasNo("fault on the way of the keyboard", file, [view], Walk.Faults);
    }

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task EnterOpensAndClosesEveryTable(string report) =>
        await chromium.HasNo("table that Enter does not open and close", await reports.Of(report), ReportViews.InTheLight, Folds);

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task WhatScrollsCanBeReached(string report) =>
        await chromium.HasNo(
            "scrolling box out of the keyboard's reach",
            await reports.Of(report),
            ReportViews.InTheLight.Unfolded(),
            page => page.Find("scrolling-boxes")
        );

    [Theory]
    [InlineData("<a class=\"skip\" href=\"#answer\">Skip to the answer</a>", "", "the first stop")]
    [InlineData(".skip:focus { left: 8px; top: 8px }", "", "is not in the window")]
    [InlineData("<summary>", "<summary tabindex=\"-1\">", "is not reached: ")]
    [InlineData("<a href=\"#answer\">Back", "<a tabindex=\"1\" href=\"#answer\">Back", "comes after")]
    [InlineData("outline: 3px solid var(--ink)", "outline: 1px solid var(--ink)", "has the outline solid 1px")]
    public async Task AFaultOnTheWayIsSeen(string place, string fault, string seen) =>
        await SoundPage.Shows(chromium, new(View.Phone), place, fault, seen, Walk.Faults);

    [Fact]
    public async Task ATableThatStaysShutIsSeen() =>
        await SoundPage.Shows(chromium, new(View.Phone), "<details>", "<details inert>", "summary", Folds);

    [Fact]
    public async Task ABoxOutOfReachIsSeen()
    {
        var view = new View(View.Phone) { Unfolded = true };
        await SoundPage.Shows(chromium, view, " tabindex=\"0\"", "", "div.box", page => page.Find("scrolling-boxes"));
    }

    private static async Task<string[]> Folds(OpenPage page)
    {
        var faults = new List<string>();
        foreach (var summary in await page.Page.QuerySelectorAllAsync("details > summary"))
        {
            if (!await summary.IsVisibleAsync())
                continue;
            await summary.EvaluateAsync("summary => summary.focus()");
            foreach (var open in new[] { true, false })
            {
                await page.Page.Keyboard.PressAsync("Enter");
                if (await summary.EvaluateAsync<bool>("summary => summary.parentElement.open") != open)
                    faults.Add($"summary '{await summary.TextContentAsync()}' is not {(open ? "opened" : "closed")}");
            }
        }

        return [.. faults];
    }
}
