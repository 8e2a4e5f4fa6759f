import Type, { type Static } from 'typebox';
import { accessFields } from './access.ts';
import { coverageFields } from './coverage.ts';
import { Distribution } from './distribution.ts';
import { identityFields } from './identity.ts';
import { Location } from './location.ts';
import { peopleFields } from './people.ts';
import { processFields } from './process.ts';
import { Registry } from './registry.ts';
import { Security } from './security.ts';

const contentFields = {
  ...identityFields,
  ...peopleFields,
  ...coverageFields,
  /** Where the data live. */
  locations: Type.Optional(Type.Array(Location, { maxItems: 50 })),
  /** In which forms the data exist. */
  distributions: Type.Optional(Type.Array(Distribution, { maxItems: 500 })),
  ...accessFields,
  security: Type.Optional(Security),
  ...processFields,
  /** Properties of a foreign format that Pasport has no place for, by format; written back on export. */
  extras: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
};

/** What an author writes: the passport without what the registry itself knows. */
export const Draft = Type.Object(contentFields, { additionalProperties: false });
export type Draft = Static<typeof Draft>;

/** A registered passport: the draft and what the registry knows about it. */
export const Passport = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    slug: Type.String(),
    ...contentFields,
    kind: Type.Enum(['dataset', 'series', 'service']),
    registry: Registry,
  },
  { additionalProperties: false },
);
export type Passport = Static<typeof Passport>;
