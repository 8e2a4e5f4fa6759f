import { fault, list, object, text, typeNamed, type Rule } from './rule.ts';
import { distributionRule, https } from './distribution-rule.ts';
import { languageText, languageTexts } from './texts.ts';

/** Context of the norm in force, which the schema wants word for word. */
export const currentContext =
  'https://ofn.gov.cz/dcat-ap-cz-rozhraní-katalogů-otevřených-dat/2024-05-28/kontexty/rozhraní-katalogů-otevřených-dat.jsonld';

const anyText = text();
const theme = text({ starts: ['http://publications.europa.eu/resource/authority/data-theme/'] });
const frequency = text({ starts: ['http://publications.europa.eu/resource/authority/frequency/'] });
const ruian = text({ starts: ['https://linked.cuzk.cz/resource/ruian/'] });
export const hvdCategory = text({ starts: ['http://data.europa.eu/bna/c_'] });
const euroVoc = text({ starts: ['http://eurovoc.europa.eu/'] });

const context: Rule = (value, pointer, faults) => {
  if (value !== currentContext) {
    faults.push(
      fault('old-context', pointer, {
        cs: 'Kontext není z platné normy 2024-05-28.',
        en: 'The context is not of the norm in force, 2024-05-28.',
      }),
    );
  }
};

const metres: Rule = (value, pointer, faults) => {
  if (typeof value !== 'number' && typeof value !== 'string')
    faults.push(fault('not-number', pointer, { cs: 'Má tu být číslo.', en: 'A number belongs here.' }));
};

export const contactRule = object({
  required: ['typ'],
  properties: { typ: anyText, jméno: languageText, 'e-mail': text({ starts: ['mailto:'] }) },
});

const required = [
  '@context',
  'typ',
  'iri',
  'název',
  'popis',
  'poskytovatel',
  'téma',
  'periodicita_aktualizace',
  'klíčové_slovo',
  'prvek_rúian',
];

const properties = {
  '@context': context,
  iri: https,
  název: languageText,
  popis: languageText,
  poskytovatel: anyText,
  téma: list(anyText, { rule: theme, what: { cs: 'Žádné téma není z evropského číselníku.', en: 'No theme is of the EU codelist.' } }),
  periodicita_aktualizace: frequency,
  klíčové_slovo: languageTexts,
  prvek_rúian: list(ruian),
  geografické_území: list(anyText),
  časové_pokrytí: object({ required: ['typ'], properties: { typ: typeNamed('Časový interval'), začátek: anyText, konec: anyText } }),
  kontaktní_bod: contactRule,
  dokumentace: anyText,
  specifikace: list(anyText),
  koncept_euroVoc: list(euroVoc),
  prostorové_rozlišení_v_metrech: metres,
  časové_rozlišení: anyText,
  je_součástí: anyText,
  právní_předpis: list(anyText),
};

/** Datová sada by DCAT-AP-CZ 2024-05-28. */
export const datasetRule = object({
  required,
  properties: { ...properties, typ: typeNamed('Datová sada'), distribuce: list(distributionRule) },
});

const nothing: Rule = (_value, pointer, faults) => {
  faults.push(fault('not-allowed', pointer, { cs: 'Datová série nemá distribuce.', en: 'A data series has no distributions.' }));
};

/** Datová série by DCAT-AP-CZ 2024-05-28. */
export const seriesRule = object({
  required,
  properties: { ...properties, typ: typeNamed('Datová série'), kategorie_hvd: list(hvdCategory), distribuce: nothing },
});
