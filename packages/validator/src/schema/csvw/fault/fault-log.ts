import type { CsvwFault, CsvwPlace } from './csvw-fault.ts';
import { faultTexts, type CsvwErrorCode, type CsvwFaultCode, type CsvwWarningCode, type FaultParams } from './fault-texts.ts';

interface Entry {
  readonly fault: Omit<CsvwFault, 'count' | 'rows'>;
  count: number;
  readonly rows: number[];
}

const maxRows = 5;

/** Most different faults kept; who has more will not read them all. */
const maxEntries = 1000;

/** Gathers faults in bounded memory: the same fault of the same column or place is counted, not repeated. */
export class FaultLog {
  readonly #errors = new Map<string, Entry>();
  readonly #warnings = new Map<string, Entry>();

  error(code: CsvwErrorCode, place: CsvwPlace, params: FaultParams = {}, times = 1): void {
    note(this.#errors, code, place, params, times);
  }

  warn(code: CsvwWarningCode, place: CsvwPlace, params: FaultParams = {}): void {
    note(this.#warnings, code, place, params, 1);
  }

  /** Takes over what another log holds. */
  absorb(other: FaultLog): void {
    for (const [key, entry] of other.#errors) this.#errors.set(key, entry);
    for (const [key, entry] of other.#warnings) this.#warnings.set(key, entry);
  }

  get errors(): CsvwFault[] {
    return [...this.#errors.values()].map(faultOf);
  }

  get warnings(): CsvwFault[] {
    return [...this.#warnings.values()].map(faultOf);
  }
}

function note(entries: Map<string, Entry>, code: CsvwFaultCode, place: CsvwPlace, params: FaultParams, times: number): void {
  const { url = '', column = '', pointer = '' } = place;
  const { name = '', other = '' } = params;
  const key = JSON.stringify([code, url, column, pointer, name, place.row === undefined ? other : '']);
  let entry = entries.get(key);
  if (!entry) {
    if (entries.size >= maxEntries) return;
    entry = { fault: { code, message: faultTexts[code]({ name, other }), ...place }, count: 0, rows: [] };
    entries.set(key, entry);
  }
  entry.count += times;
  if (place.row !== undefined && entry.rows.length < maxRows) entry.rows.push(place.row);
}

function faultOf({ fault, count, rows }: Entry): CsvwFault {
  return { ...fault, count, ...(rows.length > 0 && { rows }) };
}
