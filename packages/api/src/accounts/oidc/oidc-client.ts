import { allowInsecureRequests, ClientSecretPost, customFetch, discovery, None, type Configuration } from 'openid-client';
import type { FetchRules } from '../../fetch/fetch-rules.ts';
import type { OidcProvider } from './oidc-provider.ts';
import { providerFetch } from './provider-fetch.ts';

/** Providers that were discovered, by their configuration; a failed discovery is tried again at the next sign-in. */
const discovered = new WeakMap<OidcProvider, Promise<Configuration>>();

const timeoutSeconds = 10;

/** Addresses and keys of a provider, from its metadata; its issuer must be exactly the configured one. */
export async function clientOf(provider: OidcProvider, rules: FetchRules): Promise<Configuration> {
  const known = discovered.get(provider);
  if (known) return await known;
  const client = discover(provider, rules);
  discovered.set(provider, client);
  client.catch(() => discovered.delete(provider));
  return await client;
}

async function discover({ issuer, clientId, clientSecret }: OidcProvider, rules: FetchRules): Promise<Configuration> {
  const authentication = clientSecret === null ? None() : ClientSecretPost(clientSecret);
  // The configuration lets http be the own machine only.
  const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
  return await discovery(new URL(issuer), clientId, undefined, authentication, {
    execute,
    timeout: timeoutSeconds,
    [customFetch]: providerFetch(issuer, rules),
  });
}
