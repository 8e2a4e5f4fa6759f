import type { Text } from '../text/text-in-languages.ts';

/** One value of a codelist. */
export interface CodelistItem {
  /** Short code used in passports, e.g. `TRAN`, `MONTHLY`, `CSV`. */
  readonly code: string;
  readonly iri: string;
  readonly label: Text;
  /** Of a frequency: longest time between two updates, ISO 8601 duration. */
  readonly period?: string;
  /** Of a file type: on the list of the data.europa.eu methodology. */
  readonly machineReadable?: boolean;
  readonly nonProprietary?: boolean;
  /** Of a high-value category: one of the six that only group the others. */
  readonly isTop?: boolean;
}

/** A closed list of values with its owner named. */
export interface Codelist {
  readonly name: string;
  readonly title: Text;
  /** Who keeps the list and where it was read. */
  readonly source: string;
  readonly items: readonly CodelistItem[];
}
