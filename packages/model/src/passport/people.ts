import Type from 'typebox';
import { Email, Iri, WebUrl } from './scalars.ts';
import { LangText } from './texts.ts';

/** Czech identification number of a legal person: 8 digits. */
const Ico = Type.String({ pattern: '^[0-9]{8}$' });

export const ContactPoint = Type.Object(
  {
    kind: Type.Optional(Type.Enum(['organisation', 'person'])),
    name: Type.Optional(LangText),
    email: Type.Optional(Email),
    phone: Type.Optional(Type.String({ minLength: 3, maxLength: 40 })),
    url: Type.Optional(WebUrl),
  },
  { additionalProperties: false, minProperties: 1 },
);

/** Who answers for the data. */
export const peopleFields = {
  /** Registering organisation (its short name); left out, it is the organisation of the caller. */
  organisation: Type.Optional(Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,99}$' })),
  /** Public body that publishes the data (dct:publisher). */
  publisher: Type.Optional(
    Type.Object(
      { iri: Type.Optional(Iri), ico: Type.Optional(Ico), name: Type.Optional(LangText) },
      { additionalProperties: false, minProperties: 1 },
    ),
  ),
  /** Department that owns the data. */
  ownerUnit: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
  /** Person who knows the data; shown only inside the organisation. */
  curator: Type.Optional(
    Type.Object(
      {
        name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
        email: Type.Optional(Email),
        unit: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
      },
      { additionalProperties: false, minProperties: 1 },
    ),
  ),
  contactPoint: Type.Optional(ContactPoint),
};
