import { formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import { printable } from './printable.ts';
import type { ReportStyle } from './quality-report.ts';
import type { Finding, Position } from './quality-report-view.ts';
import { qualityWords } from './quality-words.ts';
import { longestPointerName, table, type Cell } from './table.ts';
import { wrapped, wrappedPointer } from './wrapped.ts';

/** Colour of a severity. */
export const severityColours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;
const gravest = ['error', 'warning', 'hint'];
const mostPlaces = 3;
/** Columns of a table of findings besides the places and the words, with the gaps. */
const otherColumns = 17;

/** Room that the words of findings need beside the places; with less, a place gets a line of its own. */
const leastWords = 24;

/** Findings of a report, the gravest first: how grave, where, what, how many times; a table where there is room for one. */
export function findingTable(findings: readonly Finding[], style: ReportStyle): string {
  const sorted = findings.toSorted((a, b) => gravest.indexOf(a.severity) - gravest.indexOf(b.severity));
  const places = Math.max(...sorted.map((finding) => longestPointerName(placeOf(finding, style.language))));
  return style.width - places - otherColumns < leastWords ? findingList(sorted, style) : tableOf(sorted, style);
}

/** Each finding, and its place under it. */
function findingList(findings: readonly Finding[], { language, paint, width }: ReportStyle): string {
  const items = findings.map((finding) => {
    const { severity, message, count = 1 } = finding;
    const times = count === 1 ? '' : ` (${formatNumber(count, language)}×)`;
    const name = paint(severityColours[severity], qualityWords.severities[severity][language]);
    const words = wrapped(`${printable(say(message, language))}${times}`, width - 2).map((line) => `  ${line}\n`);
    const place = wrappedPointer(printable(placeOf(finding, language)), width - 2).map((line) => `  ${paint('dim', line)}\n`);
    return `${name}\n${words.join('')}${place.join('')}`;
  });
  return items.join('');
}

function tableOf(sorted: readonly Finding[], { language, paint, width }: ReportStyle): string {
  const rows = sorted.map((finding): Cell[] => [
    { text: qualityWords.severities[finding.severity][language], format: severityColours[finding.severity] },
    placeOf(finding, language),
    say(finding.message, language),
    finding.count === undefined || finding.count === 1 ? '' : `${formatNumber(finding.count, language)}×`,
  ]);
  const columns = [
    { title: qualityWords.severity[language] },
    { title: qualityWords.place[language], flexible: true, pointers: true },
    { title: qualityWords.finding[language], flexible: true },
    { title: '', align: 'right' as const },
  ];
  return table({ columns, rows, width, paint });
}

function placeOf({ pointer, positions = [] }: Finding, language: ReportStyle['language']): string {
  if (positions.length === 0) return pointer || '/';
  const places = positions.slice(0, mostPlaces).map((position) => positionOf(position, language));
  return `${places.join('; ')}${positions.length > mostPlaces ? ' …' : ''}`;
}

function positionOf({ row, column, feature, pointer, part }: Position, language: ReportStyle['language']): string {
  const parts = [
    part ?? '',
    feature === undefined ? '' : `${qualityWords.feature[language]} ${feature}`,
    row === undefined ? '' : `${qualityWords.row[language]} ${row}`,
    column === undefined ? '' : `${qualityWords.column[language]} ${column}`,
    pointer === undefined ? '' : pointer || '/',
  ];
  return parts.filter((one) => one !== '').join(', ');
}
