import { jsonNamesOne } from './checks/json-names-one.ts';
import { jsonNumbers } from './checks/json-numbers.ts';
import { jsonReadWhole } from './checks/json-read-whole.ts';
import { jsonTable } from './checks/json-table.ts';
import { jsonTypesOne } from './checks/json-types-one.ts';
import { ndjsonLines } from './checks/ndjson-lines.ts';
import type { JsonFileCheck } from './json-file-check.ts';

/** Every check of JSON that holds data, beside its notation; the order is that of reports and of the documentation. */
export const jsonFileChecks: readonly JsonFileCheck[] = [ndjsonLines, jsonReadWhole, jsonTable, jsonNamesOne, jsonTypesOne, jsonNumbers];
