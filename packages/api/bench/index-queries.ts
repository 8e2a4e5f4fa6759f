import type { IndexQuery } from '../src/index/index-query.ts';
import type { Scope } from '../src/visibility/scope.ts';
import { allUnits } from '@pasport/model';
import { generatedOrganisations } from './generate.ts';
import { random, zipf, type Random } from './random.ts';
import { broadWords, subjects, words } from './words.ts';

type QueryKind = 'rare' | 'middling' | 'broad' | 'no words' | 'filters' | 'box' | 'territory';
export interface LoggedQuery {
  readonly kind: QueryKind;
  readonly query: IndexQuery;
}

const towns = [...allUnits()].filter((unit) => unit.type === 'obec');
const larger = [...allUnits()].filter((unit) => unit.type === 'okres' || unit.type === 'vusc');
/** Every second query has a rare word, as the logs of catalogues show; the rest is spread over what is harder. */
const pickKind = zipf<QueryKind>(['rare', 'middling', 'filters', 'territory', 'broad', 'box', 'no words'], 0.6);

const scopes: readonly Scope[] = [
  { audience: 'public', organisation: null },
  { audience: 'administration', organisation: generatedOrganisations[3]!.id },
  { audience: 'data-team', organisation: null },
];

/** A log of searches with all facets, the same for the same seed. */
export function queryLog(count: number, seed = 11): LoggedQuery[] {
  const source = random(seed);
  return Array.from({ length: count }, () => {
    const kind = pickKind(source);
    return { kind, query: queryOf(kind, source) };
  });
}

function queryOf(kind: QueryKind, source: Random): IndexQuery {
  const q = textOf(kind, source);
  const base = {
    scope: source.chance(0.8) ? scopes[0]! : source.pick(scopes),
    sort:
      q === ''
        ? source.pick(['newest', 'title', 'quality'] as const)
        : source.chance(0.8)
          ? 'relevance'
          : source.pick(['newest', 'title', 'quality'] as const),
    limit: 20,
    facets: true,
    ...(q !== '' && { q }),
  } as const;
  return { ...base, filters: filtersOf(kind, source) };
}

function textOf(kind: QueryKind, source: Random): string {
  switch (kind) {
    case 'rare':
      return source.chance(0.5) ? source.pick(towns).name : `${source.pick(subjects)} ${source.pick(towns).name}`;
    case 'middling':
      return [...new Set(Array.from({ length: 1 + source.below(3) }, () => words[30 + source.below(words.length - 30)]!))].join(' ');
    case 'broad':
      return source.pick([
        broadWords[0],
        broadWords[1],
        broadWords.join(' '),
        'obce',
        `obce ${broadWords[0]}`,
        `města obce ${broadWords[1]}`,
        `${broadWords[0]} ${words[40]}`,
      ]);
    case 'no words':
      return '';
    default:
      return source.chance(0.5) ? '' : source.pick([...words.slice(5, 60), broadWords[0]]);
  }
}

function filtersOf(kind: QueryKind, source: Random): IndexQuery['filters'] {
  switch (kind) {
    case 'filters':
      return {
        theme: source.chance(0.5) ? ['TRAN', 'ENVI'] : ['GOVE'],
        ...(source.chance(0.5) && { format: ['CSV', 'JSON'] }),
        ...(source.chance(0.3) && { access: ['PUBLIC'] }),
        ...(source.chance(0.3) && { minQuality: 70 }),
        ...(source.chance(0.3) && { from: '2018-01-01', to: '2020-12-31' }),
      };
    case 'box': {
      const [lon, lat] = source.pick(towns).point;
      const side = source.pick([0.1, 0.5, 3]);
      return { bbox: [lon - side, lat - side, lon + side, lat + side] };
    }
    case 'territory':
      return { territory: [source.pick(source.chance(0.5) ? larger : towns).id] };
    default:
      return {};
  }
}
