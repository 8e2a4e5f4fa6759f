import type { RequestInfo } from '../context.ts';

/** What is known of the browser that asks. */
export interface Asked extends RequestInfo {
  /** Network address, for counting attempts; it is not kept. */
  readonly address: string;
  readonly userAgent: string | undefined;
  /** Session that the browser had before, to be ended. */
  readonly session?: string | undefined;
}
