/** What else wants the rows of a table while they are read into its profile. */
export interface RowListener {
  /** @param names names of the columns; empty texts where there is no header */
  readonly start: (names: readonly string[]) => void;
  /**
   * @param cells valid until the call ends
   * @param row first line of the row in the file
   */
  readonly add: (cells: readonly string[], row: number) => void;
}
