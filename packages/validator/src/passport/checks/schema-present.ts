import { withoutFiles } from '../blockers.ts';
import { blocked, eachOf } from '../outcome.ts';
import { whenFiles, type PassportCheck } from '../passport-check.ts';
import type { PlacedDistribution } from '../facts.ts';

const structured = new Set(['CSV', 'TSV', 'JSON', 'GEOJSON', 'XML', 'JSON_LD', 'XLSX', 'XLS', 'ODS', 'PARQUET']);
const isStructured = ({ distribution }: PlacedDistribution) => structured.has(distribution.format ?? '');

export const schemaPresent: PassportCheck = {
  id: 'schema-present',
  dimension: 'understandability',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: {
    cs: 'Soubor s tabulkou nebo strukturou má schéma nebo popsané sloupce.',
    en: 'A file with a table or structure has a schema or described columns.',
  },
  fix: {
    cs: 'Popište sloupce v pasportu, nebo odkažte na schéma (CSVW, JSON Schema, XSD).',
    en: 'Describe the columns in the passport, or link a schema (CSVW, JSON Schema, XSD).',
  },
  applies: (facts) => facts.isOpen && whenFiles(facts),
  run(facts) {
    const { draft, files } = facts;
    const blocker = withoutFiles(facts);
    if (blocker) return blocker;
    const items = files.filter(isStructured);
    if (items.length === 0 && files.some(({ distribution }) => distribution.format === undefined)) return blocked('format-present');
    if ((draft.conformsTo?.length ?? 0) > 0) return eachOf([], () => undefined);
    return eachOf(items, ({ distribution: { schemaUrl, columns }, pointer }) =>
      (schemaUrl ?? columns?.[0])
        ? undefined
        : {
            pointer: `${pointer}/schemaUrl`,
            message: { cs: 'Soubor nemá schéma ani popsané sloupce.', en: 'The file has no schema and no described columns.' },
          },
    );
  },
};
