import { all, either, list, object, oneOfTexts, oneOrMore, text, typeNamed } from './rule.ts';
import { languageText } from './texts.ts';

const anyText = text();
export const https = text({ starts: ['https://'], minLength: 8 });
const web = text({ starts: ['https://', 'http://'], minLength: 8 });
const fileType = text({ starts: ['http://publications.europa.eu/resource/authority/file-type/'] });
const mediaType = text({ starts: ['http://www.iana.org/assignments/media-types/'] });

const termsOfUse = object({
  required: ['typ', 'autorské_dílo', 'databáze_jako_autorské_dílo', 'databáze_chráněná_zvláštními_právy', 'osobní_údaje'],
  properties: {
    typ: typeNamed('Specifikace podmínek užití'),
    autorské_dílo: anyText,
    autor: languageText,
    databáze_jako_autorské_dílo: anyText,
    autor_databáze: languageText,
    databáze_chráněná_zvláštními_právy: anyText,
    osobní_údaje: oneOfTexts(
      'https://data.gov.cz/podmínky-užití/neobsahuje-osobní-údaje/',
      'https://data.gov.cz/podmínky-užití/obsahuje-osobní-údaje/',
    ),
  },
});

const common = object({
  required: ['typ', 'iri', 'podmínky_užití', 'přístupové_url'],
  properties: {
    typ: typeNamed('Distribuce'),
    iri: web,
    podmínky_užití: termsOfUse,
    přístupové_url: https,
    název: languageText,
    právní_předpis: list(anyText),
  },
});

const service = object({
  required: ['přístupová_služba'],
  properties: {
    přístupová_služba: object({
      required: ['typ', 'název', 'přístupový_bod', 'iri'],
      properties: {
        typ: typeNamed('Datová služba'),
        iri: web,
        název: languageText,
        přístupový_bod: https,
        specifikace: oneOrMore(https),
        popis_přístupového_bodu: https,
        právní_předpis: list(anyText),
      },
    }),
  },
});

const file = object({
  required: ['formát', 'typ_média', 'soubor_ke_stažení'],
  properties: {
    formát: fileType,
    typ_média: mediaType,
    schéma: anyText,
    typ_média_komprese: mediaType,
    typ_média_balíčku: mediaType,
    soubor_ke_stažení: https,
  },
});

/** A distribution by DCAT-AP-CZ 2024-05-28: a file to download or a service. */
export const distributionRule = all(
  common,
  either(service, file, { cs: 'Distribuce je zároveň soubor i služba.', en: 'The distribution is both a file and a service.' }),
);
