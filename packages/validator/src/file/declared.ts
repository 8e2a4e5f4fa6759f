/** What is known of a file beforehand, usually from its passport. */
export interface Declared {
  readonly encoding?: string;
  /** Are the data meant for everybody? Unless the passport says no, personal data in them cap the score. */
  readonly isPublic?: boolean;
  /** West, south, east, north of the territory that the data are about, in degrees. */
  readonly territory?: readonly [number, number, number, number];
  /** Code of the format in the list `file-type`. */
  readonly format?: string;
  /** Does the address belong to a service, so that its description should be there, not data? */
  readonly isService?: boolean;
  /** What the data are called; by names like „Parcely“ a map of areas that may not overlap is told. */
  readonly title?: string;
  /** Do the areas of the map divide a territory, so that they may not overlap? Unless it is said, names tell. */
  readonly isCoverage?: boolean;
  /** Day of the check as `YYYY-MM-DD`, for data with an end of validity; missing where a report must not depend on it. */
  readonly today?: string;
  readonly schema?: DeclaredSchema;
}

/** A description of what the data should be, and what it refers to. Nothing is fetched: all is at hand beforehand. */
export interface DeclaredSchema {
  /** Parsed JSON: a Table Schema, a data package or resource with one, or a JSON Schema; the text of an XML Schema. */
  readonly document: unknown;
  /** Where the document is; what its references are relative to. */
  readonly url?: string;
  /** Name or path of the file in a data package; by default the only one, or the first with a schema. */
  readonly resource?: string;
  /** Schemas of the same kind that the document refers to. */
  readonly related?: readonly { readonly url?: string; readonly schema: unknown }[];
  /** Brings the names of columns and the rows of another file of the package; undefined when it is not at hand. */
  readonly loadResource?: (
    resource: string,
  ) => Promise<
    { readonly names: readonly string[]; readonly rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]> } | undefined
  >;
}
