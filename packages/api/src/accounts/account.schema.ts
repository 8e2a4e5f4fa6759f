import Type from 'typebox';
import { roles } from './actor.ts';

/** Parts of requests about accounts. */
export const strict = { additionalProperties: false } as const;
export const Email = Type.String({ format: 'email', maxLength: 254 });
export const Name = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
/** Any length is read, so that the answer says what is wrong with it. */
export const Password = Type.String({ maxLength: 2_000 });
export const Code = Type.String({ maxLength: 40 });
export const Secret = Type.String({ maxLength: 100 });
export const RoleName = Type.Enum(roles);
export const OrganisationId = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,99}$' });
export const MembershipBody = Type.Object(
  { organisation: Type.Optional(Type.Union([OrganisationId, Type.Null()])), role: RoleName },
  strict,
);
export const Id = Type.Object({ id: Type.String({ maxLength: 100 }) });
export const Link = Type.Object({ url: Type.String(), expiresAt: Type.String({ format: 'date-time' }) });

export const tags = ['accounts'];
/** Small bodies: nothing here is long. */
export const bodyLimit = 16_384;
