import Type, { type Static } from 'typebox';

export const statuses = ['draft', 'submitted', 'returned', 'published', 'archived'] as const;
export type Status = (typeof statuses)[number];

export const securityLevels = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;
export type SecurityLevel = (typeof securityLevels)[number];

const origins = ['form', 'api', 'cli', 'import', 'harvest'] as const;

/** How a revision came into the registry. */
export const Origin = Type.Object(
  { kind: Type.Enum([...origins]), source: Type.Optional(Type.String({ maxLength: 200 })) },
  { additionalProperties: false },
);
export type Origin = Static<typeof Origin>;

/** What the registry knows about a passport; never written by an author. */
export const Registry = Type.Object(
  {
    organisation: Type.String(),
    status: Type.Enum([...statuses]),
    /** Counts from 1; the ETag of the passport. */
    revision: Type.Integer({ minimum: 1 }),
    security: Type.Object(
      {
        level: Type.Enum([...securityLevels]),
        /** Rule of the policy that decided. */
        ruleId: Type.String(),
        policyVersion: Type.String(),
        /** Present while the level is another one than the policy derives; shown only inside the organisation. */
        override: Type.Optional(
          Type.Object(
            {
              derivedLevel: Type.Enum([...securityLevels]),
              reason: Type.String(),
              /** Last day on which it holds. */
              expiresOn: Type.Optional(Type.String({ format: 'date' })),
            },
            { additionalProperties: false },
          ),
        ),
      },
      { additionalProperties: false },
    ),
    origin: Origin,
    createdAt: Type.String({ format: 'date-time' }),
    createdBy: Type.String(),
    updatedAt: Type.String({ format: 'date-time' }),
    updatedBy: Type.String(),
  },
  { additionalProperties: false },
);
export type Registry = Static<typeof Registry>;
