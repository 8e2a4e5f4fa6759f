import type { PassportSummary } from '@pasport/api';
import { numberIn } from '@pasport/validator';
import { ScrollTable } from '../charts/scroll-table.tsx';
import type { PageContext } from '../page/page-context.ts';
import { passportUrl } from '../passport/passport-url.ts';
import { Said } from '../passport/said.tsx';
import { formatDate } from '../passport/format-date.ts';

const texts = {
  heading: { cs: 'Kde začít: pasporty s nejnižším skóre', en: 'Where to begin: passports with the lowest scores' },
  passport: { cs: 'Pasport', en: 'Passport' },
  score: { cs: 'Skóre', en: 'Score' },
  changed: { cs: 'Změněn', en: 'Changed' },
} as const;

const mostShown = 15;

/** Passports to mend first, each with the way to its report; those seen in part have no findings to show. */
export function WorstPassports({
  passports,
  page: { say, language },
}: {
  readonly passports: readonly PassportSummary[];
  readonly page: PageContext;
}) {
  const judged = passports.filter(({ quality, view }) => quality !== null && view === 'full').slice(0, mostShown);
  if (judged.length === 0) return null;
  return (
    <section aria-labelledby="nejhorsi-nadpis">
      <h2 id="nejhorsi-nadpis">{say(texts.heading)}</h2>
      <ScrollTable name={say(texts.heading)}>
        <caption class="visually-hidden">{say(texts.heading)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.passport)}</th>
            <th scope="col" class="number">
              {say(texts.score)}
            </th>
            <th scope="col">{say(texts.changed)}</th>
          </tr>
        </thead>
        <tbody>
          {judged.map(({ id, slug, title, quality, updatedAt }) => (
            <tr key={id}>
              <th scope="row">
                <a href={passportUrl(slug, 'kvalita')}>
                  <Said text={title} language={language} />
                </a>
              </th>
              <td class="number">{numberIn(language, quality ?? 0)}</td>
              <td>{formatDate(updatedAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
