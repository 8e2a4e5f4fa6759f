import type { ImportRun } from '@pasport/api';
import type { Language, Text } from '@pasport/model';
import { wordFor } from '@pasport/validator';
import { countText, type CountForms } from '../../ui/count-text.ts';

const kinds: Readonly<Record<string, Text>> = {
  form: { cs: 'formulář', en: 'the form' },
  api: { cs: 'program přes rozhraní', en: 'a program' },
  cli: { cs: 'příkazová řádka', en: 'the command line' },
  import: { cs: 'import', en: 'import' },
  harvest: { cs: 'sběr z katalogu', en: 'harvest' },
};
const inventory: Text = { cs: 'inventura (CSV, XLSX)', en: 'inventory (CSV, XLSX)' };
const inventorySource = 'inventory';

/** A source in words: how its records come, and its name. */
export function sourceText({ kind, source }: { readonly kind: string; readonly source: string | null }, language: Language): string {
  if (kind === 'import' && source === inventorySource) return inventory[language];
  const how = wordFor(kinds, kind, language);
  return source === null ? how : `${how}: ${source}`;
}

export const runStates: Readonly<Record<ImportRun['state'], Text>> = {
  running: { cs: 'běží', en: 'runs' },
  done: { cs: 'dokončený', en: 'done' },
  stopped: { cs: 'přerušený', en: 'broken off' },
};

const records: CountForms = {
  cs: { one: '# záznam', few: '# záznamy', many: '# záznamů' },
  en: { one: '# record', many: '# records' },
};
const refused: CountForms = {
  cs: { one: '# odmítnutý', few: '# odmítnuté', many: '# odmítnutých' },
  en: { one: '# refused', many: '# refused' },
};

/** How many records the source sent. */
export function sentBy({ created, changed, unchanged, refused: out }: ImportRun): number {
  return created + changed + unchanged + out;
}

/** „331 záznamů, 28 odmítnutých“ */
export function runSummary(run: ImportRun, language: Language): string {
  const sent = countText(sentBy(run), records, language);
  return run.refused === 0 ? sent : `${sent}, ${countText(run.refused, refused, language)}`;
}
