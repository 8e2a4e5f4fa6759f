import type { Language } from '@pasport/model';
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

/** In a narrower terminal a table is all broken words. */
const leastTable = 72;

/** Findings of a report, the gravest first: how grave, where, what, how many times; a table where there is room for one. */
export function findingTable(findings: readonly Finding[], style: ReportStyle): string {
  const sorted = findings.toSorted((a, b) => orderOf(a) - orderOf(b));
  const places = Math.max(...sorted.map((finding) => longestPointerName(placeOf(finding, style.language))));
  return style.width < leastTable || style.width - places - otherColumns < leastWords ? findingList(sorted, style) : tableOf(sorted, style);
}

/** Accepted ones come last. */
function orderOf({ severity, waived }: Finding): number {
  return gravest.indexOf(severity) + (waived ? gravest.length : 0);
}

/** How grave a finding is, in words and colour; or that the publisher accepted it. */
function gravityOf({ severity, waived }: Finding, language: Language): Exclude<Cell, string> {
  if (waived) return { text: qualityWords.accepted[language], format: 'dim' };
  return { text: qualityWords.severities[severity][language], format: severityColours[severity] };
}

/** What was found, with the reason why it was accepted. */
function messageOf({ message, waived }: Finding, language: Language): string {
  return `${say(message, language)}${waived ? ` – ${waived.reason}` : ''}`;
}

/** Each finding, and its place under it. */
function findingList(findings: readonly Finding[], { language, paint, width }: ReportStyle): string {
  const items = findings.map((finding) => {
    const { count = 1 } = finding;
    const times = count === 1 ? '' : ` (${formatNumber(count, language)}×)`;
    const { format, text } = gravityOf(finding, language);
    const name = paint(format, text);
    const words = wrapped(`${printable(messageOf(finding, language))}${times}`, width - 2).map((line) => `  ${line}\n`);
    const where = printable(placeOf(finding, language));
    const place = where === '' ? [] : wrappedPointer(where, width - 2).map((line) => `  ${paint('dim', line)}\n`);
    return `${name}\n${words.join('')}${place.join('')}`;
  });
  return items.join('');
}

function tableOf(sorted: readonly Finding[], { language, paint, width }: ReportStyle): string {
  const rows = sorted.map((finding): Cell[] => [
    gravityOf(finding, language),
    placeOf(finding, language),
    messageOf(finding, language),
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

/** Place in the passport or in the file; of a file as a whole there is none. */
function placeOf({ pointer, positions }: Finding, language: ReportStyle['language']): string {
  if (!positions) return pointer || '/';
  if (positions.length === 0) return pointer ?? '';
  const shown = positions.slice(0, mostPlaces);
  const places = shown.map((position, index) => positionOf(position, shown[index - 1]?.part, language));
  return `${places.join('; ')}${positions.length > mostPlaces ? ' …' : ''}`;
}

/** One place; the part of the file is said once for the places that follow each other in it. */
function positionOf({ row, column, feature, pointer, part }: Position, partBefore: string | undefined, language: Language): string {
  const { row: rowWord, column: columnWord, feature: featureWord } = qualityWords;
  const parts = [
    part === undefined || part === partBefore ? '' : part,
    feature === undefined ? '' : `${featureWord[language]} ${feature}`,
    row === undefined ? '' : `${rowWord[language]} ${row}`,
    column === undefined ? '' : `${columnWord[language]} ${column}`,
    // The number of the feature says the same in fewer letters.
    pointer === undefined || feature !== undefined ? '' : pointer || '/',
  ];
  return parts.filter((one) => one !== '').join(', ');
}
