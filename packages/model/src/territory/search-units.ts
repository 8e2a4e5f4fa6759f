import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { allUnits, findUnit, heldTypes, type HeldType, type TerritoryUnit } from './units.ts';

interface Entry {
  readonly unit: TerritoryUnit;
  readonly words: readonly string[];
  /** The words in one, for comparing. */
  readonly name: string;
  readonly size: number;
}
interface NameIndex {
  /** In the order in which equally good results are shown. */
  readonly entries: readonly Entry[];
  /** Every word of every name with the place of its entry, by the word. */
  readonly words: readonly (readonly [word: string, entry: number])[];
}

let index: NameIndex | undefined;

/** Names are folded and put in order once, when the first search comes. */
function readIndex(): NameIndex {
  if (index) return index;
  const { compare } = new Intl.Collator('cs');
  const entries = [...allUnits()]
    .map((unit): Entry => {
      const words = wordsOf(unit.name);
      return { unit, words, name: words.join(' '), size: sizeRank(unit) };
    })
    .sort((a, b) => a.size - b.size || compare(a.unit.name, b.unit.name) || a.unit.code - b.unit.code);
  const words = entries.flatMap((entry, at) => entry.words.map((word): [string, number] => [word, at]));
  index = { entries, words: words.sort(([a], [b]) => (a < b ? -1 : Number(a > b))) };
  return index;
}

function wordsOf(text: string): string[] {
  return tokenize(text).map(fold);
}

/**
 * Elements whose names begin as the text does, word by word, without regard to case and diacritics
 * (`nove mesto` finds Nové Město na Moravě). Whole names come first, then larger elements and district towns, then by alphabet.
 */
export function searchUnits(text: string, options: { limit: number; types?: readonly HeldType[] }): TerritoryUnit[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const { entries } = readIndex();
  const whole = wanted.join(' ');
  const tiers: [number[], number[], number[]] = [[], [], []];
  for (const at of entriesWithWord(longest(wanted))) {
    const entry = entries[at];
    if (!entry || !matches(entry.words, wanted) || options.types?.includes(entry.unit.type) === false) continue;
    tiers[tierOf(entry.name, whole)].push(at);
  }
  const found = tiers.flatMap((tier) => tier.sort((a, b) => a - b)).slice(0, options.limit);
  return found.flatMap((at) => entries[at]?.unit ?? []);
}

/** Whole names, then names that begin with the text, then names that hold its words further on. */
function tierOf(name: string, whole: string): 0 | 1 | 2 {
  if (name === whole) return 0;
  return name.startsWith(whole) ? 1 : 2;
}

/** Larger elements first; a district town comes just before its district, because people mostly mean the town. */
function sizeRank(unit: TerritoryUnit): number {
  const isDistrictTown = unit.type === 'obec' && unit.parent !== null && findUnit(unit.parent)?.name === unit.name;
  return isDistrictTown ? heldTypes.indexOf('okres') - 0.5 : heldTypes.indexOf(unit.type);
}

/** Places of entries with a word that begins so; the fewer, the longer the beginning. */
function entriesWithWord(beginning: string): Set<number> {
  const { words } = readIndex();
  const hits = words.slice(firstFrom(words, beginning), firstFrom(words, `${beginning}\uFFFF`));
  return new Set(hits.map(([, at]) => at));
}

function firstFrom(words: NameIndex['words'], beginning: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[0] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

function longest(words: readonly string[]): string {
  return words.reduce((a, b) => (b.length > a.length ? b : a));
}

/** Each wanted word begins one word of the name, in order. */
function matches(own: readonly string[], wanted: readonly string[]): boolean {
  let after = -1;
  return wanted.every((word) => {
    after = own.findIndex((item, at) => at > after && item.startsWith(word));
    return after >= 0;
  });
}
