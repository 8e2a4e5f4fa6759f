import type { Text } from '@pasport/model';

const mostNamed = 6;

/**
 * Says that a search goes through all towns of one name.
 *
 * @param districts of each of the towns, two or more; one that holds more of them comes more than once
 */
export function namesakes(name: string, districts: readonly string[]): Text {
  const collator = new Intl.Collator('cs');
  const counts = [...Map.groupBy(districts.toSorted(collator.compare), (district) => district)].map(([district, { length }]) =>
    length > 1 ? `${district} (${length}×)` : district,
  );
  // One more is as long as “and 1 more”.
  const shown = counts.length <= mostNamed + 1 ? counts : counts.slice(0, mostNamed);
  const rest = counts.length - shown.length;
  const all = districts.length === 2 ? { cs: 'obou', en: 'both' } : { cs: 'všech', en: 'all of them' };
  return {
    cs: `${name} je ${inDistricts(shown, rest)}; hledáme ${districts.length === 2 ? 'v' : 've'} ${all.cs}.`,
    en: `${name} is in the ${shown.length > 1 ? 'districts' : 'district'} of ${listed(shown, rest > 0 ? `and ${rest} more` : 'and')}; searching in ${all.en}.`,
  };
}

function inDistricts(shown: readonly string[], rest: number): string {
  if (shown.length === 1) return `v okrese ${shown[0]}`;
  if (shown.length === 2) return `v okrese ${shown.join(' i ')}`;
  return `v okresech ${listed(shown, rest > 0 ? `a v dalších ${rest}` : 'a')}`;
}

/** `A, B and C`, or `A, B and 5 more` where the end counts the rest. */
function listed(shown: readonly string[], end: string): string {
  if (/\d/.test(end)) return `${shown.join(', ')} ${end}`;
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} ${end} ${shown.at(-1)}`;
}
