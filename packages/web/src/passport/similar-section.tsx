import type { PassportSummary } from '@pasport/api';
import { findUnit, unitLabel } from '@pasport/model';
import { numberIn } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { passportUrl } from './passport-url.ts';
import { Said } from './said.tsx';

const texts = {
  heading: { cs: 'Podobné pasporty', en: 'Similar passports' },
  quality: { cs: 'kvalita', en: 'quality' },
} as const;

/** Other passports of the same theme, near ones first. */
export function SimilarSection({
  passports,
  page: { say, language },
}: {
  readonly passports: readonly PassportSummary[];
  readonly page: PageContext;
}) {
  if (passports.length === 0) return null;
  return (
    <section id="podobne" aria-labelledby="podobne-nadpis">
      <h2 id="podobne-nadpis">{say(texts.heading)}</h2>
      <ul class="similar">
        {passports.map(({ id, slug, title, units, formats, quality }) => (
          <li key={id}>
            <a href={passportUrl(slug)}>
              <Said text={title} language={language} />
            </a>
            <br />
            <span class="muted">
              {[
                units.slice(0, 2).map(unitName).join(', '),
                formats.join(', '),
                quality !== null && `${say(texts.quality)} ${numberIn(language, quality)}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function unitName(id: string): string {
  const unit = findUnit(id);
  return unit ? unitLabel(unit) : id;
}
