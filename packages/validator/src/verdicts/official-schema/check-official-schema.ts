import type { VerdictFault } from '../../report.ts';
import { currentContext, datasetRule, seriesRule } from './dataset-rule.ts';
import { highValueRule } from './high-value-rule.ts';
import { isObject, type Rule } from './rule.ts';

/** Schemas of a record in DCAT-AP-CZ 2024-05-28. */
export type OfficialSchema = 'dataset' | 'series' | 'high-value';

const schemas: Readonly<Record<OfficialSchema, Rule>> = { dataset: datasetRule, series: seriesRule, 'high-value': highValueRule };

/**
 * Judges a record of a local catalogue as the official JSON Schema of DCAT-AP-CZ 2024-05-28 does (formats aside), by rules
 * of our own. A record is valid when nothing is returned.
 *
 * @param record parsed JSON of one data set
 * @param options.schema which schema; by default `series` for a data series, else `dataset`
 * @param options.context `as-is` wants the record's own context to be the current one; `current` judges it as if it were
 * @returns every fault with a JSON Pointer into the record
 */
export function checkOfficialSchema(
  record: unknown,
  options: { schema?: OfficialSchema; context?: 'as-is' | 'current' } = {},
): VerdictFault[] {
  const judged = options.context === 'current' && isObject(record) ? { ...record, '@context': currentContext } : record;
  const faults: VerdictFault[] = [];
  schemas[options.schema ?? schemaOf(judged)](judged, '', faults);
  return faults;
}

function schemaOf(record: unknown): OfficialSchema {
  return isObject(record) && [record['typ']].flat().includes('Datová série') ? 'series' : 'dataset';
}
