import type { DocumentCheck } from '../document-checks.ts';

export const machineReadable: DocumentCheck = {
  id: 'machine-readable',
  dimension: 'portability',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor je strojově čitelný.', en: 'The file is machine-readable.' },
  fix: {
    cs: 'Zveřejněte data, ze kterých dokument vznikl: tabulku jako CSV nebo XLSX, mapu jako GeoJSON nebo GeoPackage.',
    en: 'Publish the data that the document was made from: a table as CSV or XLSX, a map as GeoJSON or GeoPackage.',
  },
  needs: 'file',
  run: ({ document: { name, cap } }) => ({
    value: 0,
    cap,
    findings: [
      {
        count: 1,
        positions: [],
        message: {
          cs: `Soubor je ${name.cs}: lidé ho přečtou, program z něj data nevezme.`,
          en: `The file is ${name.en}: people can read it, a program cannot take data from it.`,
        },
      },
    ],
  }),
};
