/** Words of `pasport check`. */
export const checkTexts = {
  encoding: { cs: 'Kódování', en: 'Encoding' },
  delimiter: { cs: 'Oddělovač', en: 'Delimiter' },
  header: { cs: 'Záhlaví na řádku', en: 'Header in row' },
  noHeader: { cs: 'bez záhlaví', en: 'no header' },
  sample: { cs: 'přečten jen začátek', en: 'only the beginning was read' },
  notText: { cs: 'Tohle není textový soubor CSV.', en: 'This is not a CSV text file.' },
  rows: { cs: 'Řádků dat', en: 'Data rows' },
  columns: {
    column: { cs: 'Sloupec', en: 'Column' },
    type: { cs: 'Typ', en: 'Type' },
    filled: { cs: 'Vyplněno', en: 'Filled' },
    misfits: { cs: 'Jinak', en: 'Misfits' },
  },
  delimiters: {
    ',': { cs: 'čárka', en: 'comma' },
    ';': { cs: 'středník', en: 'semicolon' },
    '\t': { cs: 'tabulátor', en: 'tab' },
    '|': { cs: 'svislítko', en: 'bar' },
  } as Readonly<Record<string, { cs: string; en: string }>>,
  types: {
    string: { cs: 'text', en: 'text' },
    integer: { cs: 'celé číslo', en: 'whole number' },
    number: { cs: 'číslo', en: 'number' },
    boolean: { cs: 'ano/ne', en: 'yes/no' },
    date: { cs: 'datum', en: 'date' },
    empty: { cs: 'prázdný', en: 'empty' },
  } as Readonly<Record<string, { cs: string; en: string }>>,
  below: (limit: string) => ({ cs: `Skóre je pod mezí ${limit}.`, en: `The score is under the limit ${limit}.` }),
  emptyFile: (file: string) => ({ cs: `Soubor ${file} je prázdný.`, en: `The file ${file} is empty.` }),
  emptyInput: { cs: 'Na standardním vstupu nic není.', en: 'There is nothing on standard input.' },
  nothingFound: { cs: 'Žádný nález.', en: 'No findings.' },
} as const;
