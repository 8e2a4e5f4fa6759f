import { allUnits, codelists, findUnit, type Draft, type TerritoryUnit } from '@pasport/model';
import { random, zipf, type Random } from './random.ts';
import { broadWords, subjects, words } from './words.ts';

/** An organisation of generated drafts, in the form that `upsertOrganisations` takes. */
export interface GeneratedOrganisation {
  readonly id: string;
  readonly name: { readonly cs: string };
  readonly unit: string;
}

const units = [...allUnits()];
const towns = units.filter((unit) => unit.type === 'obec');
const larger = units.filter((unit) => unit.type === 'okres' || unit.type === 'vusc');
const organisationCount = 300;

/** The offices that generated drafts belong to: towns spread over the country. */
export const generatedOrganisations: readonly GeneratedOrganisation[] = Array.from({ length: organisationCount }, (_item, index) => {
  const town = towns[Math.floor((index * towns.length) / organisationCount)]!;
  return { id: `obec-${town.code}`, name: { cs: `Obec ${town.name}` }, unit: town.id };
});

const pickWord = zipf(words);
const pickSubject = zipf(subjects, 0.7);
const pickOrganisation = zipf(generatedOrganisations, 0.6);
const pickTheme = zipf(codesOf('data-theme'), 0.7);
const pickFrequency = zipf(['ANNUAL', 'IRREG', 'MONTHLY', 'DAILY', 'UNKNOWN', 'QUARTERLY', 'WEEKLY', 'NEVER', 'HOURLY', 'CONT']);
const pickFormat = zipf(['CSV', 'JSON', 'GEOJSON', 'XLSX', 'PDF', 'XML', 'SHP', 'ODS', 'GML', 'KML', 'ZIP', 'DOCX', 'RDF_TURTLE', 'TIFF']);
const pickForm = zipf(['file', 'api', 'map-service', 'database', 'paper'] as const);
const hvdCategories = codesOf('hvd-category');

/**
 * Drafts of a made-up registry, the same for the same seed: words by Zipf's law, two of them in about half of all
 * descriptions; real municipalities and codes; all levels of security; texts of the length that real records have.
 * Each has an `iri` of its own, so an import run twice recognises it.
 */
export function* generateDrafts(count: number, seed = 1): Generator<Draft> {
  const source = random(seed);
  for (let number = 1; number <= count; number += 1) yield draft(number, source);
}

function draft(number: number, source: Random): Draft {
  const organisation = pickOrganisation(source);
  const place = source.chance(0.6) ? findUnit(organisation.unit)! : source.pick(towns);
  const subject = pickSubject(source);
  const year = 2010 + source.below(16);
  const isPublic = source.chance(0.8);
  return {
    kind: source.chance(0.94) ? 'dataset' : source.pick(['series', 'service'] as const),
    iri: `https://data.${organisation.id}.example/sada/${number}`,
    organisation: organisation.id,
    title: { cs: titleOf(subject, place.name, year, source), ...(source.chance(0.2) && { en: `Dataset ${number}` }) },
    description: { cs: descriptionOf(place.name, source) },
    keywords: { cs: [...new Set(many(source, 2, 6, pickWord))] },
    themes: [...new Set(many(source, 1, 2, pickTheme))],
    contactPoint: { name: { cs: organisation.name.cs }, email: `data@${organisation.id}.example` },
    ...coverage(place, year, source),
    locations: [{ system: { name: `Systém ${pickWord(source)}` }, hosting: source.pick(['own-server', 'vendor', 'cloud'] as const) }],
    distributions: many(source, 0, 3, (inner) => distribution(organisation.id, number, inner)),
    access: isPublic ? { rights: 'PUBLIC', route: 'download' } : { rights: source.pick(['RESTRICTED', 'NON_PUBLIC']), route: 'on-request' },
    security: security(isPublic, source),
    ...(source.chance(0.05) && { legal: { hvdCategories: [source.pick(hvdCategories)] } }),
  };
}

function titleOf(subject: string, place: string, year: number, source: Random): string {
  const detail = source.chance(0.4) ? ` – ${pickWord(source)} ${pickWord(source)}` : '';
  return `${subject} ${place}${detail}${source.chance(0.5) ? ` ${year}` : ''}`;
}

function descriptionOf(place: string, source: Random): string {
  const text = many(source, 20, 60, pickWord);
  for (const word of broadWords) if (source.chance(0.5)) text.splice(source.below(text.length), 0, word);
  return `${capitalised(text.join(' '))}, ${place}.`;
}

function coverage(place: TerritoryUnit, year: number, source: Random): Pick<Draft, 'territory' | 'temporal' | 'frequency'> {
  const [lon, lat] = place.point;
  const side = 0.01 + source.next() * 0.1;
  const several = source.chance(0.06) ? many(source, 1, 4, (inner) => inner.pick(towns).id) : [];
  const whole = source.chance(0.1) ? [source.pick(larger).id] : [place.id];
  return {
    ...(source.chance(0.95) && {
      territory: {
        units: [...new Set([...whole, ...several])],
        ...(source.chance(0.2) && { bbox: [lon - side, lat - side, lon + side, lat + side] }),
      },
    }),
    ...(source.chance(0.6) && {
      temporal: { start: `${year}-01-01`, ...(source.chance(0.7) && { end: `${year + source.below(4)}-12-31` }) },
    }),
    ...(source.chance(0.85) && { frequency: pickFrequency(source) }),
  };
}

function distribution(organisation: string, number: number, source: Random): NonNullable<Draft['distributions']>[number] {
  const kind = pickForm(source);
  if (kind === 'paper' || kind === 'database') return { kind };
  const format = pickFormat(source);
  return {
    kind,
    format,
    title: { cs: `${pickWord(source)} ${format}` },
    downloadUrl: `https://data.${organisation}.example/soubor/${number}.${format.toLowerCase()}`,
  };
}

/** Most are open; of the rest internal, protected and critical ones. */
function security(isPublic: boolean, source: Random): NonNullable<Draft['security']> {
  const open = { answers: { people: 'no', protectedByLaw: 'no', harm: 'no', mandatoryOpen: 'no' }, personalData: 'none' } as const;
  if (isPublic) return { ...open, cia: { confidentiality: 1, integrity: 2, availability: 1, scheme: '409/2025' } };
  const confidentiality = source.pick([2, 2, 3, 3, 4]);
  return { ...open, cia: { confidentiality, integrity: 2, availability: 2, scheme: '409/2025' } };
}

function many<Item>(source: Random, least: number, most: number, make: (source: Random) => Item): Item[] {
  return Array.from({ length: least + source.below(most - least + 1) }, () => make(source));
}

function codesOf(name: 'data-theme' | 'hvd-category'): string[] {
  return codelists[name].items.map((item) => item.code);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
