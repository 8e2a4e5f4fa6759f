import type { QualitySummary } from '@pasport/api';
import { dimensionWords, numberIn, percentIn, severityWords, typeset, wordFor } from '@pasport/validator';
import { ScrollTable } from '../charts/scroll-table.tsx';
import type { PageContext } from '../page/page-context.ts';

const texts = {
  heading: { cs: 'Co se nejčastěji opravuje', en: 'What needs mending most often' },
  none: { cs: 'Kontroly nic nenašly, nebo jejich nálezy nevidíte.', en: 'The checks found nothing, or you do not see what they found.' },
  over: { cs: 'Podíl je z', en: 'The share is of' },
  passports: { cs: 'pasportů, jejichž nálezy smíte vidět', en: 'passports whose findings you may see' },
  finding: { cs: 'Co má platit a jak to opravit', en: 'What should hold and how to mend it' },
  dimension: { cs: 'Hledisko', en: 'Dimension' },
  severity: { cs: 'Závažnost', en: 'Severity' },
  count: { cs: 'Pasportů', en: 'Passports' },
  share: { cs: 'Podíl', en: 'Share' },
} as const;

const severities = ['error', 'warning', 'hint'] as const;

/** Checks that found something in the most passports. */
export function FrequentFindings({
  summary: { findings, findingsSeen },
  page: { say, language },
}: {
  readonly summary: QualitySummary;
  readonly page: PageContext;
}) {
  return (
    <section aria-labelledby="nalezy-nadpis">
      <h2 id="nalezy-nadpis">{say(texts.heading)}</h2>
      {findings.length === 0 ? (
        <p>{say(texts.none)}</p>
      ) : (
        <>
          <p class="muted">{`${say(texts.over)}\u00A0${numberIn(language, findingsSeen, 0)} ${say(texts.passports)}.`}</p>
          <ScrollTable name={say(texts.heading)}>
            <caption class="visually-hidden">{say(texts.heading)}</caption>
            <thead>
              <tr>
                <th scope="col">{say(texts.finding)}</th>
                <th scope="col">{say(texts.dimension)}</th>
                <th scope="col">{say(texts.severity)}</th>
                <th scope="col" class="number">
                  {say(texts.count)}
                </th>
                <th scope="col" class="number">
                  {say(texts.share)}
                </th>
              </tr>
            </thead>
            <tbody>
              {findings.map(({ check, what, fix, dimension, severities: counts, count }) => (
                <tr key={check}>
                  <th scope="row">
                    {what ? typeset(what, language) : check}
                    {fix && <span class="cell-note">{typeset(fix, language)}</span>}
                  </th>
                  <td>{wordFor(dimensionWords, dimension, language)}</td>
                  <td>
                    {severities
                      .filter((severity) => (counts[severity] ?? 0) > 0)
                      .map((severity) => severityWords[severity][language])
                      .join(', ')}
                  </td>
                  <td class="number">{numberIn(language, count, 0)}</td>
                  <td class="number">{findingsSeen > 0 ? percentIn(language, count / findingsSeen) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
    </section>
  );
}
