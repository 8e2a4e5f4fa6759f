import { formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import type { ReportStyle } from './quality-report.ts';
import type { Finding, Position } from './quality-report-view.ts';
import { qualityWords } from './quality-words.ts';
import { table, type Cell } from './table.ts';

const severityColours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;
const gravest = ['error', 'warning', 'hint'];
const mostPlaces = 3;

/** Findings of a report as a table, the gravest first: how grave, where, what, how many times. */
export function findingTable(findings: readonly Finding[], { language, paint, width }: ReportStyle): string {
  const sorted = findings.toSorted((a, b) => gravest.indexOf(a.severity) - gravest.indexOf(b.severity));
  const rows = sorted.map((finding): Cell[] => [
    { text: qualityWords.severities[finding.severity][language], format: severityColours[finding.severity] },
    placeOf(finding, language),
    say(finding.message, language),
    finding.count === undefined || finding.count === 1 ? '' : `${formatNumber(finding.count, language)}×`,
  ]);
  const columns = [
    { title: qualityWords.severity[language] },
    { title: qualityWords.place[language], flexible: true },
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

function positionOf({ row, column }: Position, language: ReportStyle['language']): string {
  const parts = [
    row === undefined ? '' : `${qualityWords.row[language]} ${row}`,
    column === undefined ? '' : `${qualityWords.column[language]} ${column}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
