import Type, { type Static } from 'typebox';

const hostings = ['own-server', 'workstation', 'region', 'cloud', 'vendor', 'state', 'paper', 'unknown'] as const;

const short = (maxLength = 500) => Type.String({ minLength: 1, maxLength });

/** Where the data live. */
export const Location = Type.Object(
  {
    system: Type.Optional(
      Type.Object(
        {
          name: short(300),
          vendor: Type.Optional(short(300)),
          /** Identifier in the register of public-administration information systems. */
          isvsId: Type.Optional(short(60)),
        },
        { additionalProperties: false },
      ),
    ),
    hosting: Type.Optional(Type.Enum([...hostings])),
    /** Cloud security level 1–4. */
    cloudLevel: Type.Optional(Type.Integer({ minimum: 1, maximum: 4 })),
    /** Building, room, shelf, data centre. */
    place: Type.Optional(short()),
    /** Folder, database and table, or another way in; never a password. */
    path: Type.Optional(short(2_000)),
    operator: Type.Optional(short(300)),
    /** Does a contract give the office the raw data? */
    rawDataRight: Type.Optional(Type.Enum(['yes', 'no', 'paid', 'unknown'])),
    note: Type.Optional(short(2_000)),
  },
  { additionalProperties: false, minProperties: 1 },
);
export type Location = Static<typeof Location>;
