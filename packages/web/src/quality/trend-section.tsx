import type { MonthFigures } from '@pasport/api';
import { numberIn, percentIn, reportWords } from '@pasport/validator';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import type { PageContext } from '../page/page-context.ts';
import { changeText } from './change-text.ts';
import { monthName } from './month-name.ts';

const texts = {
  heading: { cs: 'Vývoj po měsících', en: 'Trend by month' },
  title: { cs: 'Střední skóre na konci měsíců, 0 až 100', en: 'Median score at the end of months, 0 to 100' },
  one: { cs: 'Měření začalo tento měsíc; vývoj ukáže příští.', en: 'Measuring began this month; the next one will show a trend.' },
  month: { cs: 'Měsíc', en: 'Month' },
  median: { cs: 'Medián', en: 'Median' },
  count: { cs: 'Pasportů', en: 'Passports' },
  good: { cs: '80 a více', en: '80 and more' },
} as const;

/** Medians of the last months. */
export function TrendSection({
  months,
  page: { say, language },
}: {
  readonly months: readonly MonthFigures[];
  readonly page: PageContext;
}) {
  const known = months.flatMap(({ month, median }) => (median === null ? [] : [{ month, median }]));
  const [first, last] = [known[0], known.at(-1)];
  const name = (month: string) => monthName(month, language);
  return (
    <section aria-labelledby="trend-nadpis">
      <h2 id="trend-nadpis">{say(texts.heading)}</h2>
      {!first || !last || known.length < 2 ? (
        <p>{say(texts.one)}</p>
      ) : (
        <ChartFigure
          finding={`${name(first.month)} – ${name(last.month)}: ${numberIn(language, first.median)} → ${numberIn(language, last.median)} (${changeText(last.median - first.median, language)}).`}
          summary={reportWords.trendValues[language]}
          table={{
            caption: say(texts.title),
            columns: [say(texts.month), say(texts.median), say(texts.good), say(texts.count)],
            rows: months.map(({ month, median, goodShare, count }) => [
              name(month),
              median === null ? '–' : numberIn(language, median),
              goodShare === null ? '–' : percentIn(language, goodShare),
              numberIn(language, count, 0),
            ]),
          }}
        >
          <LineChart
            id="trend"
            title={say(texts.title)}
            points={months.map(({ median }, index) => ({ x: index / Math.max(1, months.length - 1), value: median }))}
            ends={[name(months[0]?.month ?? ''), name(last.month)]}
            lastText={numberIn(language, last.median)}
          />
        </ChartFigure>
      )}
    </section>
  );
}
