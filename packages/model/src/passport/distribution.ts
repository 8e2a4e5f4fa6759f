import Type, { type Static } from 'typebox';
import { ContactPoint } from './people.ts';
import { Code, DateOrTime, Iri, WebUrl } from './scalars.ts';
import { LangText } from './texts.ts';

export const distributionKinds = ['file', 'api', 'map-service', 'database', 'paper'] as const;

/** Czech terms of use: four statements, each an IRI of the codelist or of a licence. */
export const TermsOfUse = Type.Object(
  {
    copyright: Type.Optional(Iri),
    author: Type.Optional(LangText),
    databaseCopyright: Type.Optional(Iri),
    databaseAuthor: Type.Optional(LangText),
    databaseRights: Type.Optional(Iri),
    personalData: Type.Optional(Iri),
  },
  { additionalProperties: false },
);
export type TermsOfUse = Static<typeof TermsOfUse>;

export const Service = Type.Object(
  {
    iri: Type.Optional(Iri),
    title: Type.Optional(LangText),
    endpointUrl: Type.Optional(WebUrl),
    endpointDescription: Type.Optional(WebUrl),
    conformsTo: Type.Optional(Type.Array(Iri, { maxItems: 20 })),
    documentation: Type.Optional(Iri),
    contactPoint: Type.Optional(ContactPoint),
    applicableLegislation: Type.Optional(Type.Array(Iri, { maxItems: 20 })),
    hvdCategories: Type.Optional(Type.Array(Code('hvd-category'), { maxItems: 20 })),
  },
  { additionalProperties: false },
);

const Column = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 500 }),
    title: Type.Optional(LangText),
    type: Type.Optional(Type.Enum(['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'geometry', 'other'])),
    description: Type.Optional(LangText),
  },
  { additionalProperties: false },
);

/** One form in which the data exist (dcat:Distribution, paper and databases included). */
export const Distribution = Type.Object(
  {
    kind: Type.Enum([...distributionKinds]),
    iri: Type.Optional(Iri),
    title: Type.Optional(LangText),
    description: Type.Optional(LangText),
    accessUrl: Type.Optional(WebUrl),
    downloadUrl: Type.Optional(WebUrl),
    /** EU file type, e.g. `CSV`. */
    format: Type.Optional(Code('file-type')),
    /** IANA media type, e.g. `text/csv`. */
    mediaType: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+;= -]+$', maxLength: 200 })),
    compression: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+$', maxLength: 200 })),
    packaging: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+$', maxLength: 200 })),
    encoding: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    sizeBytes: Type.Optional(Type.Integer({ minimum: 0 })),
    rows: Type.Optional(Type.Integer({ minimum: 0 })),
    columns: Type.Optional(Type.Array(Column, { maxItems: 2_000 })),
    checksum: Type.Optional(
      Type.Object(
        { algorithm: Type.Enum(['md5', 'sha1', 'sha256', 'sha512']), value: Type.String({ pattern: '^[0-9a-fA-F]{32,128}$' }) },
        { additionalProperties: false },
      ),
    ),
    /** Machine-readable schema of the file (CSVW, JSON Schema, XSD). */
    schemaUrl: Type.Optional(Iri),
    service: Type.Optional(Service),
    termsOfUse: Type.Optional(TermsOfUse),
    /** EU licence code or IRI of the licence. */
    licence: Type.Optional(Type.String({ minLength: 1, maxLength: 1_000 })),
    availability: Type.Optional(Code('planned-availability')),
    applicableLegislation: Type.Optional(Type.Array(Iri, { maxItems: 20 })),
    issued: Type.Optional(DateOrTime),
    modified: Type.Optional(DateOrTime),
  },
  { additionalProperties: false },
);
export type Distribution = Static<typeof Distribution>;
