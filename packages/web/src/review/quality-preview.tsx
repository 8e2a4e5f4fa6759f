import type { ShownReport } from '@pasport/api';
import type { Text } from '@pasport/model';
import { assessPassport, numberIn, pointsIn, typeset } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { ScoreBadge } from '../passport/score-badge.tsx';
import type { ReviewState } from './review-page.tsx';

const texts = {
  title: { cs: 'Kvalita po schválení', en: 'Quality once approved' },
  lead: {
    cs: 'Odhad jen z údajů v pasportu; odkazy a soubory se zkontrolují po zveřejnění.',
    en: 'Estimated from the passport alone; links and files are checked once it is published.',
  },
  before: { cs: 'Teď má pasport', en: 'The passport now has' },
  fix: { cs: 'Co by nejvíc pomohlo', en: 'What would help most' },
} as const satisfies Record<string, Text>;

const mostFixes = 5;

interface QualityPreviewProps {
  readonly page: PageContext;
  readonly state: ReviewState;
  /** The newest report of the passport as it is. */
  readonly before: ShownReport | undefined;
  readonly at: string;
}

/** Score that the passport would have, and what to mend first. */
export function QualityPreview({ page, state, before, at }: QualityPreviewProps) {
  const { say, language } = page;
  const { score, fixFirst } = assessPassport(state.draft, { at });
  return (
    <section class="card" aria-labelledby="preview">
      <h2 id="preview">{say(texts.title)}</h2>
      <ScoreBadge score={score} language={language} />
      {before && (
        <p>
          {say(texts.before)} {numberIn(language, before.score)}.
        </p>
      )}
      <p class="muted">{say(texts.lead)}</p>
      {fixFirst.length > 0 && (
        <>
          <h3>{say(texts.fix)}</h3>
          <ol>
            {fixFirst.slice(0, mostFixes).map(({ check, points, fix }) => (
              <li key={check}>
                {points > 0 && <strong>+{pointsIn(language, points)}</strong>} {typeset(fix, language)}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
