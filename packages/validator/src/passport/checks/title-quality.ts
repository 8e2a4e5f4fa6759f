import type { FindingDraft, PassportCheck } from '../passport-check.ts';
import { partial } from '../outcome.ts';
import { always } from '../passport-check.ts';
import { looksLikeCode, looksLikeFileName, isShouted } from '../title-signs.ts';

const genericTitles = new Set([
  'data',
  'dataset',
  'datová sada',
  'export',
  'soubor',
  'tabulka',
  'seznam',
  'test',
  'název',
  'new',
  'untitled',
  'list1',
  'sheet1',
]);

export const titleQuality: PassportCheck = {
  id: 'title-quality',
  dimension: 'understandability',
  weight: 3,
  severity: 'warning',
  certainty: 'likely',
  what: {
    cs: 'Název řekne, o jaká data jde: není to jméno souboru, kód ani jedno obecné slovo.',
    en: 'The title says what the data are: it is no file name, code or single general word.',
  },
  fix: {
    cs: 'Pojmenujte data celou frází: co obsahují a kde, třeba „Dětská hřiště ve správě města Hodonína“.',
    en: 'Name the data by a whole phrase: what they hold and where, e.g. “Playgrounds managed by the Town of Hodonín”.',
  },
  applies: always,
  run({ draft }) {
    const [language, title] = draft.title.cs === undefined ? (Object.entries(draft.title)[0] ?? ['cs', '']) : ['cs', draft.title.cs];
    const fault = faultOf(title.trim());
    return fault ? partial(fault.value, [{ pointer: `/title/${language}`, message: fault.message }]) : partial(1, []);
  },
};

function faultOf(title: string): (Pick<FindingDraft, 'message'> & { value: number }) | undefined {
  const quoted = title.length > 60 ? `${title.slice(0, 60)}…` : title;
  if (looksLikeFileName(title))
    return { value: 0, message: { cs: `Název „${quoted}“ je jméno souboru.`, en: `The title “${quoted}” is a file name.` } };
  if (looksLikeCode(title))
    return {
      value: 0.3,
      message: { cs: `Název „${quoted}“ obsahuje kód nebo podtržítka.`, en: `The title “${quoted}” contains a code or underscores.` },
    };
  if (genericTitles.has(title.toLowerCase()))
    return {
      value: 0,
      message: { cs: `Název „${quoted}“ neříká, co v datech je.`, en: `The title “${quoted}” does not say what the data hold.` },
    };
  if (title.length < 10 || !title.includes(' '))
    return { value: 0.4, message: { cs: `Název „${quoted}“ je příliš stručný.`, en: `The title “${quoted}” is too short.` } };
  if (title.length > 200)
    return {
      value: 0.6,
      message: { cs: `Název má ${title.length} znaků, patří do 200.`, en: `The title has ${title.length} characters; keep it within 200.` },
    };
  if (isShouted(title)) return { value: 0.7, message: { cs: 'Název je celý velkými písmeny.', en: 'The title is all in capitals.' } };
  return undefined;
}
