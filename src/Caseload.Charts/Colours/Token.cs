namespace Caseload.Charts.Colours;

/// <summary>
/// A colour by its role. Its value depends on the scheme: see <see cref="Palette"/>. Hues A to D also carry a dash and a
/// shape, so that nothing is told by colour alone.
/// </summary>
public enum Token
{
    Page,
    Surface,
    Ink,
    Ink2,
    Ink3,
    Axis,
    Grid,
    Link,
    Focus,
    Teal,
    Band50,
    Band90,
    Edge,
    Ochre,
    Plum,
    Moss,
    Slate,
    None,
    Seq1,
    Seq2,
    Seq3,
    Seq4,
    Seq5,
    Div1,
    Div2,
    Div3,
    Div4,
    Div5,
    OnTeal,
    OnOchre,
    OnPlum,
    OnMoss,
    OnSlate,
    OnNone,
    OnSeqLow,
    OnSeqHigh,
}
