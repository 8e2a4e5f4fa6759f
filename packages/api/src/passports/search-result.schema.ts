import { LangText } from '@pasport/model';
import Type from 'typebox';
import { matchPlaces } from './word-matches.ts';

const WordMatch = Type.Object({
  word: Type.String({ description: 'Slovo dotazu bez diakritiky / word of the query, folded' }),
  found: Type.String({ description: 'Jeho tvar v záznamu / its form in the record' }),
  places: Type.Array(Type.Enum([...matchPlaces])),
});

const PassportSummary = Type.Object({
  id: Type.String({ format: 'uuid' }),
  slug: Type.String(),
  kind: Type.String(),
  title: LangText,
  description: Type.Optional(LangText),
  organisation: Type.String(),
  themes: Type.Array(Type.String()),
  formats: Type.Array(Type.String()),
  forms: Type.Array(Type.String()),
  units: Type.Array(Type.String()),
  access: Type.Optional(Type.String()),
  securityLevel: Type.String(),
  status: Type.String(),
  quality: Type.Union([Type.Number(), Type.Null()], { description: '0–100' }),
  updatedAt: Type.String({ format: 'date-time' }),
  view: Type.Enum(['full', 'reduced', 'generalised']),
  matches: Type.Optional(Type.Array(WordMatch, { description: 'S explain=true / with explain=true' })),
});

const FacetValue = Type.Object({ value: Type.String(), label: LangText, count: Type.Integer() });

/** Answer of a search, for its description; the answer itself is `SearchResult`. */
export const SearchResultSchema = Type.Object({
  total: Type.Integer(),
  items: Type.Array(PassportSummary),
  facets: Type.Record(Type.String(), Type.Array(FacetValue)),
  next: Type.Union([Type.String({ format: 'uri' }), Type.Null()], { description: 'Další stránka / next page' }),
});
