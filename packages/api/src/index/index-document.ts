import { ancestorsOf, findUnit, searchTerms, type Passport } from '@pasport/model';
import { leastView } from '../visibility/least-view.ts';
import type { PassportView } from '../visibility/views.ts';
import { titleKey } from './title-key.ts';

/** What the index holds of a passport: nothing that its least privileged reader may not see. */
export interface IndexDocument {
  readonly id: string;
  readonly minAudience: number;
  readonly organisation: string;
  readonly status: string;
  readonly kind: string;
  readonly access: string | null;
  readonly frequency: string | null;
  readonly hvd: boolean;
  readonly themes: readonly string[];
  readonly formats: readonly string[];
  readonly forms: readonly string[];
  /** RÚIAN elements with all that contain them. */
  readonly units: readonly string[];
  /** Seconds since 1970 of the last change. */
  readonly updated: number;
  /** Days since 1970; open ends are the ends of time. */
  readonly period: readonly [start: number, end: number] | null;
  readonly box: readonly [number, number, number, number] | null;
  readonly title: string;
  readonly titleKey: Uint8Array;
  readonly titleWords: number;
  /** Folded words and marked stems of the title, for FTS5. */
  readonly titleTerms: string;
  /** Marked stems of all texts, for FTS5. */
  readonly bodyTerms: string;
}

/** Stems are told from words as people write them. */
export const stemMark = '~';

/** Makes the index entry of a stored passport. */
export function indexDocument(passport: Passport): IndexDocument {
  const { passport: view, minAudience } = leastView(passport);
  const { registry } = view;
  const title = view.title.cs ?? Object.values(view.title)[0] ?? '';
  const titleTerms = searchTerms(Object.values(view.title).join(' '));
  const bodyStems = new Set([...titleTerms.stems, ...searchTerms(bodyText(view)).stems]);
  const distributions = view.distributions ?? [];
  return {
    id: view.id,
    minAudience,
    organisation: registry.organisation,
    status: registry.status,
    kind: view.kind,
    access: view.access?.rights ?? null,
    frequency: view.frequency ?? null,
    hvd: (view.legal?.hvdCategories?.length ?? 0) > 0,
    themes: view.themes ?? [],
    formats: [...new Set(distributions.flatMap((distribution) => distribution.format ?? []))],
    forms: [...new Set(distributions.map((distribution) => distribution.kind))],
    units: unitsWithAncestors(view.territory?.units ?? []),
    updated: Math.floor(Date.parse(registry.updatedAt) / 1_000),
    period: periodOf(view.temporal),
    box: boxOf(view.territory),
    title,
    titleKey: titleKey(title),
    titleWords: Math.min(titleTerms.folded.length, 255),
    titleTerms: [...new Set([...titleTerms.folded, ...titleTerms.stems.map(marked)])].join(' '),
    bodyTerms: [...bodyStems].map(marked).join(' '),
  };
}

export function marked(stem: string): string {
  return stemMark + stem;
}

function bodyText(view: PassportView): string {
  const { description, keywords, publisher, ownerUnit, locations, distributions, territory } = view;
  return [
    ...Object.values(description ?? {}),
    ...Object.values(keywords ?? {}).flat(),
    ...Object.values(publisher?.name ?? {}),
    ownerUnit ?? '',
    ...(locations ?? []).flatMap((location) => [location.system?.name ?? '', location.system?.vendor ?? '']),
    ...(distributions ?? []).flatMap((item) => [...Object.values(item.title ?? {}), item.format ?? '', ...(item.columns ?? []).map((column) => column.name)]),
    ...(territory?.units ?? []).map((unit) => findUnit(unit)?.name ?? ''),
  ].join(' ');
}

function unitsWithAncestors(units: readonly string[]): string[] {
  return [...new Set(units.flatMap((unit) => [unit, ...ancestorsOf(unit)]))];
}

const dayMs = 86_400_000;
export const endOfTime = 2 ** 31 - 1;

function periodOf(temporal: PassportView['temporal']): IndexDocument['period'] {
  if (!temporal) return null;
  const start = temporal.start === undefined ? -endOfTime : dayOf(temporal.start);
  const end = temporal.end === undefined ? endOfTime : dayOf(temporal.end);
  return [start, end];
}

/** Days since 1970 of a calendar date. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(date) / dayMs);
}

type Territory = PassportView['territory'];

/** The declared box, else the box of the geometry, else of the RÚIAN elements (points where no box is known). */
function boxOf(territory: Territory): IndexDocument['box'] {
  if (!territory) return null;
  if (territory.bbox) return territory.bbox as [number, number, number, number];
  const points = territory.geometry ? positionsOf(territory.geometry.coordinates) : (territory.units ?? []).flatMap(cornersOf);
  if (points.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

type Position = readonly [lon: number, lat: number];

function positionsOf(coordinates: readonly unknown[]): Position[] {
  if (typeof coordinates[0] === 'number') return [[coordinates[0], coordinates[1] as number]];
  return coordinates.flatMap((item) => positionsOf(item as unknown[]));
}

function cornersOf(id: string): Position[] {
  const unit = findUnit(id);
  if (!unit) return [];
  const { bbox, point } = unit;
  return bbox
    ? [
        [bbox[0], bbox[1]],
        [bbox[2], bbox[3]],
      ]
    : [[point[0], point[1]]];
}
