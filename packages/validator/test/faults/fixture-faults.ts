/** Checks that must name the faults of the broken sample files. */
export const fixtureFaults: readonly (readonly [file: string, checks: readonly string[]])[] = [
  ['rozpocet-2025.csv', ['encoding-utf8', 'title-rows', 'number-blanks', 'number-units', 'rows-without-totals']],
  ['parkovaci-automaty.csv', ['encoding-utf8', 'number-units', 'decimal-comma', 'booleans-one-form']],
  ['najemci-bytu-vzor.csv', ['personal-birth-number']],
  ['nadoby-na-odpad.csv', ['encoding-utf8', 'title-rows', 'number-blanks', 'null-spellings']],
  ['dotace-2025.csv', ['ico-zeros']],
  ['produkce-odpadu-2025.csv', ['scientific-notation', 'rows-without-totals']],
  ['scitani-dopravy.csv', ['dates-one-form', 'rows-unique']],
  ['defibrilatory.csv', ['double-encoding']],
  ['energie-budov.csv', ['encoding-utf8', 'spreadsheet-errors', 'rows-regular']],
  ['smlouvy.csv', ['file-is-text']],
];

/** The same of files that are judged by a schema in the folder `fixtures/xml`. */
export const schemaFixtureFaults: typeof fixtureFaults = [['pamatne-stromy-2019.xml', ['xsd-structure', 'xsd-values', 'xsd-keys']]];
