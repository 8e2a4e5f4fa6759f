import { createHash } from 'node:crypto';

/** Look of the page: light and dark on the screen, black on white on paper. */
export const reportStyle = `
:root { color-scheme: light dark; --text: #23272c; --soft-text: #555d66; --page: #fff; --soft: #f3f6f9; --line: #c9d1d9; --track: #dfe5eb; --link: #1f5c99; --good: #1a7037; --fair: #8a5a00; --poor: #b3261e; --on: #fff; }
@media screen and (prefers-color-scheme: dark) { :root { --text: #e9ecef; --soft-text: #a9b3bd; --page: #15181c; --soft: #1e2329; --line: #3c4650; --track: #343d46; --link: #8ec1f7; --good: #6fcf8f; --fair: #e8b04b; --poor: #ff9a90; --on: #15181c; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--text); background: var(--page); overflow-wrap: break-word; }
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
header { margin-bottom: 1rem; }
header p { margin: 0; color: var(--soft-text); }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .15rem 0 .25rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 1.5rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .3rem; }
h5 { font-size: .95rem; margin: 1rem 0 .3rem; }
p { margin: .4rem 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .875em/1.4 ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.aside { color: var(--soft-text); font-size: .9em; }
.score { background: var(--soft); border-radius: .5rem; padding: 1rem 1.25rem; }
.number { margin: 0; font-size: 1.25rem; color: var(--text); }
.number strong { font-size: 3rem; line-height: 1; font-weight: 700; }
.grade { display: inline-block; margin-left: .5rem; padding: .1rem .6rem; border: 2px solid currentcolor; border-radius: 1rem; font-size: 1rem; font-weight: 600; }
.number.good strong, .number.good .grade { color: var(--good); }
.number.fair strong, .number.fair .grade { color: var(--fair); }
.number.poor strong, .number.poor .grade { color: var(--poor); }
.note { margin: .5rem 0 0; font-weight: 600; }
svg { display: block; max-width: 100%; height: auto; overflow: visible; }
svg text { font: 13px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: var(--soft-text); }
svg .value { font-weight: 700; fill: var(--text); }
.scale { width: 100%; margin-top: .75rem; }
.track { fill: var(--track); }
rect.good { fill: var(--good); }
rect.fair { fill: var(--fair); }
rect.poor { fill: var(--poor); }
rect.plain { fill: var(--link); }
.hatch { fill: var(--soft-text); }
.mark { stroke: var(--text); stroke-width: 3; }
.tick, .grid { stroke: var(--line); stroke-width: 1; fill: none; }
.line { stroke: var(--link); stroke-width: 2.5; stroke-linejoin: round; fill: none; }
.dot { fill: var(--page); stroke: var(--link); stroke-width: 2; }
.trend { width: 100%; }
figure { margin: .75rem 0; }
figcaption { color: var(--soft-text); font-size: .9em; }
summary { cursor: pointer; min-height: 1.5rem; }
.bar { width: 100%; height: .7rem; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 600; }
tbody th { width: 34%; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.chart { width: 40%; vertical-align: middle; padding-right: 0; }
ol, ul { padding-left: 1.5rem; }
li { margin: .3rem 0; }
.steps > li { margin: 0 0 1rem; padding-left: .25rem; }
.steps p, .findings p { margin: .1rem 0; }
.findings { list-style: none; padding: 0; }
.findings > li { margin: 0 0 .75rem; padding: .5rem .9rem .6rem; background: var(--soft); border-left: .35rem solid var(--line); border-radius: 0 .35rem .35rem 0; }
.findings > .error { border-left-color: var(--poor); }
.findings > .warning { border-left-style: double; border-left-color: var(--fair); }
.findings > .hint { border-left-style: dotted; border-left-color: var(--link); }
.severity { display: inline-block; padding: 0 .45rem; border: 1px solid currentcolor; border-radius: .25rem; font-size: .85em; line-height: 1.4; }
.error .severity { color: var(--on); background: var(--poor); border-color: var(--poor); }
.warning .severity { color: var(--fair); }
.hint .severity { color: var(--link); }
.gain { color: var(--good); white-space: nowrap; }
.lost { color: var(--poor); white-space: nowrap; }
.answer.pass { color: var(--good); }
.answer.fail { color: var(--poor); }
.answer.pass::before { content: "✓ "; }
.answer.fail::before { content: "✗ "; }
.stars { font-size: 1.4rem; letter-spacing: .1em; line-height: 1; }
article { margin: 1rem 0 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; }
dt { color: var(--soft-text); }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } td.chart { width: 22%; } .number strong { font-size: 2.5rem; } .scale { margin-bottom: 1rem; } .scale text { font-size: 24px; } .trend text { font-size: 20px; } .grade { margin-left: 0; } }
@media (forced-colors: active) { .track { fill: Canvas; stroke: CanvasText; } rect.good, rect.fair, rect.poor, rect.plain { fill: Highlight; } .mark, .line, .dot { stroke: CanvasText; } svg text { fill: CanvasText; } }
@media print {
@page { size: A4; margin: 16mm 15mm; }
:root { color-scheme: light; }
body { font-size: 10pt; }
main { max-width: none; padding: 0; }
h1 { font-size: 18pt; }
h2 { font-size: 13pt; margin-top: 16pt; }
h1, h2, h3, h4, h5, p.aside { break-after: avoid; }
li, table, figure, .score, dl { break-inside: avoid; }
thead { display: table-header-group; }
.score, .findings > li, .error .severity, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
details:not([open]) { display: none; }
a { color: inherit; text-decoration: none; }
}
`;

/** Source for `style-src` of a Content Security Policy under which the page shows as it should: `'sha256-…'`. */
export const reportStyleSource = `'sha256-${createHash('sha256').update(reportStyle).digest('base64')}'`;

/** Content Security Policy of the page: nothing but its own style. */
export const reportPolicy = `default-src 'none'; style-src ${reportStyleSource}; base-uri 'none'; form-action 'none'`;
