using Microsoft.Playwright;

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

    public View View { get; private set; }

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
                JavaScriptEnabled = view.JavaScript,
                TimezoneId = view.Zone,
                DeviceScaleFactor = view.Zoom,
            }
        );
        var opened = new OpenPage(window, await window.NewPageAsync(), file, view);
        await opened.Emulate();
        await opened.Load();
        return opened;
    }

    /// <summary>Looks at the same page in another way. What a window is opened with stays: JavaScript, time zone and zoom.</summary>
    public async Task Look(View view)
    {
        if ((view.JavaScript, view.Zone, view.Zoom) != (View.JavaScript, View.Zone, View.Zoom))
            throw new ArgumentException($"A window opened as {View} cannot become {view}.", nameof(view));
        View = view;
        await Page.SetViewportSizeAsync(view.Width, view.Height);
        await Emulate();
        await Fold();
    }

    /// <summary>Reads the file again.</summary>
    public async Task Load()
    {
        await Page.GotoAsync(new Uri(File).AbsoluteUri);
        await Fold();
    }

    /// <summary>What a script of the folder InPage returns; it is called with a function that names an element.</summary>
    public Task<T> Ask<T>(string script, object? argument = null) =>
        Page.EvaluateAsync<T>($"argument => ({InPage.Script(script)})({InPage.Script("name")}, argument)", argument);

    /// <summary>The findings of a script of the folder InPage, each a line.</summary>
    public Task<string[]> Find(string script, object? argument = null) => Ask<string[]>(script, argument);

    public void HasNo(string what, IEnumerable<string> found) =>
        Findings.None($"{File}, {what}", found.Select(line => $"{View}: {line}"));

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private Task Emulate() =>
        Page.EmulateMediaAsync(
            new()
            {
                Media = View.Media,
                ColorScheme = View.Scheme,
                ForcedColors = View.ForcedColors ? ForcedColors.Active : ForcedColors.None,
            }
        );

    private Task Fold() =>
        Page.EvaluateAsync("open => document.querySelectorAll('details').forEach(d => { d.open = open; })", View.Unfolded);

    private void Complain(IConsoleMessage said)
    {
        if (said.Type is "error" or "warning")
            complaints.Add($"console {said.Type}: {said.Text} ({said.Location})");
    }
}
