import type { OidcProvider } from './oidc-provider.ts';

/** Words of `amr` for more than one factor: RFC 8176, and what AD FS and Entra ID say. */
const methods: ReadonlySet<unknown> = new Set(['mfa', 'http://schemas.microsoft.com/claims/multipleauthn']);
/** Levels of `acr` that mean more than one factor whoever says so: REFEDS, PAPE, eIDAS from substantial on. */
const levels: ReadonlySet<unknown> = new Set([
  'https://refeds.org/profile/mfa',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
  'http://eidas.europa.eu/LoA/substantial',
  'http://eidas.europa.eu/LoA/high',
]);

/** Does the provider state that the person signed in with more than one factor? Silence is no. */
export function isMultiFactor({ strongAcr }: Pick<OidcProvider, 'strongAcr'>, claims: Readonly<Record<string, unknown>>): boolean {
  const { amr, acr } = claims;
  if (Array.isArray(amr) && amr.some((method) => methods.has(method))) return true;
  return levels.has(acr) || (typeof acr === 'string' && strongAcr.includes(acr));
}
