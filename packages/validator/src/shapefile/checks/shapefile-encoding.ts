import { eachShapefile } from '../each-shapefile.ts';
import type { ShapefileCheck } from '../shapefile-check.ts';

export const shapefileEncoding: ShapefileCheck = {
  id: 'shapefile-encoding',
  dimension: 'portability',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Kódování textů je uvedeno v souboru .cpg a odpovídá jim.',
    en: 'The encoding of texts is named in a file .cpg and suits them.',
  },
  fix: {
    cs: 'Vyexportujte shapefile v kódování UTF-8, nebo přidejte soubor .cpg se skutečným kódováním (např. „1250“).',
    en: 'Export the shapefile in UTF-8, or add a file .cpg with the real encoding (e.g. “1250”).',
  },
  needs: 'archive',
  run: (facts) =>
    eachShapefile(facts, ({ encoding, has }) => {
      if (!encoding || encoding.isAscii) return [];
      const { encoding: real, saidBy, wrongly } = encoding;
      if (wrongly !== undefined)
        return [
          {
            message: {
              cs: `Uvedeno je kódování ${wrongly}, texty jsou ale v ${real}.`,
              en: `The encoding named is ${wrongly}, but the texts are in ${real}.`,
            },
          },
        ];
      if (saidBy === 'cpg') return [];
      if (saidBy === 'language')
        return [
          {
            message: {
              cs: `Chybí soubor .cpg; kódování ${real} uvádí jen hlavička .dbf.`,
              en: `The file .cpg is missing; only the header of .dbf names the encoding ${real}.`,
            },
            severity: 'hint',
          },
        ];
      const [cs, en] = has.has('cpg')
        ? ['Soubor .cpg uvádí neznámé kódování', 'The file .cpg names an unknown encoding']
        : ['Chybí soubor .cpg', 'The file .cpg is missing'];
      return [
        {
          message: {
            cs: `${cs}; texty jsou nejspíš v ${real} a háčky se mohou zobrazit špatně.`,
            en: `${en}; texts are probably in ${real} and accents may be shown wrongly.`,
          },
        },
      ];
    }),
};
