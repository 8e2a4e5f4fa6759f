import type { Text } from '@pasport/model';
import type { Certainty, Severity } from '../report.ts';
import type { FileFinding, FileOutcome } from '../score/failed-file-check.ts';
import type { Dimension } from '../score/rules.ts';
import type { JsonFaultCode } from './json/json-fault.ts';
import type { Box } from './survey/box.ts';
import type { Survey } from './survey/survey.ts';

/** What is known of a GeoJSON file beforehand, usually from its passport. */
export interface GeoDeclared {
  /** Box of the territory that the data are about, in degrees. */
  readonly territory?: Box;
  /** Are the data meant for everybody? Unless the passport says no, personal data in them cap the score. */
  readonly isPublic?: boolean;
}

export type ReadLimitName = 'bytes' | 'rows' | 'time';

/** A GeoJSON file as the checks see it. */
export interface GeoFacts {
  readonly sizeBytes: number;
  readonly isUtf8: boolean;
  readonly hasBom: boolean;
  /** Where reading of JSON stopped. */
  readonly fault?: { readonly code: JsonFaultCode; readonly row: number; readonly column: number };
  readonly limit?: ReadLimitName;
  readonly survey: Survey;
  readonly declared: GeoDeclared;
}

export type GeoFinding = FileFinding;

export type GeoOutcome = FileOutcome;

/** One rule about a GeoJSON file. */
export interface GeoCheck {
  readonly id: string;
  readonly dimension: Dimension;
  readonly weight: number;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly what: Text;
  readonly fix: Text;
  /** What must be there for the check to see anything: blocked without it. */
  readonly needs: 'bytes' | 'json' | 'features';
  /** Undefined: the check does not concern the file. */
  readonly run: (facts: GeoFacts) => GeoOutcome | undefined;
}

export const clean: GeoOutcome = { value: 1, findings: [] };
