import type { QualitySummary } from '@pasport/api';
import { dimensionWords, numberIn, percentIn, severityWords, typeset, wordFor } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';

const texts = {
  heading: { cs: 'Co se nejčastěji opravuje', en: 'What needs mending most often' },
  none: { cs: 'Kontroly nic nenašly, nebo jejich nálezy nevidíte.', en: 'The checks found nothing, or you do not see what they found.' },
  over: { cs: 'Podíl je z', en: 'The share is of' },
  passports: { cs: 'pasportů, jejichž nálezy smíte vidět', en: 'passports whose findings you may see' },
  fix: { cs: 'Oprava', en: 'Fix' },
  count: { cs: 'Pasportů', en: 'Passports' },
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
          <ol class="frequent">
            {findings.map(({ check, what, fix, dimension, severities: counts, count }) => (
              <li key={check}>
                <strong>{what ? typeset(what, language) : check}</strong>
                {fix && <span class="cell-note">{`${say(texts.fix)}: ${typeset(fix, language)}`}</span>}
                <span class="cell-note">
                  {[
                    `${say(texts.count)}: ${numberIn(language, count, 0)}${findingsSeen > 0 ? ` (${percentIn(language, count / findingsSeen)})` : ''}`,
                    wordFor(dimensionWords, dimension, language),
                    ...severities.filter((severity) => (counts[severity] ?? 0) > 0).map((severity) => severityWords[severity][language]),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
