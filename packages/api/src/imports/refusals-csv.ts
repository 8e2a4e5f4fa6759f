import { problemCodes, type Language } from '@pasport/model';
import { placeOf, tableCsv, type ReportColumn } from '@pasport/validator';
import type { ImportRefusal } from './list-imports.ts';

const columns = [
  { name: 'line', type: 'number' },
  { name: 'identifier', type: 'text' },
  { name: 'code', type: 'text' },
  { name: 'reason', type: 'text' },
  { name: 'places', type: 'text' },
] as const satisfies readonly ReportColumn[];

/** Why a record was refused, and where in it the reasons stand, in words. */
export function refusalWords(
  { code, pointers }: Pick<ImportRefusal, 'code' | 'pointers'>,
  language: Language,
): { reason: string; places: string } {
  const places = pointers.map((pointer) => placeOf(pointer, language) || pointer).filter((place) => place !== '');
  return { reason: problemCodes[code].title[language], places: [...new Set(places)].join(', ') };
}

/** Refused records of an import as a table: line, identifier, code, reason and places in words. */
export function refusalsCsv(refusals: readonly ImportRefusal[], language: Language): string {
  return tableCsv({
    columns,
    rows: refusals.map((refusal) => {
      const { reason, places } = refusalWords(refusal, language);
      return [refusal.line, refusal.identifier ?? '', refusal.code, reason, places];
    }),
  });
}
