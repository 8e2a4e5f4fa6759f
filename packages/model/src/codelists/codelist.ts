import type { Text } from '../text/text-in-languages.ts';

/** One value of a codelist. */
export interface CodelistItem {
  /** Short code used in passports, e.g. `TRAN`, `MONTHLY`, `CSV`. */
  readonly code: string;
  readonly iri: string;
  readonly label: Text;
  /** Code of the broader value, where the list is a tree. */
  readonly broader?: string;
}

/** A closed list of values with its owner named. */
export interface Codelist<Item extends CodelistItem = CodelistItem> {
  readonly name: string;
  readonly title: Text;
  /** Who keeps the list and where it was read. */
  readonly source: string;
  readonly items: readonly Item[];
}
