import { facetLabel, type FoundPassport, type Organisation } from '@pasport/api';
import { findUnit, type Language } from '@pasport/model';
import { formatDate } from '../passport/format-date.ts';
import { passportUrl } from '../passport/passport-url.ts';
import { Said } from '../passport/said.tsx';
import { textIn } from '../passport/text-in.ts';
import { ScoreBadge } from '../ui/score-badge.tsx';
import { MarkedWords } from './marked-words.tsx';
import { WhyFound } from './why-found.tsx';

const texts = {
  changed: { cs: 'záznam změněn', en: 'record changed' },
  more: { cs: 'a další', en: 'and more' },
  draft: { cs: 'nezveřejněno', en: 'not published' },
  reduced: { cs: 'část záznamu je neveřejná', en: 'part of the record is not public' },
} as const;

interface ResultItemProps {
  readonly item: FoundPassport;
  readonly organisation?: Organisation | undefined;
  readonly stems: ReadonlySet<string>;
  readonly territories: readonly string[];
  readonly language: Language;
}

/** One passport that was found: what it is, whose, in which form, how good, and why it was found. */
export function ResultItem({ item, organisation, stems, territories, language }: ResultItemProps) {
  const title = textIn(item.title, language);
  const place = placeOf(item, language);
  return (
    <li class="result">
      <h3>
        <a href={passportUrl(item.slug)} lang={title.lang}>
          <MarkedWords text={title.value} stems={stems} />
        </a>
      </h3>
      <p class="result-who">
        {organisation ? <Said text={organisation.name} language={language} /> : item.organisation}
        {place !== '' && ` · ${place}`}
        {` · ${texts.changed[language]} ${formatDate(item.updatedAt, language)}`}
      </p>
      {item.description && (
        <p class="result-text">
          <Description item={item} stems={stems} language={language} />
        </p>
      )}
      <WhyFound item={item} territories={territories} language={language} />
      <ul class="result-tags">
        <li>
          <ScoreBadge score={item.quality} language={language} />
        </li>
        {tagsOf(item, language).map((tag) => (
          <li key={tag} class="tag">
            {tag}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Description({ item, stems, language }: Pick<ResultItemProps, 'item' | 'stems' | 'language'>) {
  const { value, lang } = textIn(item.description ?? {}, language);
  return (
    <span lang={lang}>
      <MarkedWords text={value} stems={stems} />
    </span>
  );
}

function placeOf({ units }: FoundPassport, language: Language): string {
  const names = units.slice(0, 2).flatMap((unit) => findUnit(unit)?.name ?? []);
  return units.length > 2 ? `${names.join(', ')} ${texts.more[language]}` : names.join(', ');
}

/** Formats, other forms than files, access, what is not for everyone. */
function tagsOf(item: FoundPassport, language: Language): string[] {
  const label = (facet: string, value: string): string => textIn(facetLabel(facet, value), language).value;
  return [
    ...item.formats.map((format) => label('format', format)),
    ...item.forms.filter((form) => form !== 'file').map((form) => label('form', form)),
    ...(item.access === undefined ? [] : [label('access', item.access)]),
    ...(item.status === 'published' ? [] : [texts.draft[language]]),
    ...(item.view === 'full' ? [] : [texts.reduced[language]]),
  ];
}
