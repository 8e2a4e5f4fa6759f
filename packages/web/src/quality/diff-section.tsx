import type { ReportComparison } from '@pasport/api';
import { dayIn, dimensionWords, numberIn, typeset, wordFor, type Finding } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { changeText, signedText } from './change-text.ts';

const texts = {
  heading: { cs: 'Co se změnilo od předchozí zprávy', en: 'What changed since the report before' },
  between: { cs: 'Zpráva č.', en: 'Report no.' },
  appeared: { cs: 'Nové nálezy', en: 'New findings' },
  gone: { cs: 'Opravené nálezy', en: 'Findings mended' },
  dimensions: { cs: 'Hlediska', en: 'Dimensions' },
  none: { cs: 'Nálezy jsou stejné.', en: 'The findings are the same.' },
  rules: {
    cs: 'Mezi zprávami se změnila pravidla; část rozdílu může být z toho.',
    en: 'The rules changed between the reports; a part of the difference may come from that.',
  },
} as const;

/** What got worse and what better since the newest report that said something else. */
export function DiffSection({
  comparison,
  page: { say, language },
}: {
  readonly comparison: ReportComparison | undefined;
  readonly page: PageContext;
}) {
  if (!comparison) return null;
  const { from, to, score, dimensions } = comparison;
  const changed = dimensions.filter(({ change = 0 }) => change !== 0);
  return (
    <section id="zmeny" aria-labelledby="zmeny-nadpis">
      <h2 id="zmeny-nadpis">{say(texts.heading)}</h2>
      <p>
        {`${say(texts.between)} ${from.number} (${dayIn(language, from.at)}) → ${to.number} (${dayIn(language, to.at)}): `}
        <strong>{`${numberIn(language, score.from)} → ${numberIn(language, score.to)} (${changeText(score.change, language)})`}</strong>
      </p>
      {changed.length > 0 && (
        <p>
          {`${say(texts.dimensions)}: ${changed
            .map(({ dimension, change = 0 }) => `${wordFor(dimensionWords, dimension, language)} ${signedText(change, language)}`)
            .join(', ')}`}
        </p>
      )}
      {'findings' in comparison && (
        <>
          {comparison.rules && <p>{say(texts.rules)}</p>}
          <FindingList title={say(texts.appeared)} findings={comparison.findings.new} language={language} />
          <FindingList title={say(texts.gone)} findings={comparison.findings.gone} language={language} />
          {comparison.findings.new.length + comparison.findings.gone.length === 0 && <p>{say(texts.none)}</p>}
        </>
      )}
    </section>
  );
}

function FindingList({
  title,
  findings,
  language,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly language: PageContext['language'];
}) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{`${title} (${findings.length})`}</h3>
      <ul>
        {findings.map((finding, index) => (
          <li key={index}>{typeset(finding.message, language)}</li>
        ))}
      </ul>
    </>
  );
}
