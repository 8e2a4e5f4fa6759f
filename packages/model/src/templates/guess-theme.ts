import type { DataWords } from './guess-template.ts';
import { stemsOfData } from './stems-of-data.ts';
import { themeWords } from './theme-words.ts';

/** A theme that words of data tell. */
export interface ThemeGuess {
  /** Code of `data-theme`. */
  readonly theme: string;
  /** 0–1; grows with the number of words, not a probability. */
  readonly confidence: number;
  /** Different words that tell it. */
  readonly words: number;
}

/** Where things are is told by many data; what they are goes before it. */
const weakest = 'REGI';
const weights: Readonly<Record<string, number>> = { [weakest]: 0.5 };
const titlePoints = 1.5;

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The theme of which the title and the columns speak most; undefined when none does, or two do alike. */
export function guessTheme({ title, columns = [] }: DataWords): ThemeGuess | undefined {
  const inTitle = new Set(stemsOfData(title));
  const inColumns = new Set(columns.flatMap(stemsOfData));
  const scores = [...readWords()].map(([theme, words]) => {
    const [named, listed] = [common(inTitle, words), common(inColumns, words)];
    return { theme, words: named + listed, points: (named * titlePoints + listed) * (weights[theme] ?? 1) };
  });
  const [best, second] = scores.toSorted((a, b) => b.points - a.points || b.words - a.words);
  if (!best || best.points === 0 || (best.points === second?.points && best.words === second.words)) return undefined;
  return { theme: best.theme, words: best.words, confidence: Math.min(0.8, 0.3 + best.points * 0.1) };
}

function readWords(): ReadonlyMap<string, ReadonlySet<string>> {
  known ??= new Map(Object.entries(themeWords).map(([theme, words]) => [theme, new Set(stemsOfData(words))]));
  return known;
}

function common(stems: ReadonlySet<string>, words: ReadonlySet<string>): number {
  return [...stems].filter((stem) => words.has(stem)).length;
}
