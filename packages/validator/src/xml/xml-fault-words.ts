import type { Text } from '@pasport/model';
import type { XmlFaultCode } from './xml-fault.ts';

/** Why reading of XML stopped, as a part of a sentence. */
export const xmlFaultWords: Readonly<Record<XmlFaultCode, Text>> = {
  empty: { cs: 'soubor nemá kořenový prvek', en: 'the file has no root element' },
  truncated: { cs: 'soubor končí uprostřed', en: 'the file ends in the middle' },
  'tags-crossed': { cs: 'značky se kříží', en: 'tags cross' },
  'after-end': { cs: 'za kořenovým prvkem je další obsah', en: 'something follows the root element' },
  character: { cs: 'znak, který v XML být nesmí', en: 'a character that XML does not allow' },
  entity: { cs: 'neznámá entita', en: 'an unknown entity' },
  prefix: { cs: 'předpona bez jmenného prostoru', en: 'a prefix without a namespace' },
  attribute: { cs: 'chybně zapsaný atribut', en: 'an attribute written wrongly' },
  'attribute-repeated': { cs: 'atribut je u prvku dvakrát', en: 'an element has an attribute twice' },
  declaration: { cs: 'chybná deklarace XML', en: 'a wrong XML declaration' },
  doctype: { cs: 'soubor má DOCTYPE, který se kvůli bezpečnosti nečte', en: 'the file has a DOCTYPE, which is not read for safety' },
  encoding: { cs: 'text není v uvedeném kódování', en: 'the text is not in the encoding declared' },
  'encoding-unknown': { cs: 'neznámé kódování', en: 'an unknown encoding' },
  'too-deep': { cs: 'prvky jsou vnořené příliš hluboko', en: 'elements are nested too deeply' },
  'too-large': { cs: 'jeden prvek je příliš velký', en: 'one element is too large' },
  syntax: { cs: 'chyba v zápisu', en: 'a fault of syntax' },
};
