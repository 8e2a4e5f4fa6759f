import { findUnit, unitLabel, type CodelistName, type Language, type Text } from '@pasport/model';
import { wordFor } from '@pasport/validator';
import { codeLabel, iriLabel } from '../passport/code-label.ts';
import { formatDate } from '../passport/format-date.ts';
import * as words from '../passport/passport-words.ts';

/** Fields that hold codes of a list, by the end of their path. */
const codes: Readonly<Record<string, CodelistName>> = {
  themes: 'data-theme',
  frequency: 'frequency',
  smartCityTopics: 'smart-city-topic',
  'distributions.format': 'file-type',
  'access.rights': 'access-right',
};
/** Fields that hold addresses of items of a list. */
const iris: Readonly<Record<string, CodelistName>> = {
  'termsOfUse.copyright': 'terms-copyright',
  'termsOfUse.databaseCopyright': 'terms-database-copyright',
  'termsOfUse.databaseRights': 'terms-database-rights',
  'termsOfUse.personalData': 'terms-personal-data',
};
const answers: Readonly<Record<string, Text>> = {
  yes: { cs: 'ano', en: 'yes' },
  no: { cs: 'ne', en: 'no' },
  unknown: { cs: 'nevíme', en: 'not known' },
};
/** Fields that hold words of the passport itself. */
const own: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  kind: words.kindWords,
  'distributions.kind': words.formWords,
  'locations.hosting': words.hostingWords,
  'access.route': words.routeWords,
  'audiences.audience': words.audienceWords,
  'audiences.condition': words.conditionWords,
  'security.personalData': words.personalDataWords,
  'columns.type': words.columnTypeWords,
  'contactPoint.kind': { organisation: { cs: 'organizace', en: 'organisation' }, person: { cs: 'osoba', en: 'person' } },
  'locations.rawDataRight': words.rawDataWords,
  'answers.people': answers,
  'answers.protectedByLaw': answers,
  'answers.harm': answers,
  'answers.mandatoryOpen': answers,
};

/** A code of a passport in words, as its page says it; any other text as it is. */
export function valueWords(value: string, pointer: string, language: Language): string {
  const names = pointer.split('/').filter((step) => step !== '' && !/^\d+$/u.test(step));
  const keys = [names.slice(-2).join('.'), ...(names.length === 1 ? [names[0]!] : [])];
  for (const key of keys) {
    if (codes[key]) return codeLabel(codes[key], value, language);
    if (iris[key]) return iriLabel(iris[key], value, language);
    if (own[key]) return wordFor(own[key], value, language);
  }
  if (keys[0] === 'territory.units') return unitName(value);
  if (keys[0] === 'languages') return languageName(value, language);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDate(value, language) : value;
}

function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function unitName(id: string): string {
  const unit = findUnit(id);
  return unit ? unitLabel(unit) : id;
}
