import type { QualitySummary } from '@pasport/api';
import { severityWords, typeset, wordFor } from '@pasport/validator';
import { ScrollTable } from '../charts/scroll-table.tsx';
import type { PageContext } from '../page/page-context.ts';
import { formatDate } from '../passport/format-date.ts';
import { passportUrl } from '../passport/passport-url.ts';
import { Said } from '../passport/said.tsx';

const texts = {
  heading: { cs: 'Co čeká na opravu nejdéle', en: 'What has waited for mending longest' },
  note: {
    cs: 'Z každého pasportu chyba nebo varování, které trvá nejdéle.',
    en: 'Of each passport the error or warning that lasts longest.',
  },
  passport: { cs: 'Pasport', en: 'Passport' },
  finding: { cs: 'Co má platit', en: 'What should hold' },
  since: { cs: 'Trvá od', en: 'Since' },
} as const;

/** Findings that last longest, each with the way to the report that says how to mend it. */
export function OldestFindings({
  summary: { oldest },
  page: { say, language },
}: {
  readonly summary: Pick<QualitySummary, 'oldest'>;
  readonly page: PageContext;
}) {
  if (oldest.length === 0) return null;
  return (
    <section aria-labelledby="nejstarsi-nadpis">
      <h2 id="nejstarsi-nadpis">{say(texts.heading)}</h2>
      <p class="muted">{say(texts.note)}</p>
      <ScrollTable name={say(texts.heading)}>
        <caption class="visually-hidden">{say(texts.heading)}</caption>
        <thead>
          <tr>
            {[texts.passport, texts.finding, texts.since].map((title) => (
              <th key={title.en} scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {oldest.map(({ passport, check, severity, since, what }) => (
            <tr key={passport.id}>
              <th scope="row">
                <a href={passportUrl(passport.slug, 'kvalita')}>
                  <Said text={passport.title} language={language} />
                </a>
              </th>
              <td>{`${wordFor(severityWords, severity, language)}: ${what ? typeset(what, language) : check}`}</td>
              <td>{formatDate(since, language)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
