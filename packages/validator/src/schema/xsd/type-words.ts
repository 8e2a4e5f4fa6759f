import type { Text } from '@pasport/model';

/** Types of XML Schema as people know them. */
const words: Readonly<Record<string, Text>> = {
  'xs:string': { cs: 'text', en: 'a text' },
  'xs:boolean': { cs: 'true nebo false', en: 'true or false' },
  'xs:decimal': { cs: 'číslo s desetinnou tečkou', en: 'a number with a decimal point' },
  'xs:float': { cs: 'číslo s desetinnou tečkou', en: 'a number with a decimal point' },
  'xs:double': { cs: 'číslo s desetinnou tečkou', en: 'a number with a decimal point' },
  'xs:integer': { cs: 'celé číslo', en: 'a whole number' },
  'xs:int': { cs: 'celé číslo', en: 'a whole number' },
  'xs:long': { cs: 'celé číslo', en: 'a whole number' },
  'xs:short': { cs: 'celé číslo do 32 767', en: 'a whole number up to 32,767' },
  'xs:byte': { cs: 'celé číslo do 127', en: 'a whole number up to 127' },
  'xs:nonNegativeInteger': { cs: 'celé číslo od nuly', en: 'a whole number from zero up' },
  'xs:unsignedInt': { cs: 'celé číslo od nuly', en: 'a whole number from zero up' },
  'xs:positiveInteger': { cs: 'celé kladné číslo', en: 'a positive whole number' },
  'xs:date': { cs: 'datum ve tvaru RRRR-MM-DD', en: 'a date as YYYY-MM-DD' },
  'xs:dateTime': { cs: 'datum a čas ve tvaru RRRR-MM-DDThh:mm:ss', en: 'a date and time as YYYY-MM-DDThh:mm:ss' },
  'xs:time': { cs: 'čas ve tvaru hh:mm:ss', en: 'a time as hh:mm:ss' },
  'xs:gYear': { cs: 'rok čtyřmi číslicemi', en: 'a year of four digits' },
  'xs:gYearMonth': { cs: 'měsíc ve tvaru RRRR-MM', en: 'a month as YYYY-MM' },
  'xs:duration': { cs: 'doba, například P1Y2M3D', en: 'a duration such as P1Y2M3D' },
  'xs:anyURI': { cs: 'adresa (IRI)', en: 'an address (IRI)' },
  'xs:ID': { cs: 'identifikátor, který se v souboru neopakuje', en: 'an identifier that does not repeat in the file' },
  'xs:language': { cs: 'kód jazyka', en: 'a code of a language' },
};

/** A type in words; one that a schema makes by its name. */
export function typeWords(name: string): Text {
  return words[name] ?? { cs: `hodnota typu ${name}`, en: `a value of the type ${name}` };
}
