import { clean } from '../../file/file-check.ts';
import { serviceFormats } from '../../services/service-formats.ts';
import type { GeneralCheck } from '../general-checks.ts';

/** Formats that are a special kind of another: a file of the first is no fault where the second is declared. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  JSON: ['GEOJSON', 'JSON_LD', 'NDJSON', 'OPENAPI', 'OGC_API', 'REST'],
  XML: ['KML', 'GPX', 'GML', 'RDF_XML', 'WMS_SRVC', 'WFS_SRVC', 'WMTS_SRVC', 'WCS_SRVC'],
  YAML: ['OPENAPI'],
  MAP_SRVC: ['WMS_SRVC', 'WFS_SRVC', 'WMTS_SRVC', 'WCS_SRVC', 'OGC_API', 'REST'],
  REST: ['OPENAPI', 'OGC_API'],
  OGC_API: ['OPENAPI'],
  ZIP: ['SHP', 'GTFS', 'KMZ', 'XLSX', 'ODS'],
  CSV: ['TSV'],
  TXT: ['CSV', 'TSV'],
  RDF: ['RDF_XML', 'RDF_TURTLE', 'RDF_N_TRIPLES', 'RDF_N_QUADS', 'RDF_TRIG', 'JSON_LD'],
  RDF_N_QUADS: ['RDF_N_TRIPLES'],
  RDF_TURTLE: ['RDF_N_TRIPLES'],
  RDF_TRIG: ['RDF_TURTLE', 'RDF_N_TRIPLES', 'RDF_N_QUADS'],
  JSON_LD: ['JSON', 'GEOJSON'],
};

export const formatAsDeclared: GeneralCheck = {
  id: 'format-as-declared',
  dimension: 'consistency',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor má formát, který říká jeho název nebo pasport.', en: 'The file has the format that its name or the passport says.' },
  fix: { cs: 'Opravte uvedený formát, nebo nahrajte soubor v něm.', en: 'Correct the format declared, or provide the file in it.' },
  needs: 'file',
  run({ summary: { format: found, sizeBytes }, declared: { format, isService } }) {
    if (format === undefined || sizeBytes === 0) return undefined;
    // What describes no service at all is told as that.
    if (isService && !serviceFormats.has(found)) return undefined;
    if (found === format || found === 'other' || kinds[format]?.includes(found)) return clean;
    const message = {
      cs: `Má to být ${format}, ale ${isService ? 'služba' : 'soubor'} je ${found}.`,
      en: `It should be ${format}, but the ${isService ? 'service' : 'file'} is ${found}.`,
    };
    return { value: 0, findings: [{ count: 1, positions: [], message }] };
  },
};
