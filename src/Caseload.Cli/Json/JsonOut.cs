using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;

namespace Caseload.Cli.Json;

/// <summary>Writes numbers unrounded; what is not a number is null. Without reflection.</summary>
internal static class JsonOut
{
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }
        writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }

    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    public static void Date(this Utf8JsonWriter json, string name, DateOnly? value)
    {
        if (value is { } date)
            json.WriteString(name, Period.Iso(date));
        else
            json.WriteNull(name);
    }

    public static void Days(this Utf8JsonWriter json, string name, Period? period)
    {
        if (period is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.Date("from", period.From);
        json.Date("to", period.To);
        json.WriteEndObject();
    }

    /// <summary>A range of days, each as a date (a day between two dates is the nearer).</summary>
    public static void Dates(this Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartObject(name);
        Day("q0.05", interval.Low90);
        Day("q0.25", interval.Low50);
        Day("q0.5", interval.Median);
        Day("q0.75", interval.High50);
        Day("q0.95", interval.High90);
        Day("mean", interval.Mean);
        json.WriteNumber("reached", interval.Reached);
        json.WriteEndObject();

        void Day(string level, double day) =>
            json.Date(level, double.IsNaN(day) ? null : DateOnly.FromDayNumber((int)Math.Round(day)));
    }

    public static void Range(this Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartObject(name);
        json.Number("q0.05", interval.Low90);
        json.Number("q0.25", interval.Low50);
        json.Number("q0.5", interval.Median);
        json.Number("q0.75", interval.High50);
        json.Number("q0.95", interval.High90);
        json.Number("mean", interval.Mean);
        json.WriteNumber("reached", interval.Reached);
        json.WriteEndObject();
    }
}
