import type { Draft } from '@pasport/model';
import type { ProbeResult } from '../probe/probe-result.ts';

/** Where a value of a registration came from. */
export interface ValueOrigin {
  readonly from: 'link' | 'file' | 'guess' | 'organisation' | 'last' | 'template' | 'copy' | 'you';
  /** 0–1, of what was recognised. */
  readonly confidence?: number;
}

/** What is being registered. */
export type RegistrationSource =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'system' | 'paper' }
  | { readonly kind: 'template'; readonly template: string }
  | { readonly kind: 'copy'; readonly passport: string }
  | { readonly kind: 'change'; readonly passport: string; readonly revision: number };

/** A registration as far as it has been written. */
export interface RegistrationState {
  readonly source: RegistrationSource;
  /** What is known so far; not checked as a whole before it is sent. */
  readonly draft: Partial<Draft>;
  /** Where values came from, by JSON Pointer into the draft. */
  readonly origins: Readonly<Record<string, ValueOrigin>>;
  /** What the probe found, for links and files. */
  readonly probe?: Pick<ProbeResult, 'name' | 'facts' | 'people' | 'notes' | 'ms' | 'template'> & { readonly delimiter?: string };
}

/** A registration of an author. */
export interface Registration {
  readonly id: string;
  readonly organisation: string;
  readonly state: RegistrationState;
  /** The furthest step that was finished, 0–4. */
  readonly step: number;
  /** Counts its saves; a save must say which one it has seen. */
  readonly version: number;
  /** Passport that it became. */
  readonly passport: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly expiresAt: string;
}
