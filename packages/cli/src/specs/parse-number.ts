import { Failure } from '../failure.ts';

/** Reader of an option that holds a whole number within limits. */
export function wholeNumber(flag: string, min: number, max: number): (word: string) => number {
  return (word) => {
    const value = Number(word);
    if (/^\d+$/.test(word) && value >= min && value <= max) return value;
    throw new Failure(
      'usage',
      {
        cs: `Přepínač ${flag} čeká celé číslo od ${min} do ${max}, ne „${word}“.`,
        en: `Option ${flag} takes a whole number from ${min} to ${max}, not “${word}”.`,
      },
      { code: 'wrong-usage' },
    );
  };
}
