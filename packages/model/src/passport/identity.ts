import Type from 'typebox';
import { Code, Iri, WebUrl } from './scalars.ts';
import { LangText, LangTexts } from './texts.ts';

export const kinds = ['dataset', 'series', 'service'] as const;

/** What the data are: names, words, classification and relations (DCAT). */
export const identityFields = {
  kind: Type.Optional(Type.Enum([...kinds], { default: 'dataset' })),
  title: LangText,
  description: Type.Optional(LangText),
  keywords: Type.Optional(LangTexts),
  /** EU data themes, e.g. `TRAN`. */
  themes: Type.Optional(Type.Array(Code('data-theme'), { uniqueItems: true, maxItems: 14 })),
  /** Themes of other schemes, by IRI. */
  otherThemes: Type.Optional(Type.Array(Iri, { maxItems: 100 })),
  /** EuroVoc descriptors by number, e.g. `4136`. */
  euroVoc: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Za-z0-9_]+$', maxLength: 40 }), { maxItems: 200 })),
  smartCityTopics: Type.Optional(Type.Array(Code('smart-city-topic'), { uniqueItems: true, maxItems: 20 })),
  /** IRI under which the dataset is known in public, unique within the organisation. */
  iri: Type.Optional(Iri),
  externalIds: Type.Optional(
    Type.Array(
      Type.Object(
        { scheme: Type.String({ minLength: 1, maxLength: 200 }), value: Type.String({ minLength: 1, maxLength: 1_000 }) },
        { additionalProperties: false },
      ),
      { maxItems: 50 },
    ),
  ),
  /** Specifications the data follow, e.g. an open formal norm (OFN). */
  conformsTo: Type.Optional(Type.Array(Iri, { maxItems: 50 })),
  documentation: Type.Optional(Iri),
  landingPage: Type.Optional(WebUrl),
  /** IRI or Pasport id of the series this dataset belongs to. */
  inSeries: Type.Optional(Type.String({ minLength: 1, maxLength: 4_000 })),
  /** IRIs or Pasport ids of the datasets this one was made from. */
  derivedFrom: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 4_000 }), { maxItems: 50 })),
  /** Languages of the data (ISO 639-1). */
  languages: Type.Optional(Type.Array(Type.String({ pattern: '^[a-z]{2}$' }), { uniqueItems: true, maxItems: 30 })),
};
