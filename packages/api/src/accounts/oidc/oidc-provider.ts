import type { LangText } from '@pasport/model';
import type { Membership } from '../membership.ts';

/** A provider of sign-in by OpenID Connect, as the configuration names it. */
export interface OidcProvider {
  /** Short name, part of the addresses of the sign-in. */
  readonly id: string;
  /** For the button that leads there. */
  readonly name: LangText;
  /** Must be exactly the issuer of the tokens. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly scope: string;
  /** Claim of the ID token that lists the groups of a person. */
  readonly groupsClaim: string;
  /** Values of the claim `acr` that mean more than one factor at this provider; they are asked for. */
  readonly strongAcr: readonly string[];
  readonly memberships: readonly (Membership & { readonly group: string })[];
}

export type OidcProviders = ReadonlyMap<string, OidcProvider>;
