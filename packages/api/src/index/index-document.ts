import { ancestorsOf, findUnit, fold, stem, tokenize, type Passport } from '@pasport/model';
import { leastView } from '../visibility/least-view.ts';
import { qualityAudience, type QualityAudience } from '../visibility/quality-audience.ts';
import type { PassportView } from '../visibility/views.ts';
import { dayOf, endOfTime } from './calendar-day.ts';
import type { Box } from './index-query.ts';
import { titleKey } from './title-key.ts';

/** What the index holds of a passport: nothing that its least privileged reader may not see. */
export interface IndexDocument {
  readonly id: string;
  readonly minAudience: number;
  readonly quality: QualityAudience;
  readonly organisation: string;
  readonly status: string;
  readonly kind: string;
  readonly access: string | null;
  readonly frequency: string | null;
  readonly hvd: boolean;
  readonly themes: readonly string[];
  readonly formats: readonly string[];
  readonly forms: readonly string[];
  /** RÚIAN elements as declared. */
  readonly elements: readonly string[];
  /** RÚIAN elements with all that contain them. */
  readonly units: readonly string[];
  /** Seconds since 1970 of the last change. */
  readonly updated: number;
  /** Days since 1970; open ends are the ends of time. */
  readonly period: readonly [start: number, end: number] | null;
  /** Declared box, else that of the geometry; without one the boxes of the elements count. */
  readonly box: Box | null;
  /** Boxes of the elements, points where no box is known. */
  readonly elementBoxes: readonly Box[];
  readonly title: string;
  readonly titleKey: readonly number[];
  readonly titleWords: number;
  /** Folded words and marked stems of the title, for FTS5. */
  readonly titleTerms: string;
  /** Marked stems of all texts, for FTS5. */
  readonly bodyTerms: string;
}

/** Stems are told from words as people write them. */
const stemMark = '~';

/** Makes the index entry of a stored passport. */
export function indexDocument(passport: Passport): IndexDocument {
  const { passport: view, minAudience } = leastView(passport);
  const { registry } = view;
  const title = view.title.cs ?? Object.values(view.title)[0] ?? '';
  const titleWords = tokenize(Object.values(view.title).join(' '));
  const titleStems = new Set(titleWords.map(markedStem));
  const distributions = view.distributions ?? [];
  const elements = view.territory?.units ?? [];
  return {
    id: view.id,
    minAudience,
    quality: qualityAudience(passport),
    organisation: registry.organisation,
    status: registry.status,
    kind: view.kind,
    access: view.access?.rights ?? null,
    frequency: view.frequency ?? null,
    hvd: (view.legal?.hvdCategories?.length ?? 0) > 0,
    themes: view.themes ?? [],
    formats: [...new Set(distributions.flatMap((distribution) => distribution.format ?? []))],
    forms: [...new Set(distributions.map((distribution) => distribution.kind))],
    elements,
    units: unitsWithAncestors(elements),
    updated: Math.floor(Date.parse(registry.updatedAt) / 1_000),
    period: periodOf(view.temporal),
    box: boxOf(view.territory),
    elementBoxes: elements.flatMap(boxOfElement),
    title,
    titleKey: titleKey(title),
    titleWords: Math.min(titleWords.length, 255),
    titleTerms: [...new Set([...titleWords.map(fold), ...titleStems])].join(' '),
    bodyTerms: [...new Set([...titleStems, ...tokenize(bodyText(view)).map(markedStem)])].join(' '),
  };
}

function markedStem(word: string): string {
  return marked(stem(word));
}

export function marked(stemmed: string): string {
  return stemMark + stemmed;
}

function bodyText(view: PassportView): string {
  const { description, keywords, publisher, ownerUnit, locations, distributions, territory } = view;
  return [
    ...Object.values(description ?? {}),
    ...Object.values(keywords ?? {}).flat(),
    ...Object.values(publisher?.name ?? {}),
    ownerUnit ?? '',
    ...(locations ?? []).flatMap((location) => [location.system?.name ?? '', location.system?.vendor ?? '']),
    ...(distributions ?? []).flatMap((item) => [
      ...Object.values(item.title ?? {}),
      item.format ?? '',
      ...(item.columns ?? []).map((column) => column.name),
    ]),
    ...(territory?.units ?? []).map((unit) => findUnit(unit)?.name ?? ''),
  ].join(' ');
}

function unitsWithAncestors(units: readonly string[]): string[] {
  return [...new Set(units.flatMap((unit) => [unit, ...ancestorsOf(unit)]))];
}

function periodOf(temporal: PassportView['temporal']): IndexDocument['period'] {
  if (!temporal) return null;
  const start = temporal.start === undefined ? -endOfTime : dayOf(temporal.start);
  const end = temporal.end === undefined ? endOfTime : dayOf(temporal.end);
  return [start, end];
}

function boxOf(territory: PassportView['territory']): Box | null {
  if (territory?.bbox) return territory.bbox as [number, number, number, number];
  if (!territory?.geometry) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positionsOf(territory.geometry.coordinates)) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return west <= east ? [west, south, east, north] : null;
}

type Position = readonly [lon: number, lat: number];

function positionsOf(coordinates: readonly unknown[]): Position[] {
  if (typeof coordinates[0] === 'number') return [[coordinates[0], coordinates[1] as number]];
  return coordinates.flatMap((item) => positionsOf(item as unknown[]));
}

function boxOfElement(id: string): Box[] {
  const unit = findUnit(id);
  if (!unit) return [];
  const [lon, lat] = unit.point;
  return [unit.bbox ?? [lon, lat, lon, lat]];
}
