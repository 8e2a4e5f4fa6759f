import type { RegistrationState } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { formatSize } from '../passport/format-size.ts';
import { formatNumber } from '../ui/count-text.ts';

const texts = {
  rows: { cs: 'Řádků', en: 'Rows' },
  columns: { cs: 'Sloupce', en: 'Columns' },
  size: { cs: 'Velikost', en: 'Size' },
  delimiter: { cs: 'Oddělovač', en: 'Delimiter' },
  box: { cs: 'Rozsah souřadnic', en: 'Extent of coordinates' },
  people: { cs: 'V datech jsou nejspíš osobní údaje', en: 'There are probably personal data' },
  closed: {
    cs: 'Hodnoty jsme nikam neukládali. Dokud neřeknete jinak, budou data neveřejná.',
    en: 'The values were not kept anywhere. Until you say otherwise, the data will not be public.',
  },
  notes: { cs: 'Co se nepodařilo zjistit', en: 'What could not be found out' },
  kept: { cs: 'Soubor sloužil jen k rozpoznání, neuložili jsme ho.', en: 'The file served for recognition only; it was not kept.' },
} as const;

const delimiters: Readonly<Record<string, Text>> = {
  ',': { cs: 'čárka', en: 'comma' },
  ';': { cs: 'středník', en: 'semicolon' },
  '\t': { cs: 'tabulátor', en: 'tab' },
  '|': { cs: 'svislá čára', en: 'vertical bar' },
};

interface RecognisedFactsProps {
  readonly probe: NonNullable<RegistrationState['probe']>;
  readonly draft: RegistrationState['draft'];
  readonly page: PageContext;
}

const mostColumns = 12;

/** What needs no correction, and what to beware of. */
export function RecognisedFacts({ probe, draft, page: { say, language } }: RecognisedFactsProps) {
  const { rows, columns = [], sizeBytes } = draft.distributions?.[0] ?? {};
  const { people, notes, delimiter, facts } = probe;
  const names = columns.map(({ name }) => name);
  const rest = names.length > mostColumns ? ` … (${formatNumber(names.length, language)})` : '';
  const bbox = draft.territory?.bbox;
  const told: readonly (readonly [string, string | undefined])[] = [
    [say(texts.rows), rows === undefined ? undefined : formatNumber(rows, language)],
    [say(texts.size), sizeBytes === undefined ? undefined : formatSize(sizeBytes, language)],
    [say(texts.delimiter), delimiter === undefined ? undefined : delimiters[delimiter] ? say(delimiters[delimiter]) : delimiter],
    [say(texts.columns), names.length === 0 ? undefined : names.slice(0, mostColumns).join(', ') + rest],
    [say(texts.box), bbox?.map((number) => number.toLocaleString(language, { maximumFractionDigits: 3 })).join(' · ')],
  ];
  const known = told.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  return (
    <>
      {people.length > 0 && (
        <div class="notice notice-warning">
          <p>
            <strong>{say(texts.people)}</strong>
          </p>
          <ul>
            {people.slice(0, 5).map(({ check, message }) => (
              <li key={check}>{say(message)}</li>
            ))}
          </ul>
          <p>{say(texts.closed)}</p>
        </div>
      )}
      {notes.length > 0 && (
        <div class="notice">
          <p>
            <strong>{say(texts.notes)}</strong>
          </p>
          <ul>
            {notes.map(({ code, message }) => (
              <li key={code}>{say(message)}</li>
            ))}
          </ul>
        </div>
      )}
      {known.length > 0 && (
        <dl class="facts">
          {known.map(({ name, value }) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      )}
      {!facts && <p class="muted">{say(texts.kept)}</p>}
    </>
  );
}
