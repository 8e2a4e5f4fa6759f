import { lookup } from 'node:dns/promises';
import type { Config } from '../config.ts';
import { allowList, type AllowList } from './allow-list.ts';

/** All addresses of a host name; throws when there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Where the registry may connect to. */
export interface FetchRules {
  readonly allow: AllowList;
  readonly ports: ReadonlySet<number>;
  readonly resolve: Resolve;
  /** Names Pasport, and where this registry is. */
  readonly userAgent: string;
}

/** Rules by the configuration, with the resolver of the system. */
export function fetchRules(config: Pick<Config, 'fetchAllow' | 'fetchPorts' | 'baseUrl'>): FetchRules {
  return {
    allow: allowList(config.fetchAllow),
    ports: new Set(config.fetchPorts),
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    userAgent: config.baseUrl === '' ? 'Pasport' : `Pasport (+${new URL(config.baseUrl).href})`,
  };
}
