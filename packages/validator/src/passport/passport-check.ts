import type { Text } from '@pasport/model';
import type { Certainty, Severity } from '../report.ts';
import type { CapName, Dimension } from '../score/rules.ts';
import type { Facts, PlacedDistribution } from './facts.ts';

/** Where a check failed; severity, certainty and fix are those of the check unless said otherwise. */
export interface FindingDraft {
  readonly pointer: string;
  readonly message: Text;
  readonly fix?: Text;
  readonly severity?: Severity;
  readonly certainty?: Certainty;
}

/** What a check found in one passport. */
export type Outcome =
  | { readonly answer: 'pass' | 'not-applicable' | 'unknown' }
  | { readonly answer: 'blocked'; readonly blockedBy: string }
  | {
      readonly answer: 'fail';
      readonly value: number;
      readonly findings: readonly FindingDraft[];
      readonly cap?: CapName;
      readonly defects?: number;
      readonly opportunities?: number;
    };

/** One rule about a passport: data for the score and the documentation, and two pure functions. */
export interface PassportCheck {
  /** Stable, kebab-case; the name of its file. */
  readonly id: string;
  readonly dimension: Dimension;
  /** Share within its dimension; 0 for advice that costs nothing. */
  readonly weight: number;
  /** The gravest severity it reports. */
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** What has to hold. */
  readonly what: Text;
  /** What the author should do. */
  readonly fix: Text;
  /** Decided by what is declared, never by the outcome of another check. */
  readonly applies: (facts: Facts) => boolean;
  readonly run: (facts: Facts) => Outcome;
}

export const always = (): boolean => true;
export const whenOpen = ({ isOpen }: Facts): boolean => isOpen;

/** Open data of which the forms matter; a series has none. */
export const whenOpenData = ({ isOpen, draft }: Facts): boolean => isOpen && draft.kind !== 'series';

/** Is it read through a service? */
export function isService({ distribution: { kind, service } }: PlacedDistribution): boolean {
  return kind === 'api' || kind === 'map-service' || (kind !== 'file' && service !== undefined);
}

/** Passports whose files matter: open data expected as files, and any others that list some. */
export const whenFiles = ({ profile, draft, files }: Facts): boolean =>
  draft.kind !== 'series' && (profile === 'open-file' || files.length > 0);
