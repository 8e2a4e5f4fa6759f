import type { Draft, Passport, Text } from '@pasport/model';
import type { FailureDetail } from '../failure.ts';

/** One row of a search. */
export interface Summary {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
  readonly title: Readonly<Record<string, string>>;
  readonly organisation: string;
  readonly formats?: readonly string[];
  readonly forms?: readonly string[];
  readonly units?: readonly string[];
  readonly access?: string;
  readonly securityLevel?: string;
  readonly status: string;
  readonly quality: number | null;
  readonly updatedAt: string;
}

export interface FacetValue {
  readonly value: string;
  readonly label: Text | string;
  readonly count: number;
}

export interface SearchAnswer {
  readonly total: number;
  readonly items: readonly Summary[];
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>;
  readonly next: string | null;
}

/** A passport as the registry shows it to this caller; a reduced view lacks some fields. */
export type PassportView = Partial<Draft> &
  Pick<Passport, 'id' | 'slug'> & { registry: Partial<Passport['registry']>; [extra: string]: unknown };

/** What became of one record of an import. */
export interface ImportResult {
  /** Line of the request, from 1. */
  readonly line: number;
  readonly status: 'created' | 'changed' | 'unchanged' | 'refused';
  readonly id?: string;
  readonly revision?: number;
  readonly title?: string | Readonly<Record<string, string>>;
  readonly problem?: { readonly code: string; readonly title: string; readonly faults?: readonly FailureDetail[] };
}

/** Parameters of a search; a list repeats its parameter and means “or”. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Last line of an import that the registry could not finish. */
export interface StoppedImport {
  readonly status: 'stopped';
  readonly problem: ProblemDocument;
}

/** Problem document (RFC 9457) as the registry writes it. */
export interface ProblemDocument {
  readonly status?: number;
  readonly title?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly requestId?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly faults?: readonly FailureDetail[];
}
