using Microsoft.Playwright;
using Xunit;

namespace Caseload.Web.Tests.Opening;

/// <summary>A file in a window of its own, and all that the browser said and asked for while it was open.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];

    private OpenPage(IBrowserContext context, IPage page, string file, View view)
    {
        this.context = context;
        Page = page;
        File = file;
        View = view;
        page.Console += (_, said) => Complain(said);
        page.PageError += (_, error) => complaints.Add("page error: " + error);
        page.RequestFailed += (_, request) => complaints.Add($"request failed: {request.Url}: {request.Failure}");
        page.Request += (_, request) => requests.Add(request.Url);
    }

    public IPage Page { get; }

    public string File { get; }

    public View View { get; }

    /// <summary>Errors and warnings of the console, errors of the page and requests that failed.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>The addresses that were asked for, the page's own among them.</summary>
    public IReadOnlyList<string> Requests => requests;

    public static async Task<OpenPage> Open(IBrowser browser, string file, View view)
    {
        var window = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = view.Width, Height = view.Height },
                ColorScheme = view.Scheme,
                ForcedColors = view.ForcedColors ? ForcedColors.Active : ForcedColors.None,
                JavaScriptEnabled = view.JavaScript,
                TimezoneId = view.Zone,
                DeviceScaleFactor = view.Zoom,
            }
        );
        var opened = new OpenPage(window, await window.NewPageAsync(), file, view);
        if (view.Media is Media.Print)
            await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri);
        if (view.Unfolded)
            await opened.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        return opened;
    }

    /// <summary>What a script of the folder InPage returns; it is called with a function that names an element.</summary>
    public Task<T> Ask<T>(string script, object? argument = null) =>
        Page.EvaluateAsync<T>($"argument => ({InPage.Script(script)})({InPage.Script("name")}, argument)", argument);

    /// <summary>The findings of a script of the folder InPage, each a line.</summary>
    public Task<string[]> Find(string script, object? argument = null) => Ask<string[]>(script, argument);

    public void HasNo(string what, IEnumerable<string> found)
    {
        var lines = found.ToArray();
        Assert.True(lines.Length == 0, $"{File}\n{View}: {what}, {lines.Length} found\n  {string.Join("\n  ", lines.Take(30))}");
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Complain(IConsoleMessage said)
    {
        if (said.Type is "error" or "warning")
            complaints.Add($"console {said.Type}: {said.Text} ({said.Location})");
    }
}
