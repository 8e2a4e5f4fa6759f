import Type from 'typebox';
import { Code, DateOnly } from './scalars.ts';
import { LangText } from './texts.ts';

/** How one gets to the data and what stands in the way. */
export const accessFields = {
  access: Type.Optional(
    Type.Object(
      {
        /** EU access right: PUBLIC, RESTRICTED, NON_PUBLIC. */
        rights: Type.Optional(Code('access-right')),
        route: Type.Optional(Type.Enum(['download', 'api', 'on-request', 'in-person'])),
        audiences: Type.Optional(
          Type.Array(
            Type.Object(
              {
                audience: Type.Enum(['public', 'administration', 'university', 'company']),
                condition: Type.Enum(['yes', 'no', 'under-conditions']),
              },
              { additionalProperties: false },
            ),
            { maxItems: 4 },
          ),
        ),
        requestUrl: Type.Optional(Type.String({ pattern: '^(https?://|mailto:)[^\\s]+$', maxLength: 2_000 })),
        conditions: Type.Optional(LangText),
        restrictionReason: Type.Optional(LangText),
        fee: Type.Optional(LangText),
        embargoUntil: Type.Optional(DateOnly),
      },
      { additionalProperties: false, minProperties: 1 },
    ),
  ),
};
