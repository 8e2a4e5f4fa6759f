import Type, { type Static } from 'typebox';

/**
 * Text of a passport by language (ISO 639-1); Czech first, English and others if the office has them.
 * At least one language; no empty text.
 */
export const LangText = Type.Object(
  {
    cs: Type.Optional(Type.String({ minLength: 1, maxLength: 20_000 })),
    en: Type.Optional(Type.String({ minLength: 1, maxLength: 20_000 })),
  },
  {
    minProperties: 1,
    patternProperties: { '^[a-z]{2}$': { type: 'string', minLength: 1, maxLength: 20_000 } },
    additionalProperties: false,
  },
);
export type LangText = Static<typeof LangText> & { [language: string]: string };

/** Lists of short texts by language, e.g. keywords. */
export const LangTexts = Type.Object(
  {
    cs: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 200 })),
    en: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 200 })),
  },
  {
    patternProperties: {
      '^[a-z]{2}$': { type: 'array', maxItems: 200, items: { type: 'string', minLength: 1, maxLength: 200 } },
    },
    additionalProperties: false,
  },
);
export type LangTexts = Static<typeof LangTexts> & { [language: string]: string[] };
