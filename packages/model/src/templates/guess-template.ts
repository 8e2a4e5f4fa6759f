import type { RecordTemplate } from './record-template.ts';
import { recordTemplates } from './record-templates.ts';
import { stemsOfData } from './stems-of-data.ts';

/** A ready-made record that data resemble. */
export interface TemplateGuess {
  readonly template: RecordTemplate;
  /** 0–1; likeness of words, not a probability. */
  readonly confidence: number;
}

/** What is known of data before anybody describes them. */
export interface DataWords {
  readonly title: string;
  readonly columns?: readonly string[];
}

interface Words {
  readonly template: RecordTemplate;
  readonly named: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

const titlePoints = 3;
const columnPoints = 1;
/** Points that make a guess worth showing; a rare word of a title is enough. */
const least = 2;
const sure = 8;

let known: { readonly words: readonly Words[]; readonly counts: ReadonlyMap<string, number> } | undefined;

/** The ready-made record that the title and the columns of data resemble most; undefined when none stands out. */
export function guessTemplate({ title, columns = [] }: DataWords): TemplateGuess | undefined {
  const { words, counts } = readWords();
  const inTitle = new Set(stemsOfData(title));
  const inColumns = new Set(columns.flatMap(stemsOfData));
  const rarity = (stem: string): number => 1 / (counts.get(stem) ?? 1);
  const points = (one: Words): number =>
    sum(inTitle, (stem) => (one.named.has(stem) ? titlePoints * rarity(stem) : 0)) +
    sum(inColumns, (stem) => (one.columns.has(stem) || one.named.has(stem) ? columnPoints * rarity(stem) : 0));
  let best: Words | undefined;
  let most = 0;
  for (const one of words) {
    const own = points(one);
    if (own > most) [best, most] = [one, own];
  }
  return best && most >= least ? { template: best.template, confidence: Math.min(0.95, 0.4 + (most / sure) * 0.5) } : undefined;
}

function readWords(): NonNullable<typeof known> {
  if (known) return known;
  const words = recordTemplates.map((template) => ({
    template,
    named: new Set([template.title.cs, ...template.keywords.cs].flatMap(stemsOfData)),
    columns: new Set(template.columns.flatMap(stemsOfData)),
  }));
  const counts = new Map<string, number>();
  for (const { named, columns } of words) {
    for (const stem of new Set([...named, ...columns])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  known = { words, counts };
  return known;
}

function sum(stems: ReadonlySet<string>, points: (stem: string) => number): number {
  let total = 0;
  for (const stem of stems) total += points(stem);
  return total;
}
