import type { ColumnProfile } from '../column/column-profile.ts';
import { isDated } from '../column/column-type.ts';
import { nameWords } from '../name-words.ts';

const has = (words: readonly string[], ...wanted: readonly string[]) => words.some((word) => wanted.includes(word));

/** Words of a table about people in a public office or in business, whose names are public. */
const publicWords = new Set(
  'funkce pozice urednik urednika uredni zastupitel radni starosta starostka mistostarosta clen predseda odbor oddeleni kancelar kandidat kandidatka strana mandat ico ic dic firma spolecnost jednatel reditel reditelka vedouci ucitel lekar oteviraci ordinacni kontakt kontaktni'.split(
    ' ',
  ),
);
/** Words of a table about the dead and the past, to whom the protection of personal data does not reach. */
const pastWords = new Set('umrti zemrel zemrela zesnuly zesnula hrob hrobu hrobove hrobka pohrbeni pohreb pomnik vale valecny'.split(' '));

/** Columns that together tell who somebody is, found by their names. */
export interface PersonColumns {
  /** First name and surname, or one column of both. */
  readonly names: readonly number[];
  /** Where the person lives. */
  readonly homes: readonly number[];
  readonly births: readonly number[];
  /** What the table is about: people of an office or in business, the dead, or people as such. */
  readonly about: 'people' | 'public' | 'past';
}

export function personColumns(columns: readonly ColumnProfile[]): PersonColumns {
  const named = columns.map((column, index) => ({ column, index, words: nameWords(column.name) }));
  const pick = (is: (words: readonly string[], column: ColumnProfile) => boolean) =>
    named.filter(({ column, words }) => column.filled > 0 && is(words, column)).map(({ index }) => index);
  const firstNames = pick((words) => has(words, 'jmeno', 'krestni', 'firstname') && !has(words, 'prijmeni'));
  const surnames = pick((words) => has(words, 'prijmeni', 'surname', 'lastname') && !has(words, 'jmeno'));
  const whole = pick((words) => has(words, 'jmeno') && has(words, 'prijmeni'));
  const holders = pick((words) => has(words, 'najemce', 'najemnik', 'klient', 'pacient', 'zak', 'drzitel', 'obcan'));
  const pair = firstNames.length > 0 && surnames.length > 0 ? [firstNames[0]!, surnames[0]!] : [];
  return {
    names: whole.length > 0 ? whole.slice(0, 1) : pair.length > 0 ? pair : surnames.length > 0 ? surnames.slice(0, 1) : holders.slice(0, 1),
    homes: pick((words) => has(words, 'bydliste', 'adresa', 'ulice', 'bytem')),
    births: pick((words, column) => isBirthDate(words, column)),
    about: aboutOf(named.flatMap(({ words }) => words)),
  };
}

function aboutOf(words: readonly string[]): PersonColumns['about'] {
  if (words.some((word) => pastWords.has(word))) return 'past';
  return words.some((word) => publicWords.has(word)) ? 'public' : 'people';
}

function isBirthDate(words: readonly string[], column: ColumnProfile): boolean {
  const isNamed =
    has(words, 'narozeni', 'narozen', 'narozena', 'birthdate', 'datumnarozeni', 'birthday') || (has(words, 'birth') && has(words, 'date'));
  return isNamed && isDated(column);
}
