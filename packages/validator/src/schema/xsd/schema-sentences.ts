import type { Text } from '@pasport/model';
import { xmlFaultWords } from '../../xml/xml-fault-words.ts';
import type { XmlFault } from '../../xml/xml-fault.ts';
import type { SchemaFault } from '../schema-facts.ts';
import type { XsdSchemaFault } from './judge/judge-messages.ts';

/** What is wrong with a schema that is no XML; `file` names one that the declared schema refers to. */
export function noXml({ code, row }: XmlFault, file?: string): SchemaFault {
  const { cs, en } = xmlFaultWords[code];
  const place = placeOf(row, file);
  return faultOf({ cs: `Schéma nelze přečíst: ${cs} (${place.cs}).`, en: `The schema cannot be read: ${en} (${place.en}).` });
}

/** What is wrong with a schema that is XML, but no XML Schema that could be used. */
export function wrongSchema({ code, name, row }: XsdSchemaFault, file?: string): SchemaFault {
  const place = placeOf(row, file);
  if (code === 'reference')
    return faultOf({
      cs: `Schéma odkazuje na „${name}“, ale nikde je nepopisuje (${place.cs}).`,
      en: `The schema refers to “${name}” and describes it nowhere (${place.en}).`,
    });
  return faultOf({
    cs: `Schéma neodpovídá normě XML Schema (${place.cs}).`,
    en: `The schema does not follow the norm XML Schema (${place.en}).`,
  });
}

function placeOf(row: number, file: string | undefined): Text {
  const inFile = file === undefined ? '' : `${shortened(file)}, `;
  return { cs: `${inFile}řádek ${row}`, en: `${inFile}line ${row}` };
}

/** Why data are not judged without a fault of anybody; costs no points. */
function notJudged(message: Text): SchemaFault {
  return { ...faultOf(message), severity: 'hint' };
}

export const notAtHand = (location: string): SchemaFault =>
  notJudged({
    cs: `Schéma potřebuje další soubor, který není k dispozici: ${shortened(location)}. Data se podle něj neposoudila.`,
    en: `The schema needs another file that is not at hand: ${shortened(location)}. The data were not judged by it.`,
  });

export const newerNorm = notJudged({
  cs: 'Schéma používá XML Schema 1.1, které Pasport neumí. Data se podle něj neposoudila.',
  en: 'The schema uses XML Schema 1.1, which Pasport does not know. The data were not judged by it.',
});

export const notTogether = notJudged({
  cs: 'Schéma skládá jeden jmenný prostor z více souborů, a to Pasport neumí spojit. Data se podle něj neposoudila.',
  en: 'The schema makes one namespace of several files, which Pasport cannot join. The data were not judged by it.',
});

export const tooMuch = notJudged({
  cs: 'Posouzení podle schématu by potřebovalo víc času nebo paměti, než smí mít. Data se podle něj neposoudila.',
  en: 'Judging by the schema would take more time or memory than it may. The data were not judged by it.',
});

function faultOf(message: Text): SchemaFault {
  return { code: 'schema-error', message, count: 1, positions: [] };
}

function shortened(location: string): string {
  return location.length > 200 ? `${location.slice(0, 199)}…` : location;
}
