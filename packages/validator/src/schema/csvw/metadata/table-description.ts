import type { CsvwPlace } from '../fault/csvw-fault.ts';
import type { CsvwDatatype } from '../value/datatype.ts';
import type { CsvwDialect } from './dialect.ts';
import type { Titles } from './property-rules.ts';

/** What a column takes over from its table and group unless it says otherwise. */
export interface InheritedProperties {
  readonly datatype?: CsvwDatatype;
  readonly default?: string;
  readonly lang?: string;
  /** Texts that mean no value. */
  readonly null?: readonly string[];
  readonly required?: boolean;
  /** What parts several values of a cell; null for a single value. */
  readonly separator?: string | null;
}

/** Column as described. */
export interface CsvwColumn extends InheritedProperties {
  readonly name?: string;
  readonly titles: Titles;
  /** Not in the file, only in what is made of it. */
  readonly isVirtual: boolean;
  readonly place: CsvwPlace;
}

/** Columns whose values stand for rows of another table. */
export interface CsvwForeignKey {
  readonly columns: readonly string[];
  readonly reference: {
    /** Address of the other table, or of its schema. */
    readonly resource?: string;
    readonly schema?: string;
    readonly columns: readonly string[];
  };
  readonly place: CsvwPlace;
}

/** Table as described. */
export interface CsvwTable {
  readonly url: string;
  /** Columns in the order of the file, virtual ones last; missing when nothing is said of them. */
  readonly columns?: readonly CsvwColumn[];
  readonly schemaId?: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly CsvwForeignKey[];
  /** Missing: the default one, adjusted by the media type. */
  readonly dialect?: CsvwDialect;
  /** Language of the header. */
  readonly lang?: string;
  readonly place: CsvwPlace;
}
