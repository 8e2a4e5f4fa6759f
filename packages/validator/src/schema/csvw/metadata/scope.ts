import type { FaultLog } from '../fault/fault-log.ts';
import type { CsvwPlace } from '../fault/csvw-fault.ts';

/** What the properties of one document are read by. */
export interface Scope {
  /** The document. */
  readonly url: string;
  /** Addresses in the document are relative to it. */
  readonly base: string;
  /** Language of its texts; `und` when it does not say. */
  readonly language: string;
  readonly log: FaultLog;
  /** JSON object at an address; undefined when there is none. */
  readonly loadObject: (url: string) => Promise<unknown>;
}

export const placeIn = ({ url }: Scope, pointer: string): CsvwPlace => ({ url, pointer });
