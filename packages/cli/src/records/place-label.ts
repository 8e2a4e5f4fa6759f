import type { RecordPlace } from './source-record.ts';

/** Place of a record for people: `sady.json /3`, `sady.ndjson:12`. */
export function placeLabel({ file, line, pointer }: RecordPlace): string {
  return `${file}${line === undefined ? '' : `:${line}`}${pointer === '' ? '' : ` ${pointer}`}`;
}
