import { oldestFindings } from './oldest-findings.ts';
import { askerOf, visibleSlots, type Asker } from './audience.ts';
import type { Columns } from './columns.ts';
import { dimensionCount, noScore } from './dimension-scores.ts';
import { Figures, ScoreCounts, shareOf } from './figures.ts';
import { findHits } from './find-hits.ts';
import { figuresByGroup, type RatedSlots } from './group-figures.ts';
import type { CheckCount, IndexSummary, QualityFigures, SummaryOrder } from './index-summary.ts';
import { matchWords } from './match-words.ts';
import type { PreparedSummary } from './prepared-query.ts';
import type { ReadIndex } from './run-query.ts';
import type { Scratch } from './scratch.ts';

/**
 * Summary of the quality of what a query finds. Passports whose scores the asker may not count are left out before
 * anything is added up, and so are findings of those that the asker sees only in part.
 */
export function runSummary({ columns, lists, views }: ReadIndex, query: PreparedSummary, scratch: Scratch): IndexSummary {
  const asker = askerOf(columns, query.scope);
  const seen = countedSlots(columns, asker, foundSlots({ columns, lists, views }, query, asker, scratch));
  const rated = seen.filter((slot) => columns.bucket[slot] !== 0);
  const showsFindings = audienceTest(columns, asker, 'findings');
  const source = ratedSlots(columns, rated, showsFindings);
  const whole = rated.filter(showsFindings);
  const dimensions = dimensionFigures(columns, source, query.dimensions);
  const groups = groupsOf(columns, source, query, dimensions);
  return {
    total: seen.length,
    overall: figuresByGroup(source, () => onlyGroup).get(0) ?? new Figures().result(null),
    dimensions,
    groups: groups.toSorted(comparers[query.order]).slice(0, query.limit),
    groupCount: groups.length,
    findings: frequentFindings(columns, whole, query.findings),
    findingsSeen: whole.length,
    oldest: oldestFindings(columns, whole, query.oldest),
  };
}

const onlyGroup = [0];

/** Documents that a query finds of those that the asker may see. */
export function foundSlots(
  { columns, lists, views }: ReadIndex,
  { words, filters }: Pick<PreparedSummary, 'words' | 'filters'>,
  asker: Asker,
  scratch: Scratch,
): Uint32Array {
  const candidates = words
    ? visibleSlots(columns, asker, matchWords(lists, words, columns.size, scratch), scratch.candidates)
    : views.get(asker).slots;
  return findHits(columns, candidates, filters, scratch).slots;
}

export function audienceTest({ organisation, profile, profiles }: Columns, { rank, own }: Asker, what: 'scores' | 'findings') {
  const isShown = Uint8Array.from(profiles, (item) => ((item?.quality[what] ?? Infinity) <= rank ? 1 : 0));
  return (slot: number): boolean => isShown[profile[slot]!] === 1 || organisation[slot] === own;
}

/** Those of which the asker may count the scores. */
export function countedSlots(columns: Columns, asker: Asker, hits: Uint32Array): Uint32Array {
  return hits.filter(audienceTest(columns, asker, 'scores'));
}

/** What is asked of each passport many times is looked up once. */
function ratedSlots(columns: Columns, slots: Uint32Array, showsFindings: (slot: number) => boolean): RatedSlots {
  const { size, best, findings, findingKinds } = columns;
  const errors = findings.maskOf(codesOf(findingKinds, (severity) => severity === 'error'));
  const [tenths, states] = [new Uint16Array(size), new Uint8Array(size)];
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at]!;
    tenths[slot] = Math.round(-best[slot]! * 10);
    if (showsFindings(slot)) states[slot] = findings.hasAny(slot, errors) ? withError : withoutError;
  }
  return { slots, tenthsOf: (slot) => tenths[slot]!, hasError: (slot) => answers[states[slot]!] ?? null };
}

const withoutError = 1;
const withError = 2;
/** By state; 0: the asker may not know. */
const answers: readonly (boolean | null)[] = [null, false, true];

/** Codes of the kinds of findings that a test is true of. */
function codesOf(kinds: readonly string[], test: (severity: string, dimension: string) => boolean): number[] {
  return kinds.flatMap((kind, code) => {
    const [severity = '', dimension = ''] = kind.split(':');
    return code > 0 && test(severity, dimension) ? [code] : [];
  });
}

/** Figures of each dimension over the passports that have a score of it; errors are those of the dimension. */
function dimensionFigures(columns: Columns, { slots, hasError }: RatedSlots, names: readonly string[]): QualityFigures[] {
  return names.map((name, index) => {
    const { dimensions, findings, findingKinds } = columns;
    const errors = findings.maskOf(codesOf(findingKinds, (severity, dimension) => severity === 'error' && dimension === name));
    const counts = new ScoreCounts();
    let [seen, failing] = [0, 0];
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at]!;
      const tenths = dimensions[slot * dimensionCount + index]!;
      if (tenths === noScore) continue;
      counts.add(tenths);
      const hasAnyError = hasError(slot);
      if (hasAnyError !== null) seen += 1;
      if (hasAnyError && findings.hasAny(slot, errors)) failing += 1;
    }
    return counts.figures(shareOf(failing, seen));
  });
}

type Group = { readonly value: string } & QualityFigures;

function groupsOf(columns: Columns, source: RatedSlots, query: PreparedSummary, dimensions: readonly QualityFigures[]): Group[] {
  const { by, unitType } = query;
  if (by === 'dimension') return dimensions.map((figures, index) => ({ value: query.dimensions[index]!, ...figures }));
  const { values, members } = columns.lists[by];
  const codes = columns[by];
  const wanted =
    unitType === undefined ? members : members.map((list) => list.filter((number) => values[number]!.startsWith(`${unitType}/`)));
  return [...figuresByGroup(source, (slot) => wanted[codes[slot]!]!)].map(([number, figures]) => ({ value: values[number]!, ...figures }));
}

const byName = (a: Group, b: Group): number => (a.value < b.value ? -1 : 1);
const byCount = (a: Group, b: Group): number => b.count - a.count || byName(a, b);
const comparers: Readonly<Record<SummaryOrder, (a: Group, b: Group) => number>> = {
  count: byCount,
  worst: (a, b) => (a.median ?? 101) - (b.median ?? 101) || byCount(a, b),
  best: (a, b) => (b.median ?? -1) - (a.median ?? -1) || byCount(a, b),
};

function frequentFindings({ findings, findingKinds }: Columns, slots: Uint32Array, limit: number): CheckCount[] {
  const counts = new Uint32Array(findings.words * 32);
  for (let at = 0; at < slots.length; at += 1) findings.count(slots[at]!, counts);
  const byCheck = new Map<string, CheckCount & { count: number; severities: Record<string, number> }>();
  for (const [code, kind] of findingKinds.entries()) {
    const count = counts[code]!;
    if (count === 0) continue;
    const [severity = '', dimension = '', check = ''] = kind.split(':');
    const item = byCheck.get(check) ?? { check, dimension, count: 0, severities: {} };
    item.count += count;
    item.severities[severity] = count;
    byCheck.set(check, item);
  }
  return [...byCheck.values()].toSorted((a, b) => b.count - a.count || (a.check < b.check ? -1 : 1)).slice(0, limit);
}
