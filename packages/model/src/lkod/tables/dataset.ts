import type { Draft } from '../../passport/passport.ts';
import { coded } from '../convert/coded.ts';
import { datasetKind } from '../convert/dataset-kind.ts';
import { duration, euroVocConcepts, iris, oneIri, otherThemes, seriesIri, units } from '../convert/iris.ts';
import { firstOf, listOf } from '../convert/list-of.ts';
import { metres } from '../convert/numbers-and-dates.ts';
import { publisher } from '../convert/publisher.ts';
import { langText, langTexts } from '../convert/texts.ts';
import { rowsFor, type Row } from '../row.ts';
import { contactPoint } from './contact-point.ts';
import { distribution } from './distribution.ts';
import { period } from './period.ts';

/** Most distributions of a passport. */
export const maxDistributions = 500;

const row = rowsFor<Draft>();

/** Datová sada and Datová série of DCAT-AP-CZ: its keys and the fields of a passport. Keys without a field are kept aside. */
export const datasetRows: readonly Row[] = [
  row('iri', 'iri', oneIri),
  row('typ', 'kind', datasetKind),
  row('název', 'title', langText),
  row('popis', 'description', langText),
  row('poskytovatel', 'publisher', publisher),
  row('téma', 'themes', listOf(coded('data-theme'), 14)),
  row('téma', 'otherThemes', otherThemes),
  row('koncept_euroVoc', 'euroVoc', euroVocConcepts),
  row('periodicita_aktualizace', 'frequency', firstOf(coded('frequency'))),
  row('klíčové_slovo', 'keywords', langTexts),
  row('prvek_rúian', 'territory.units', units),
  row('geografické_území', 'territory.places', iris(300)),
  row('časové_pokrytí', 'temporal', firstOf(period)),
  row('časové_rozlišení', 'temporalResolution', duration),
  row('prostorové_rozlišení_v_metrech', 'spatialResolutionM', metres),
  row('kontaktní_bod', 'contactPoint', firstOf(contactPoint)),
  row('dokumentace', 'documentation', oneIri),
  row('specifikace', 'conformsTo', iris(50)),
  row('je_součástí', 'inSeries', seriesIri),
  row('právní_předpis', 'legal.applicableLegislation', iris(50)),
  row('kategorie_hvd', 'legal.hvdCategories', listOf(coded('hvd-category'), 20)),
  row('distribuce', 'distributions', listOf(distribution, maxDistributions)),
];
