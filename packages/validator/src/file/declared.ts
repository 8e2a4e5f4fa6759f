/** What is known of a file beforehand, usually from its passport. */
export interface Declared {
  readonly encoding?: string;
  /** Are the data meant for everybody? Unless the passport says no, personal data in them cap the score. */
  readonly isPublic?: boolean;
  /** West, south, east, north of the territory that the data are about, in degrees. */
  readonly territory?: readonly [number, number, number, number];
  /** Code of the format in the list `file-type`. */
  readonly format?: string;
}
