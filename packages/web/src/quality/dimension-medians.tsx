import type { GroupFigures } from '@pasport/api';
import { numberIn, percentIn, reportWords } from '@pasport/validator';
import { BarChart } from '../charts/bar-chart.tsx';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { toneOf } from '../charts/tone.ts';
import type { PageContext } from '../page/page-context.ts';
import { textIn } from '../passport/text-in.ts';

const texts = {
  heading: { cs: 'Podle hledisek', en: 'By dimension' },
  title: { cs: 'Střední skóre hledisek, 0 až 100', en: 'Median scores of dimensions, 0 to 100' },
  weakest: { cs: 'Nejslabší hledisko je', en: 'The weakest dimension is' },
  median: { cs: 'Medián', en: 'Median' },
  good: { cs: '80 a více', en: '80 and more' },
} as const;

/** Medians of the dimensions, the weakest first. */
export function DimensionMedians({
  dimensions,
  page: { say, language },
}: {
  readonly dimensions: readonly GroupFigures[];
  readonly page: PageContext;
}) {
  const judged = dimensions
    .flatMap(({ value, label, median, goodShare }) =>
      median === null ? [] : [{ value, name: textIn(label, language).value, median, goodShare }],
    )
    .toSorted((a, b) => a.median - b.median);
  const [weakest] = judged;
  if (!weakest) return null;
  return (
    <section aria-labelledby="hlediska-nadpis">
      <h2 id="hlediska-nadpis">{say(texts.heading)}</h2>
      <ChartFigure
        finding={`${say(texts.weakest)} ${weakest.name} (${numberIn(language, weakest.median)}).`}
        summary={reportWords.trendValues[language]}
        table={{
          caption: say(texts.title),
          columns: [reportWords.dimension[language], say(texts.median), say(texts.good)],
          rows: judged.map(({ name, median, goodShare }) => [name, numberIn(language, median), percentIn(language, goodShare ?? 0)]),
        }}
      >
        <BarChart
          id="hlediska"
          title={say(texts.title)}
          max={100}
          bars={judged.map(({ name, median }) => ({ label: name, value: median, text: numberIn(language, median), tone: toneOf(median) }))}
        />
      </ChartFigure>
    </section>
  );
}
