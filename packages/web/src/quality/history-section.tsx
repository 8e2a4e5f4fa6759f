import type { ReportHistory } from '@pasport/api';
import { dayIn, numberIn, reportWords } from '@pasport/validator';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import type { PageContext } from '../page/page-context.ts';
import { changeText } from './change-text.ts';
import { pointsOfHistory } from './points-of-history.ts';

const texts = {
  heading: { cs: 'Vývoj skóre', en: 'Trend of the score' },
  title: { cs: 'Skóre v čase, 0 až 100', en: 'The score in time, 0 to 100' },
  one: { cs: 'Zatím je jen jedna zpráva; vývoj ukážou další.', en: 'There is one report so far; more will show a trend.' },
  change: { cs: 'Změna', en: 'Change' },
  revision: { cs: 'Verze', en: 'Revision' },
  range: { cs: 'Nejnižší a nejvyšší skóre', en: 'Lowest and highest score' },
  days: { cs: { 30: 'Za 30 dní', 90: 'Za 90 dní', 365: 'Za rok' }, en: { 30: 'In 30 days', 90: 'In 90 days', 365: 'In a year' } },
} as const;

/** Scores so far as a line and as a table, and where they are going. */
export function HistorySection({
  history: { items, trend },
  page: { say, language },
}: {
  readonly history: ReportHistory;
  readonly page: PageContext;
}) {
  const points = items.toReversed();
  const [first, last] = [points[0], points.at(-1)];
  const days = texts.days[language];
  const changes = trend && [
    { title: days[30], change: trend.change30Days },
    { title: days[90], change: trend.change90Days },
    { title: days[365], change: trend.change365Days },
  ];
  return (
    <section id="vyvoj" aria-labelledby="vyvoj-nadpis">
      <h2 id="vyvoj-nadpis">{say(texts.heading)}</h2>
      {first === undefined || last === undefined || points.length < 2 ? (
        <p>{say(texts.one)}</p>
      ) : (
        <ChartFigure
          finding={`${dayIn(language, first.at)} – ${dayIn(language, last.at)}: ${numberIn(language, first.score)} → ${numberIn(language, last.score)} (${changeText(last.score - first.score, language)}).`}
          summary={reportWords.trendValues[language]}
          table={{
            caption: say(texts.title),
            columns: [reportWords.day[language], reportWords.score[language], say(texts.change), say(texts.revision)],
            rows: items.map(({ at, score, change, revision, number }) => [
              `${dayIn(language, at)} (${reportWords.number[language]} ${number})`,
              numberIn(language, score),
              change === null ? '–' : changeText(change, language),
              revision,
            ]),
          }}
        >
          <LineChart
            id="vyvoj-graf"
            title={say(texts.title)}
            points={pointsOfHistory(points)}
            ends={[dayIn(language, first.at), dayIn(language, last.at)]}
            lastText={numberIn(language, last.score)}
          />
        </ChartFigure>
      )}
      {trend && changes && trend.reports > 1 && (
        <dl class="facts">
          <dt>{say(texts.range)}</dt>
          <dd>{`${numberIn(language, trend.lowest)}–${numberIn(language, trend.highest)}`}</dd>
          {changes.map(({ title, change }) => change !== null && <Change key={title} title={title} text={changeText(change, language)} />)}
        </dl>
      )}
    </section>
  );
}

function Change({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{text}</dd>
    </>
  );
}
