import Type, { type Static } from 'typebox';
import { DateOnly } from './scalars.ts';

const answer = Type.Enum(['yes', 'no', 'unknown']);
const impact = Type.Integer({ minimum: 1, maximum: 4 });

export const blockKinds = [
  'proceedings',
  'third-party-terms',
  'trade-secret',
  'statistical',
  'third-party-ip',
  'security',
  'critical-infrastructure',
  'environment-sensitive',
  'classified',
] as const;
export const personalDataClasses = ['none', 'anonymised', 'by-law', 'pseudonymised', 'personal', 'special', 'unknown'] as const;

/** What is declared about protection; the level S0–S4 follows from it by `deriveSecurityLevel`. */
export const Security = Type.Object(
  {
    /** The clerk's four questions. */
    answers: Type.Optional(
      Type.Object(
        {
          /** Are there people in the data? */
          people: Type.Optional(answer),
          /** Does a law or a contract protect them? */
          protectedByLaw: Type.Optional(answer),
          /** Could they harm somebody? */
          harm: Type.Optional(answer),
          /** Does a law order to publish them? */
          mandatoryOpen: Type.Optional(answer),
        },
        { additionalProperties: false },
      ),
    ),
    cia: Type.Optional(
      Type.Object(
        {
          confidentiality: impact,
          integrity: impact,
          availability: impact,
          scheme: Type.Enum(['82/2018', '409/2025']),
          ratedBy: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
          ratedAt: Type.Optional(DateOnly),
          reviewBy: Type.Optional(DateOnly),
        },
        { additionalProperties: false },
      ),
    ),
    personalData: Type.Optional(Type.Enum([...personalDataClasses])),
    /** Groups of people in the data, e.g. pupils. */
    subjects: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 50 })),
    /** ELI or section of a law that allows the processing. */
    legalBasis: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 500 }), { maxItems: 50 })),
    blocks: Type.Optional(
      Type.Array(
        Type.Object(
          {
            kind: Type.Enum([...blockKinds]),
            reference: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
            note: Type.Optional(Type.String({ minLength: 1, maxLength: 2_000 })),
          },
          { additionalProperties: false },
        ),
        { maxItems: 20 },
      ),
    ),
    /** The eight risks of the national methodology, 0–3 each. */
    nkodRisks: Type.Optional(
      Type.Array(
        Type.Object(
          {
            risk: Type.Integer({ minimum: 1, maximum: 8 }),
            level: Type.Integer({ minimum: 0, maximum: 3 }),
            mitigation: Type.Optional(Type.String({ minLength: 1, maxLength: 2_000 })),
          },
          { additionalProperties: false },
        ),
        { maxItems: 8 },
      ),
    ),
    tlp: Type.Optional(Type.Enum(['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'])),
    protection: Type.Optional(
      Type.Object(
        {
          encryption: Type.Optional(answer),
          accessLog: Type.Optional(answer),
          backup: Type.Optional(answer),
          contract: Type.Optional(answer),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);
export type Security = Static<typeof Security>;
