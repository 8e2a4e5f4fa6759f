import { Failure } from '../failure.ts';

/** Reader of an option that holds three ratings from 1 to 4: confidentiality, integrity, availability. */
export function impacts(flag: string): (word: string) => readonly number[] {
  return (word) => {
    if (/^[1-4],[1-4],[1-4]$/.test(word)) return word.split(',').map(Number);
    throw new Failure(
      'usage',
      {
        cs: `Přepínač ${flag} čeká tři čísla od 1 do 4, důvěrnost,integrita,dostupnost (např. 3,2,1), ne „${word}“.`,
        en: `Option ${flag} takes three numbers from 1 to 4, confidentiality,integrity,availability (e.g. 3,2,1), not “${word}”.`,
      },
      { code: 'wrong-usage' },
    );
  };
}
