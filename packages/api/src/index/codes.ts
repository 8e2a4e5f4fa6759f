import type { QualityAudience } from '../visibility/quality-audience.ts';

/**
 * What an index file writes as a number. A list is one value: most documents share theirs with many others, so a
 * filter is tested and a facet is counted once a list, not once a document and value.
 */
export const codedProperties = ['organisation', 'profile', 'theme', 'format', 'form', 'territory'] as const;
/** Properties whose values have numbers: those above, and kinds of findings, of which a document has any number. */
export const numberedProperties = [...codedProperties, 'finding'] as const;
export type NumberedProperty = (typeof numberedProperties)[number];
export type CodedProperty = (typeof codedProperties)[number];

/** Between the members of a list; no code holds a space. */
export const listSeparator = ' ';

/** Small facts of a document that go together: few different ones exist. */
export interface Profile {
  readonly audience: number;
  /** Who counts it in summaries of quality: its scores, and what was found. */
  readonly quality: QualityAudience;
  readonly status: string;
  readonly kind: string;
  readonly access: string | null;
  readonly frequency: string | null;
  readonly hvd: boolean;
}

/** What is kept with the code of a list of territorial elements. */
export interface TerritoryDetail {
  /** The elements and all that contain them. */
  readonly units: readonly string[];
  /** Boxes of the elements, west, south, east, north. */
  readonly boxes: readonly (readonly number[])[];
}
