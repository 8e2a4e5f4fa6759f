import type { Text } from '@pasport/model';

/** What the first bytes of an answer look like, whatever its headers say. */
export type LinkBeginning = 'html-page' | 'login-page' | 'xml' | 'json' | 'zip' | 'pdf' | 'text' | 'empty' | 'other';

/** Checks of an address within some days, and how many of them were answered. */
export interface LinkAvailability {
  readonly checks: number;
  readonly ok: number;
}

/**
 * What an address answered to an anonymous reader at the last check. Without `status` there was no answer: `refusal`
 * says why, and whether the address was asked at all.
 */
export interface LinkAnswer {
  /** Instant of the check, ISO 8601. */
  readonly at: string;
  /** HTTP status after redirects. */
  readonly status?: number;
  readonly refusal?: {
    /** Stable code, e.g. `name-not-found`. */
    readonly reason: string;
    readonly message: Text;
    /** False when we may not ask the address (not in the public internet): nothing is known of it. */
    readonly isAsked: boolean;
  };
  /** Address that answered. */
  readonly finalUrl?: string;
  /** Statuses of the redirects on the way, in order. */
  readonly redirects?: readonly number[];
  /** End of the certificate that answered, ISO 8601. */
  readonly tls?: { readonly validTo: string };
  /** Media type in lower case, without parameters. */
  readonly contentType?: string;
  readonly charset?: string;
  /** Bytes of the whole content, not packed. */
  readonly contentLength?: number;
  /** May the page of another server read it? */
  readonly corsAllowed?: boolean;
  readonly etag?: string;
  /** ISO 8601. */
  readonly lastModified?: string;
  /** Milliseconds to the first bytes. */
  readonly ms?: number;
  readonly beginsAs?: LinkBeginning;
  /** Checks failed one after another up to the last one, which was repeated before it counted. */
  readonly failuresInRow: number;
  readonly availability: { readonly days30: LinkAvailability; readonly days90: LinkAvailability };
}

/** Answers by address, exactly as the passport writes it; an address nobody asked is not there. */
export type LinkAnswers = ReadonlyMap<string, LinkAnswer>;
