import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { allUnits, findUnit, heldTypes, type HeldType, type TerritoryUnit } from './units.ts';

interface Entry {
  readonly unit: TerritoryUnit;
  readonly words: readonly string[];
  readonly folded: string;
}

let entries: readonly Entry[] | undefined;
const collator = new Intl.Collator('cs');

/** Names are folded once, when the first search comes. */
function readEntries(): readonly Entry[] {
  entries ??= [...allUnits()].map((unit) => ({ unit, folded: words(unit.name).join(' '), words: words(unit.name) }));
  return entries;
}

function words(text: string): string[] {
  return tokenize(text).map(fold);
}

/**
 * Elements whose names begin as the text does, word by word, without regard to case and diacritics
 * (`nove mesto` finds Nové Město na Moravě). Whole names come first, then larger elements and district towns, then by alphabet.
 */
export function searchUnits(text: string, options: { limit: number; types?: readonly HeldType[] }): TerritoryUnit[] {
  const wanted = words(text);
  if (wanted.length === 0) return [];
  const whole = wanted.join(' ');
  const found = readEntries().filter(({ unit, words: own }) => matches(own, wanted) && (options.types?.includes(unit.type) ?? true));
  const rank = ({ folded, unit }: Entry): number => (folded === whole ? 0 : 100) + (folded.startsWith(whole) ? 0 : 50) + sizeRank(unit);
  return found
    .toSorted((a, b) => rank(a) - rank(b) || collator.compare(a.unit.name, b.unit.name) || a.unit.code - b.unit.code)
    .slice(0, options.limit)
    .map(({ unit }) => unit);
}

/** Larger elements first; a district town comes just before its district, because people mostly mean the town. */
function sizeRank(unit: TerritoryUnit): number {
  const isDistrictTown = unit.type === 'obec' && unit.parent !== null && findUnit(unit.parent)?.name === unit.name;
  return isDistrictTown ? heldTypes.indexOf('okres') - 0.5 : heldTypes.indexOf(unit.type);
}

/** Each wanted word begins one word of the name, in order. */
function matches(own: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  for (const word of wanted) {
    while (at < own.length && !own[at]?.startsWith(word)) at += 1;
    if (at === own.length) return false;
    at += 1;
  }
  return true;
}

/** Name that tells an element from its namesakes: `Nová Ves (okres Brno-venkov)`. */
export function unitLabel(unit: TerritoryUnit): string {
  const parent = unit.parent === null ? undefined : findUnit(unit.parent);
  if (!parent || unit.type === 'vusc') return unit.name;
  if (unit.type === 'okres') return `okres ${unit.name}`;
  return unit.type === 'momc' || parent.name === unit.name ? unit.name : `${unit.name} (okres ${parent.name})`;
}
