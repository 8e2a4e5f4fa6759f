import { clean } from '../../file/file-check.ts';
import { kindOfSchema, type SchemaKind } from '../../schema/kind-of-schema.ts';
import type { GeneralCheck } from '../general-checks.ts';

/** Formats that a kind of schema can judge. */
const formats: Readonly<Record<SchemaKind, ReadonlySet<string>>> = {
  'table-schema': new Set(['CSV', 'TSV', 'XLSX', 'ODS', 'PARQUET', 'JSON', 'NDJSON']),
  csvw: new Set(['CSV', 'TSV']),
  'json-schema': new Set(['JSON', 'JSON_LD', 'GEOJSON', 'NDJSON']),
  xsd: new Set(['XML', 'GML', 'KML', 'GPX']),
};

export const schemaFits: GeneralCheck = {
  id: 'schema-fits',
  dimension: 'compliance',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Uvedené schéma je pro tento druh dat.', en: 'The schema declared is for this kind of data.' },
  fix: {
    cs: 'K tabulce patří Table Schema nebo popis CSVW, k JSON patří JSON Schema, k XML schéma XML Schema (XSD); uveďte to pravé.',
    en: 'A table needs a Table Schema or a CSVW description, JSON needs a JSON Schema, XML needs an XML Schema (XSD); declare the right one.',
  },
  needs: 'file',
  run({ summary: { format }, declared: { schema } }) {
    if (!schema) return undefined;
    const kind = kindOfSchema(schema.document);
    if (kind && formats[kind].has(format)) return clean;
    const message = kind
      ? { cs: `Data ve formátu ${format} se podle tohoto schématu neověřila.`, en: `Data in ${format} were not checked by this schema.` }
      : { cs: 'Uvedené schéma není žádné, které by Pasport znal.', en: 'The schema declared is none that Pasport knows.' };
    return { value: 0, findings: [{ count: 1, positions: [], message }] };
  },
};
