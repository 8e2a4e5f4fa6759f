import type { FoundPassport, MatchPlace } from '@pasport/api';
import { ancestorsOf, findUnit, type Language, type Text } from '@pasport/model';

const texts = {
  why: { cs: 'Proč je tu', en: 'Why it is here' },
  within: { cs: 'leží v území', en: 'lies in' },
} as const;

const places: Readonly<Record<MatchPlace, Text>> = {
  title: { cs: 'v názvu', en: 'in the title' },
  keywords: { cs: 'v klíčových slovech', en: 'in keywords' },
  description: { cs: 'v popisu', en: 'in the description' },
  territory: { cs: 'v území', en: 'in the territory' },
  publisher: { cs: 'u poskytovatele', en: 'in the publisher' },
  files: { cs: 'u souborů', en: 'with the files' },
  columns: { cs: 've sloupcích', en: 'in the columns' },
  systems: { cs: 'v systému', en: 'in the system' },
};

/** Most places that are told of a word: the telling ones come first. */
const toldPlaces = 3;

interface WhyFoundProps {
  readonly item: FoundPassport;
  readonly territories: readonly string[];
  readonly language: Language;
}

/** Which words were found where, and in which of the chosen territories it lies. */
export function WhyFound({ item, territories, language }: WhyFoundProps) {
  const reasons = [
    ...(item.matches ?? []).map(({ found, places: where }) => `${quoted(found, language)} ${listed(where.slice(0, toldPlaces), language)}`),
    ...insideOf(item, territories).map((name) => `${texts.within[language]} ${name}`),
  ];
  if (reasons.length === 0) return null;
  return (
    <p class="result-why">
      {texts.why[language]}: {reasons.join('; ')}
    </p>
  );
}

function quoted(word: string, language: Language): string {
  return language === 'cs' ? `„${word}“` : `“${word}”`;
}

function listed(where: readonly MatchPlace[], language: Language): string {
  return new Intl.ListFormat(language === 'cs' ? 'cs' : 'en').format(where.map((place) => places[place][language]));
}

/** Chosen territories that hold an element of the passport. */
function insideOf({ units }: FoundPassport, territories: readonly string[]): string[] {
  const around = new Set(units.flatMap((unit) => [unit, ...ancestorsOf(unit)]));
  return territories.filter((id) => around.has(id)).flatMap((id) => findUnit(id)?.name ?? []);
}
