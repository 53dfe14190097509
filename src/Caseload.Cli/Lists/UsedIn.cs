using Caseload.Cli.Layout;
using Caseload.Model;
using Caseload.Model.Registry;

namespace Caseload.Cli.Lists;

/// <summary>The stages of the day that declare something.</summary>
internal static class UsedIn
{
    public static Facts Facts(Func<Declarations, bool> declares) =>
        new(
            "Used in",
            [string.Join(", ", Catalogue.Stages.Where(stage => declares(stage.Declares)).Select(stage => stage.Name))]
        );
}
