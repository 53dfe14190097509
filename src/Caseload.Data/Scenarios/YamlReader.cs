using Caseload.Data.Errors;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Caseload.Data.Scenarios;

/// <summary>
/// Reads one YAML document into a tree with places. Anchors, aliases and tags are refused (a scenario needs none, and
/// aliases can unfold to any size), as are duplicate keys, a second document and deep nesting.
/// </summary>
internal sealed class YamlReader
{
    private const int Deepest = 12;

    private readonly string file;
    private readonly Parser parser;

    private YamlReader(string file, string text)
    {
        this.file = file;
        parser = new Parser(new StringReader(text));
    }

    public static YamlTree Read(string text, string file)
    {
        var reader = new YamlReader(file, text);
        reader.Expect<StreamStart>();
        if (reader.Next() is not DocumentStart)
            throw new UserError("the file is empty", "a scenario (title, horizon, levers)", place: new(file, 1, 1));
        var tree = reader.Node(reader.Next(), 0);
        reader.Expect<DocumentEnd>();
        var after = reader.Next();
        return after is StreamEnd
            ? tree
            : throw new UserError("a second document begins here", "one scenario a file", place: reader.PlaceOf(after.Start));
    }

    private YamlTree Node(ParsingEvent start, int depth)
    {
        var place = PlaceOf(start.Start);
        if (depth > Deepest)
            throw new UserError("the nesting is too deep", $"at most {Deepest} levels", place: place);
        if (start is AnchorAlias)
            throw new UserError("aliases (*name) are not used here", "the value itself", place: place);
        if (start is NodeEvent { Anchor.IsEmpty: false })
            throw new UserError("anchors (&name) are not used here", "the value itself", place: place);
        if (start is NodeEvent { Tag.IsEmpty: false })
            throw new UserError("tags (!name) are not used here", "the value itself", place: place);
        return start switch
        {
            Scalar scalar => new YamlText(place, scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart => List(place, depth),
            MappingStart => Map(place, depth),
            _ => throw new UserError("the file is not YAML", "a scenario", place: place),
        };
    }

    private YamlList List(Place place, int depth)
    {
        List<YamlTree> items = [];
        for (var next = Next(); next is not SequenceEnd; next = Next())
            items.Add(Node(next, depth + 1));
        return new(place, items);
    }

    private YamlMap Map(Place place, int depth)
    {
        List<YamlEntry> entries = [];
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            if (Node(next, depth + 1) is not YamlText key)
                throw new UserError("the key is not a single word", "a key", place: PlaceOf(next.Start));
            if (!lines.TryAdd(key.Value, key.Place.Line))
                throw new UserError(
                    $"the key {Shown.Quoted(key.Value)} stands twice, on line {lines[key.Value]} and line {key.Place.Line}",
                    "each key once",
                    place: key.Place
                );
            entries.Add(new(key.Value, key.Place, Node(Next(), depth + 1)));
        }
        return new(place, entries);
    }

    private void Expect<T>()
        where T : ParsingEvent
    {
        var next = Next();
        if (next is not T)
            throw new UserError("the file is not YAML", "a scenario", place: PlaceOf(next.Start));
    }

    private ParsingEvent Next()
    {
        try
        {
            while (parser.MoveNext())
                if (parser.Current is { } current and not Comment)
                    return current;
        }
        catch (YamlException e)
        {
            throw new UserError($"the file is not YAML ({e.Message})", "key: value lines", place: PlaceOf(e.Start));
        }
        catch (Exception e) when (e is not UserError and not OutOfMemoryException)
        {
            // The parser meets broken input with many kinds of exception; each means the same to a user.
            throw new UserError("the file is not YAML", "key: value lines", place: new(file, 1, 1));
        }
        throw new UserError("the file ends too early", "a whole YAML document", place: new(file, 1, 1));
    }

    private Place PlaceOf(Mark mark) => new(file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
