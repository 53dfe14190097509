using Caseload.Analysis.Headlines;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Analysis.Series;

/// <summary>
/// In how many histories each limit is an office's most frequent one. A few hundred counts, whatever the number of runs and
/// the order in which they come; runs may be added from several threads, each once.
/// </summary>
public sealed class LimitTable
{
    private readonly RecordLayout _layout;
    private readonly int _from;
    private readonly Stage _arrests;
    private readonly Stage _departures;

    public LimitTable(RecordLayout layout, TargetDays target)
    {
        _layout = layout;
        _from = target.FromWeek(layout);
        _arrests = new(OfficeLimits.OfArrests, layout, Model.Recording.Limits.Arrests);
        _departures = new(OfficeLimits.OfDepartures, layout, Model.Recording.Limits.Departures);
    }

    /// <summary>Counts a run's limits.</summary>
    public void Add(ReadOnlySpan<float> record)
    {
        var run = new RunRecord(_layout, record);
        _arrests.Add(run, _from);
        _departures.Add(run, _from);
    }

    public OfficeLimits Result() => new(_arrests.Result(), _departures.Result());

    private sealed class Stage(string name, RecordLayout layout, IReadOnlyList<Measure> limits)
    {
        private readonly int[] _places = [.. limits.Select(limit => RunRecord.OfficePlace(layout, limit.Name))];
        private readonly string[] _names = [.. limits.Select(limit => limit.Name[$"{name}_limit_".Length..])];
        private readonly int[] _histories = new int[Office.Count * limits.Count];

        public void Add(RunRecord run, int from)
        {
            var weeks = run.Layout.Weeks.Count;
            for (var office = 0; from < weeks && office < Office.Count; office++)
            {
                // Where two bind on as many weeks: the first in the order in which limits are named.
                var (most, named) = (0.0, -1);
                for (var limit = 0; limit < _places.Length; limit++)
                {
                    var bound = 0.0;
                    for (var week = from; _places[limit] >= 0 && week < weeks; week++)
                        bound += run.OfficeWeek(_places[limit], office, week);
                    if (bound > most)
                        (most, named) = (bound, limit);
                }
                if (named >= 0)
                    Interlocked.Increment(ref _histories[office * _places.Length + named]);
            }
        }

        public IReadOnlyList<OfficeLimit> Result() => [.. Office.Names.Select(Of)];

        private OfficeLimit Of(string office, int number)
        {
            var histories = _histories.AsSpan(number * _names.Length, _names.Length);
            var (all, most) = (0, 0);
            for (var limit = 0; limit < histories.Length; limit++)
            {
                all += histories[limit];
                if (histories[limit] > histories[most])
                    most = limit;
            }
            return all == 0
                ? new(office, name, null, double.NaN)
                : new(office, name, _names[most], (double)histories[most] / all);
        }
    }
}
