import { findIri } from '../../codelists/codelists.ts';
import type { Draft } from '../../passport/passport.ts';
import { Iri } from '../../passport/scalars.ts';
import { coded } from '../convert/coded.ts';
import type { Converter } from '../convert/converter.ts';
import { duration, euroVocConcepts, iris, oneIri, units } from '../convert/iris.ts';
import { firstOf, listOf } from '../convert/list-of.ts';
import { node } from '../convert/node.ts';
import { calendarDate, metres } from '../convert/numbers-and-dates.ts';
import { publisher } from '../convert/publisher.ts';
import { scalar } from '../convert/scalar.ts';
import { langText, langTexts } from '../convert/texts.ts';
import { rowsFor, type Row } from '../row.ts';
import { contactPoint } from './contact-point.ts';
import { distribution } from './distribution.ts';

type Temporal = NonNullable<Draft['temporal']>;

/** Most distributions of a passport. */
export const maxDistributions = 500;

const typeNames: Readonly<Record<NonNullable<Draft['kind']>, string>> = {
  dataset: 'Datová sada',
  series: 'Datová série',
  service: 'Datová sada',
};

const kind: Converter<NonNullable<Draft['kind']>> = {
  read(foreign) {
    const types = [foreign].flat();
    return types.includes(typeNames.series) ? 'series' : 'dataset';
  },
  write: (value) => typeNames[value],
};

const iri = scalar(Iri);
const otherTheme: Converter<string> = {
  read: (foreign) => (typeof foreign === 'string' && findIri('data-theme', foreign) ? undefined : iri.read(foreign)),
  write: iri.write,
};

const periodRow = rowsFor<Temporal>();
const period = node<Temporal>('Časový interval', [periodRow('začátek', 'start', calendarDate), periodRow('konec', 'end', calendarDate)]);
const orderedPeriod: Converter<Temporal> = {
  ...period,
  read(foreign) {
    const read = period.read(foreign);
    return read?.start !== undefined && read.end !== undefined && read.start > read.end ? undefined : read;
  },
};

const row = rowsFor<Draft>();

/** Datová sada and Datová série of DCAT-AP-CZ: its keys and the fields of a passport. Keys without a field are kept aside. */
export const datasetRows: readonly Row[] = [
  row('iri', 'iri', oneIri),
  row('typ', 'kind', kind),
  row('název', 'title', langText),
  row('popis', 'description', langText),
  row('poskytovatel', 'publisher', publisher),
  row('téma', 'themes', listOf(coded('data-theme'), 14)),
  row('téma', 'otherThemes', listOf(otherTheme, 100)),
  row('koncept_euroVoc', 'euroVoc', euroVocConcepts),
  row('periodicita_aktualizace', 'frequency', firstOf(coded('frequency'))),
  row('klíčové_slovo', 'keywords', langTexts),
  row('prvek_rúian', 'territory.units', units),
  row('geografické_území', 'territory.places', iris(300)),
  row('časové_pokrytí', 'temporal', firstOf(orderedPeriod)),
  row('časové_rozlišení', 'temporalResolution', duration),
  row('prostorové_rozlišení_v_metrech', 'spatialResolutionM', metres),
  row('kontaktní_bod', 'contactPoint', firstOf(contactPoint)),
  row('dokumentace', 'documentation', oneIri),
  row('specifikace', 'conformsTo', iris(50)),
  row('je_součástí', 'inSeries', oneIri),
  row('právní_předpis', 'legal.applicableLegislation', iris(50)),
  row('kategorie_hvd', 'legal.hvdCategories', listOf(coded('hvd-category'), 20)),
  row('distribuce', 'distributions', listOf(distribution, maxDistributions)),
];
