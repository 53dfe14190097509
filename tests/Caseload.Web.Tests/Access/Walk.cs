using Caseload.Web.Tests.Opening;

namespace Caseload.Web.Tests.Access;

/// <summary>The way of the Tab key through a page, from its beginning to its end.</summary>
internal static class Walk
{
    private const int MostStops = 2_000;

    public static async Task<string[]> Faults(OpenPage page)
    {
        var due = await page.Ask<int[]>("stops");
        var stops = await Stops(page);
        var faults = stops.SelectMany(s => s.Faults).ToList();
        var first = await page.Page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('*')].indexOf(document.querySelector('a[href^=\"#\"].skip'))"
        );
        if (stops.Count == 0 || stops[0].Place != first)
            faults.Add($"the first stop is {(stops.Count == 0 ? "nothing" : stops[0].Name)}, not the link a.skip");
        foreach (var (before, after) in stops.Zip(stops.Skip(1)).Where(p => p.First.Place > p.Second.Place))
            faults.Add($"{after.Name} comes after {before.Name}");
        foreach (var missed in due.Except(stops.Select(s => s.Place)))
            faults.Add("is not reached: " + await page.Ask<string>("nth", missed));
        return [.. faults];
    }

    private static async Task<List<Stop>> Stops(OpenPage page)
    {
        var stops = new List<Stop>();
        while (stops.Count < MostStops)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            var stop = await page.Ask<Stop>("focus");
            if (stop.Place < 0 || (stops.Count > 0 && stop.Place == stops[0].Place))
                return stops;
            stops.Add(stop);
        }

        throw new InvalidOperationException($"{page.File}: the keyboard stops more than {MostStops} times.");
    }

    private sealed record Stop(int Place, string Name, string[] Faults)
    {
        public Stop()
            : this(-1, "", []) { }
    }
}
