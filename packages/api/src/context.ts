import type { FileChecker } from './check/file-checker.ts';
import type { OidcProviders } from './accounts/oidc/oidc-provider.ts';
import type { Database } from './db/open-database.ts';
import type { Mailer } from './notifications/mail/mailer.ts';
import type { ViewCache } from './passports/view-cache.ts';
import type { FetchRules } from './fetch/fetch-rules.ts';
import type { RateLimits } from './rate-limits/rate-limits.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { SettingsReader } from './settings/settings-reader.ts';

/** What use cases work with. Passed in, never captured by a module. */
export interface Context {
  readonly database: Database;
  readonly index: SearchIndex;
  readonly clock: () => Date;
  /** Address under which this registry is reached, without a slash at the end. */
  readonly baseUrl: string;
  /** Last change of each caller that the index may not hold yet. */
  readonly lastWrites: Map<string, number>;
  readonly views: ViewCache;
  /** Where files behind passports may be fetched from; `null` when they are not fetched at all. */
  readonly fetchRules: FetchRules | null;
  /** Where requests to providers of sign-in may go to, beside the providers themselves. */
  readonly providerRules: FetchRules;
  /** Hours between two checks of a link. */
  readonly linkCheckHours: number;
  /** Checks files in processes of their own. */
  readonly fileChecker: FileChecker;
  /** Largest files to check on request, in megabytes; 0: nobody may. */
  readonly checkLimits: { readonly memberMb: number; readonly guestMb: number };
  /** Secret of the server: encrypts second factors and seals what a browser keeps for us. */
  readonly secret: string;
  readonly rateLimits: RateLimits;
  /** Reverse proxies whose word about the address of a visitor is taken. */
  readonly trustedProxies: readonly string[];
  /** Providers of sign-in by OpenID Connect, by their short names. */
  readonly oidc: OidcProviders;
  /** Sends mail; `null` when the operator has set up no server for it. */
  readonly mailer: Mailer | null;
  /** E-mail of whoever runs the registry, by the configuration; see `contactOf`. */
  readonly contact?: string;
  /** What administrators change while the registry runs. */
  readonly settings: SettingsReader;
  /** Tells the job runner that there may be work. */
  readonly wakeJobs: () => void;
}

/** What a use case needs to know of the request it serves. */
export interface RequestInfo {
  readonly requestId: string | null;
}
