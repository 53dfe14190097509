using Caseload.Charts.Marks;
using Caseload.Charts.Svg;

namespace Caseload.Report.Pages;

/// <summary>The style sheet of the page: type, spaces, widths; colours come from the tokens of the charts.</summary>
internal static class PageStyle
{
    public static string Of(IEnumerable<Style> styles) =>
        StyleRules.Schemes(":root")
        + ":root{color-scheme:light dark;--font:"
        + StyleRules.Font
        + ";--mono:"
        + StyleRules.MonoFont
        + "}"
        + Screen
        + StyleRules.Rules("svg ", styles)
        + Phone
        + Paper;

    private const string Screen = """
        *{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 var(--font)}
        .wrap{max-width:1096px;margin:0 auto;padding:0 24px}
        code{font-family:var(--mono);font-size:.92em;overflow-wrap:anywhere}
        a{color:var(--link)}a:focus-visible,summary:focus-visible,.tw:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
        .skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--page);padding:8px;z-index:9}
        .top{border-top:4px solid var(--teal);border-bottom:1px solid var(--grid)}
        .top .wrap{display:flex;justify-content:space-between;align-items:center;min-height:52px;gap:16px;flex-wrap:wrap}
        .brand{font-weight:700;font-size:18px;display:inline-flex;gap:8px;align-items:center}.brand svg{fill:var(--teal)}
        .meta{color:var(--ink2);font-size:14px}
        .verdict{padding:32px 0 8px}.q{color:var(--ink2);font-size:18px;max-width:44em;margin:0 0 12px}.q b{color:var(--ink)}
        h1{font-size:32px;line-height:1.22;letter-spacing:-.01em;font-weight:700;margin:0 0 28px;max-width:30em;text-wrap:balance}
        .kpis{display:grid;grid-template-columns:repeat(4,1fr);gap:24px;margin:0}
        .kpi{border-top:2px solid var(--ink);padding-top:10px}.kpi dt{font-size:14px;font-weight:700;line-height:1.35}
        .kpi dd{margin:0;font-size:14px;color:var(--ink2)}
        .kpi strong{font-size:36px;line-height:1.15;color:var(--ink);font-weight:700;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
        .kpi svg{width:100%;height:auto;margin:8px 0 2px}.iv,.scale{display:block}.iv{color:var(--ink)}.scale{font-size:13px;color:var(--ink3)}
        .nb{white-space:nowrap}.fine{font-size:14px;color:var(--ink2);max-width:60em;margin:8px 0 0}.kpis+.fine{margin-top:20px}
        .toc{display:flex;flex-wrap:wrap;gap:4px 20px;padding:20px 0;font-size:15px}.toc a{padding:2px 0}
        section{margin:24px 0 56px}section.verdict{margin:0}h2{font-size:15px;line-height:1.4;color:var(--ink2);font-weight:700;margin:0;border-top:1px solid var(--ink);padding-top:14px}
        .head{margin:0}.lead{margin:2px 0 20px;max-width:44em;font-size:18px}
        .fig{margin:0 0 40px}
        .fig h3{font-size:24px;line-height:1.25;margin:0;font-weight:700;letter-spacing:-.005em;max-width:34em;text-wrap:balance}
        .sub{margin:4px 0 18px;color:var(--ink2);font-size:15px;max-width:56em}
        .body{display:grid;grid-template-columns:760px 1fr;gap:40px}.plot{min-width:0}
        .aside{font-size:15px;line-height:1.5;color:var(--ink2);overflow-wrap:break-word;min-width:0}.aside b{color:var(--ink)}
        .aside h4{font-size:14px;margin:2px 0 6px;color:var(--ink)}.aside p{margin:0 0 12px}
        .foot{margin-top:14px;font-size:13px;line-height:1.5;color:var(--ink2);max-width:760px}.foot p{margin:0 0 4px}.cmd code{color:var(--ink)}
        .empty{background:var(--surface);padding:16px;max-width:44em}
        summary{cursor:pointer;color:var(--link);padding:6px 0;min-height:24px}
        .tw{overflow:auto}details .tw{max-height:340px}.csv{margin:6px 0 16px;font-size:13px}.csv a{display:inline-block;padding:3px 0}
        table{border-collapse:collapse;font-size:14px;font-variant-numeric:tabular-nums;min-width:320px}caption{text-align:left;padding:4px 0;color:var(--ink2)}
        th,td{padding:4px 16px 4px 0;border-bottom:1px solid var(--grid);text-align:left;font-weight:400;vertical-align:top}td{text-align:right}
        thead th{font-weight:700;border-bottom:1px solid var(--ink)}thead th+th{text-align:right}thead th.t,td.t{text-align:left}td.p{min-width:22em}
        td:last-child,th:last-child{padding-right:4px}
        .text{max-width:44em}.text p{margin:0 0 12px}.terms dt{font-weight:700;margin-top:10px}.terms dd{margin:0;max-width:44em;overflow-wrap:anywhere}
        .end{border-top:1px solid var(--grid);padding:16px 0 32px;color:var(--ink2);font-size:14px;overflow-wrap:anywhere}
        svg{display:block;max-width:100%;height:auto;font:13px var(--font)}.plot svg+svg.wide{margin-top:16px}
        svg text{fill:var(--ink)}svg.narrow{display:none}
        """;

    private const string Phone = """
        @media (max-width:1095px){.body{grid-template-columns:minmax(0,1fr);gap:16px}.plot{max-width:760px}.aside{max-width:44em}.kpis{grid-template-columns:1fr 1fr}}
        @media (max-width:807px){.wrap{padding:0 16px}svg.wide{display:none}svg.narrow{display:block;width:100%;max-width:480px}
        h1{font-size:25px;margin-bottom:20px}.q,.lead{font-size:16px}.verdict{padding-top:20px}.fig h3{font-size:20px}.sub{font-size:14px;margin-bottom:14px}
        .kpis{gap:16px}.kpi strong{font-size:28px}.kpi dd>.unit{display:block}.kpi dt{min-height:2.7em}.toc{gap:0 16px}.toc a{padding:10px 0}}
        @media (max-width:359px){.kpis{grid-template-columns:1fr}}
        """;

    private const string Paper = """
        @media print{:root{color-scheme:light}@page{margin:16mm 14mm}body{font-size:10.5pt}.top,.toc,.skip,.csv,summary,details:not(.short){display:none}details.short::details-content{content-visibility:visible;height:auto;overflow:visible}
        .wrap{max-width:none;padding:0}svg.wide{display:block;width:100%}svg.narrow{display:none}.body{grid-template-columns:1fr;gap:8pt}.plot,.foot{max-width:none}
        section{margin:0 0 18pt}.fig{break-inside:avoid;margin:0 0 22pt}.fig h3{font-size:14pt}h1{font-size:18pt}.lead{font-size:11pt}.head{break-inside:avoid;break-after:avoid}table{font-size:9pt;min-width:0}td.p{min-width:0}.wide table{font-size:6pt;width:100%;table-layout:fixed}.wide th,.wide td{padding-right:3px;overflow-wrap:anywhere}.plot svg.wide{max-height:520px}.fig .sub,.foot{font-size:9pt}.fig .sub{margin-bottom:8pt}.aside p{margin-bottom:6pt}
        .kpis{grid-template-columns:repeat(4,1fr);gap:12pt}.kpi strong{font-size:20pt}.verdict,.kpi{break-inside:avoid}.aside{columns:2;column-gap:20pt;font-size:9.5pt}.aside h4{column-span:all}
        a{color:inherit}.tw{max-height:none;overflow:visible}.text,.terms dd{max-width:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """;
}
