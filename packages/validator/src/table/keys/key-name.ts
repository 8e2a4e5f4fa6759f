import { nameWords } from '../name-words.ts';

/** `key`: the name can mean nothing else; `likely`: an id of something, most likely of the rows; `maybe`: it numbers something, perhaps the rows; `other`: it numbers something else. */
export type KeyName = 'key' | 'likely' | 'maybe' | 'other';

const wholeKeys = new Set(
  'id uid uuid guid gid fid oid pk objectid globalid ogcfid rowid featureid identifikator identifier klic key jedinecnyidentifikator unikatniidentifikator idzaznamu zaznamid'.split(
    ' ',
  ),
);
/** Keys when the first column is called so. */
const firstKeys = new Set('kod code cislo c ev evc evidencnicislo inventarnicislo poradovecislo porcislo porc pc poradi'.split(' '));
const numbering = new Set(['id', 'kod', 'code', 'cislo', 'identifikator']);
/** Things that have codes of their own, which come again in tables about other things. */
const others = new Set(
  'obec obce okres okresu kraj kraje orp pou ku zuj icob obvod obvodu mesto mesta cast casti momc stat ulice ulic adresa adresy adm psc ico ic dic organizace organizacni orj subjekt subjektu dodavatel dodavatele zadavatel zadavatele odberatel odberatele projekt projektu akce akci typ typu druh druhu kategorie trida tridy skupina skupiny paragraf polozka polozky ucet uctu odbor odboru oddeleni utvar zastavka zastavky linka linky stanice parcela parcely parcelni popisne orientacni domovni cp telefon telefonu bankovni verze zdroj stav nadrazeny rodic parent katalogove odpad odpadu rodne smlouva smlouvy faktura faktury doklad dokladu usneseni trip service route fare shape agency'.split(
    ' ',
  ),
);

/** Does the name of a column say that its values tell rows apart? Undefined: it says nothing of it. */
export function keyNameOf(name: string, isFirst: boolean): KeyName | undefined {
  const words = nameWords(name);
  const whole = words.join('');
  if (wholeKeys.has(whole) || (isFirst && firstKeys.has(whole))) return 'key';
  if (!isFirst) return undefined;
  if (words.some((word) => others.has(word) || (word.startsWith('kod') && word.length > 3))) return 'other';
  if (words.includes('id')) return 'likely';
  return words.some((word) => numbering.has(word) || wholeKeys.has(word)) ? 'maybe' : undefined;
}
