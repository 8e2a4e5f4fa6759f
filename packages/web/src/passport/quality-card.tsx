import { isWhole, type ShownReport } from '@pasport/api';
import { numberIn, pointsIn, reportWords, typeset } from '@pasport/validator';
import { LineChart } from '../charts/line-chart.tsx';
import type { PageContext } from '../page/page-context.ts';
import { pointsOfHistory, type ScorePoint } from '../quality/points-of-history.ts';
import { passportUrl } from './passport-url.ts';
import { ScoreBadge } from './score-badge.tsx';

const texts = {
  heading: { cs: 'Kvalita', en: 'Quality' },
  none: { cs: 'Kvalita zatím nebyla posouzena.', en: 'The quality has not been assessed yet.' },
  whole: { cs: 'Celá zpráva o kvalitě', en: 'Whole quality report' },
  fix: { cs: 'Co opravit nejdřív', en: 'What to fix first' },
  part: { cs: 'Zpráva o kvalitě', en: 'Quality report' },
  partly: { cs: 'Nálezy vidí jen ti, kdo vidí celý pasport.', en: 'Only those who see the whole passport see the findings.' },
  spark: { cs: 'Vývoj skóre', en: 'Trend of the score' },
} as const;

const mostFixes = 3;

/** The score with its trend and the first steps to a better one. */
export function QualityCard({
  slug,
  report,
  history,
  page: { say, language },
}: {
  readonly slug: string;
  readonly report: ShownReport | undefined;
  readonly history: readonly ScorePoint[];
  readonly page: PageContext;
}) {
  return (
    <section class="card" id="kvalita" aria-labelledby="kvalita-nadpis">
      <h2 id="kvalita-nadpis">{say(texts.heading)}</h2>
      {report === undefined ? (
        <p>{say(texts.none)}</p>
      ) : (
        <>
          <ScoreBadge score={report.score} language={language} />
          {history.length > 1 && (
            <LineChart
              id="spark"
              isSpark
              title={`${say(texts.spark)}: ${numberIn(language, history[0]!.score)} → ${numberIn(language, history.at(-1)!.score)}`}
              points={pointsOfHistory(history)}
              ends={['', '']}
              lastText=""
            />
          )}
          {!isWhole(report) && <p class="muted">{say(texts.partly)}</p>}
          {isWhole(report) && report.fixFirst.length > 0 && (
            <>
              <h3>{say(texts.fix)}</h3>
              <ol class="fixes">
                {report.fixFirst.slice(0, mostFixes).map(({ check, points, unlocks, fix }) => (
                  <li key={check}>
                    <strong class="gain">
                      {points > 0
                        ? `+${pointsIn(language, points)}`
                        : `${reportWords.unlocks[language]} +${numberIn(language, unlocks ?? 0)}`}
                    </strong>{' '}
                    {typeset(fix, language)}
                  </li>
                ))}
              </ol>
            </>
          )}
          <p>
            <a href={passportUrl(slug, 'kvalita')}>{say(isWhole(report) ? texts.whole : texts.part)}</a>
          </p>
        </>
      )}
    </section>
  );
}
