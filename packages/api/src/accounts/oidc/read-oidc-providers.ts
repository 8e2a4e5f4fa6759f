import { readFile } from 'node:fs/promises';
import { checkShapeOf, LangText } from '@pasport/model';
import Type, { type Static } from 'typebox';
import { ConfigError } from '../../parse-env.ts';
import { roles } from '../actor.ts';
import { fits } from '../membership.ts';
import type { OidcProvider, OidcProviders } from './oidc-provider.ts';

const name = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,99}$' });

const Providers = Type.Array(
  Type.Object(
    {
      id: name,
      name: LangText,
      issuer: Type.String({ pattern: '^https?://' }),
      clientId: Type.String({ minLength: 1 }),
      clientSecret: Type.Optional(Type.String({ minLength: 1 })),
      scope: Type.Optional(Type.String({ pattern: '(^| )openid( |$)' })),
      groupsClaim: Type.Optional(Type.String({ minLength: 1 })),
      strongAcr: Type.Optional(Type.Array(Type.String({ pattern: '^\\S+$' }))),
      memberships: Type.Optional(
        Type.Array(
          Type.Object(
            { group: Type.String({ minLength: 1 }), organisation: Type.Optional(name), role: Type.Enum(roles) },
            { additionalProperties: false },
          ),
        ),
      ),
    },
    { additionalProperties: false },
  ),
);
const shapeOf = checkShapeOf(Providers);

/**
 * Providers from the file of the configuration; none without a file.
 *
 * @throws {ConfigError} when the file cannot be read or is not what it should be; no value of it is repeated
 */
export async function readOidcProviders(path: string): Promise<OidcProviders> {
  if (path === '') return new Map();
  const providers = parse(await readFile(path, 'utf8').catch(() => refuse('soubor nejde přečíst / the file cannot be read')));
  if (new Set(providers.map(({ id }) => id)).size < providers.length) refuse('id se opakuje / an id is repeated');
  return new Map(providers.map((provider) => [provider.id, provider]));
}

function parse(text: string): OidcProvider[] {
  const input = jsonOf(text);
  const faults = shapeOf(input);
  if (faults.length > 0) refuse(faults.map(({ pointer, message }) => `${pointer || '/'}: ${message.cs} / ${message.en}`).join('\n'));
  return (input as Static<typeof Providers>).map((one, index) => {
    const memberships = (one.memberships ?? []).map(({ group, organisation, role }) => ({
      group,
      role,
      organisation_id: organisation ?? '',
    }));
    if (!memberships.every(fits))
      refuse(`/${index}/memberships: role a organizace k sobě nepatří / a role and an organisation do not go together`);
    if (!isSafeIssuer(one.issuer)) refuse(`/${index}/issuer: http jen pro vlastní počítač / http for the own machine only`);
    const { id, issuer, clientId, scope = 'openid profile email', groupsClaim = 'groups', strongAcr = [] } = one;
    return { id, name: one.name, issuer, clientId, clientSecret: one.clientSecret ?? null, scope, groupsClaim, strongAcr, memberships };
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('není platný JSON / not valid JSON');
  }
}

function isSafeIssuer(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
}

function refuse(why: string): never {
  throw new ConfigError(`PASPORT_OIDC: ${why}`);
}
