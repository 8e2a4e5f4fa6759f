import { Problem } from '@pasport/model';
import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import type { Context } from '../../context.ts';
import { seal, unseal } from '../secrets/seal.ts';
import { clientOf } from './oidc-client.ts';
import type { OidcProvider } from './oidc-provider.ts';

/** What the browser keeps, sealed, while the person is at the provider. */
export interface PendingSignIn {
  readonly provider: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Page to go to afterwards: a path of ours. */
  readonly next: string;
  /** Milliseconds. */
  readonly until: number;
}

export const pendingMs = 10 * 60_000;
const purpose = 'oidc';

/** @throws {Problem} `provider-not-found` */
export function providerOf(ctx: Context, id: string): OidcProvider {
  const provider = ctx.oidc.get(id);
  if (!provider) throw new Problem('provider-not-found');
  return provider;
}

function redirectUri(ctx: Context, provider: OidcProvider): string {
  return `${ctx.baseUrl}/api/v1/sign-in/oidc/${provider.id}/callback`;
}

/**
 * Where to send a browser for signing in, and what it keeps meanwhile.
 *
 * @param next path to return to; anything that is not plainly a path of ours becomes `/`
 * @throws {Problem} `provider-not-found`, `unavailable` when the provider does not answer
 */
export async function beginSignIn(ctx: Context, providerId: string, next: string): Promise<{ url: string; pending: string }> {
  const provider = providerOf(ctx, providerId);
  const client = await clientOf(provider, ctx.providerRules).catch((cause: unknown) => {
    throw new Problem('unavailable', { cause });
  });
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
  const url = buildAuthorizationUrl(client, {
    redirect_uri: redirectUri(ctx, provider),
    scope: provider.scope,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(provider.strongAcr.length > 0 && { acr_values: provider.strongAcr.join(' ') }),
  });
  const until = ctx.clock().getTime() + pendingMs;
  const pending: PendingSignIn = { provider: provider.id, state, nonce, verifier, next: ownPath(next), until };
  return { url: url.href, pending: seal(ctx.secret, purpose, JSON.stringify(pending)) };
}

/** What a browser kept; `null` when it is missing, changed, of another provider or too old. */
export function pendingOf(ctx: Context, provider: string, sealed: string | undefined): PendingSignIn | null {
  const text = sealed === undefined ? null : unseal(ctx.secret, purpose, sealed);
  if (text === null) return null;
  const pending = JSON.parse(text) as PendingSignIn;
  return pending.provider === provider && pending.until > ctx.clock().getTime() ? pending : null;
}

/** A path of this registry: no other host, however it is spelled. */
export function ownPath(path: string): string {
  return /^\/(?![/\\])[\u0021-\u005b\u005d-\u007e]*$/.test(path) || path === '/' ? path : '/';
}
