/** How much of a file its preview holds. */
export const previewLimits = {
  rows: 20,
  columns: 30,
  /** Characters of a cell. */
  characters: 100,
  /** Features of a map that are drawn. */
  features: 300,
  /** Bytes of the rows, and of the drawing. */
  bytes: 48 * 1024,
} as const;
