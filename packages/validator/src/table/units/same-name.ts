import { fold } from '@pasport/model';

/** Words that say what a unit is, not which. */
const kinds = new Set(['kraj', 'okres', 'obec', 'mesto', 'mestys', 'hlavni', 'statutarni']);

/** Is it the name of the unit, give or take what kind of unit it is? */
export function isNameItself(written: string, official: string): boolean {
  const [a, b] = [wordsOf(written), wordsOf(official)].map((words) => words.filter((word) => !kinds.has(word)).join(' '));
  return a !== '' && a === b;
}

/** Do two names mean the same unit? `Zlínský` is the `Zlínský kraj`, `Brandýs n. Orl.` is `Brandýs nad Orlicí`. */
export function isSameName(written: string, official: string): boolean {
  const [a, b] = [wordsOf(written), wordsOf(official)];
  if (a.length === 0) return false;
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  for (let from = 0; from + shorter.length <= longer.length; from += 1)
    if (shorter.every((word, index) => begins(word, longer[from + index]!))) return true;
  return false;
}

function begins(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}
