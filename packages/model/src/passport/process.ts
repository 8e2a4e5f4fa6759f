import Type from 'typebox';
import { DateOnly, Duration, Iri, Code } from './scalars.ts';
import { LangText } from './texts.ts';

/** How the data arise, are kept and are planned to be published; which laws apply. */
export const processFields = {
  process: Type.Optional(
    Type.Object(
      {
        origin: Type.Optional(Type.Enum(['system-of-record', 'manual', 'sensor', 'survey', 'derived', 'third-party', 'unknown'])),
        steps: Type.Optional(LangText),
        qualityAssurance: Type.Optional(LangText),
        /** How long the data are kept. */
        retention: Type.Optional(Duration),
        publicationPlan: Type.Optional(
          Type.Object(
            {
              plannedOn: Type.Optional(DateOnly),
              state: Type.Optional(Type.Enum(['planned', 'in-progress', 'done', 'postponed', 'cancelled'])),
              reason: Type.Optional(LangText),
            },
            { additionalProperties: false, minProperties: 1 },
          ),
        ),
      },
      { additionalProperties: false, minProperties: 1 },
    ),
  ),
  legal: Type.Optional(
    Type.Object(
      {
        /** ELI of each law that applies (dcatap:applicableLegislation). */
        applicableLegislation: Type.Optional(Type.Array(Iri, { maxItems: 50 })),
        hvdCategories: Type.Optional(Type.Array(Code('hvd-category'), { maxItems: 20 })),
        /** Agenda codes of the register of rights and duties, e.g. `A121`. */
        agendas: Type.Optional(Type.Array(Type.String({ pattern: '^A[0-9]{1,5}$' }), { maxItems: 50 })),
      },
      { additionalProperties: false, minProperties: 1 },
    ),
  ),
};
