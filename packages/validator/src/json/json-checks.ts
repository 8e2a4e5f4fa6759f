import { jsonByteOrderMark } from './checks/json-byte-order-mark.ts';
import { jsonNamesUnique } from './checks/json-names-unique.ts';
import { jsonUtf8 } from './checks/json-utf8.ts';
import { jsonWellFormed } from './checks/json-well-formed.ts';
import type { JsonCheck } from './json-check.ts';

/** Every check of the notation of JSON, GeoJSON too; the order is that of reports and of the documentation. */
export const jsonChecks: readonly JsonCheck[] = [jsonWellFormed, jsonUtf8, jsonByteOrderMark, jsonNamesUnique];
