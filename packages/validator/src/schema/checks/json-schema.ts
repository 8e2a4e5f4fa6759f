import { clean, type FileFinding } from '../../file/file-check.ts';
import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import type { SchemaCheck } from '../schema-facts.ts';

const maxFindings = 50;

export const jsonSchema: SchemaCheck = {
  id: 'json-schema',
  dimension: 'compliance',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Obsah odpovídá schématu JSON Schema.', en: 'The content matches its JSON Schema.' },
  fix: { cs: 'Opravte uvedená místa podle schématu.', en: 'Correct the places named by the schema.' },
  needs: 'data',
  run({ data = [], items }) {
    if (data.length === 0) return clean;
    const defects = data.reduce((sum, { count }) => sum + count, 0);
    const findings: FileFinding[] = data.slice(0, maxFindings).map(({ message, count, positions }) => ({ message, count, positions }));
    const opportunities = Math.max(items, defects);
    return { value: rateMeasure(defects, opportunities, tolerances.rows), findings, defects, opportunities };
  },
};
