import type { QualitySummary } from '@pasport/api';
import { numberIn, percentIn, reportWords } from '@pasport/validator';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { ColumnChart } from '../charts/column-chart.tsx';
import { toneOf } from '../charts/tone.ts';
import type { PageContext } from '../page/page-context.ts';

const texts = {
  heading: { cs: 'Rozložení skóre', en: 'Distribution of scores' },
  title: { cs: 'Kolik pasportů má které skóre', en: 'How many passports have which score' },
  band: { cs: 'Skóre', en: 'Score' },
  count: { cs: 'Pasportů', en: 'Passports' },
  half: { cs: 'Polovina pasportů má skóre aspoň', en: 'Half of the passports score at least' },
  good: { cs: 'Dobrou kvalitu (80 a více) má', en: 'Good quality (80 and more) has' },
  of: { cs: 'z', en: 'of' },
  assessed: { cs: 'posouzených pasportů', en: 'assessed passports' },
} as const;

/** How the scores are spread; medians and shares, never a mean. */
export function Overall({
  summary: { overall },
  page: { say, language },
}: {
  readonly summary: QualitySummary;
  readonly page: PageContext;
}) {
  const { count, median, goodShare, histogram } = overall;
  const bands = histogram.map((value, index) => ({ from: index * 10, name: bandName(index), value }));
  return (
    <section aria-labelledby="rozlozeni-nadpis">
      <h2 id="rozlozeni-nadpis">{say(texts.heading)}</h2>
      <ChartFigure
        finding={`${say(texts.half)} ${numberIn(language, median ?? 0)}. ${say(texts.good)} ${percentIn(language, goodShare ?? 0)} ${say(texts.of)}\u00A0${numberIn(language, count, 0)} ${say(texts.assessed)}.`}
        summary={reportWords.trendValues[language]}
        table={{
          caption: say(texts.title),
          columns: [say(texts.band), say(texts.count)],
          rows: bands.map(({ name, value }) => [name, numberIn(language, value, 0)]),
        }}
      >
        <ColumnChart
          id="rozlozeni"
          title={say(texts.title)}
          columns={bands.map(({ from, value }) => ({ label: String(from), value, text: numberIn(language, value, 0), tone: toneOf(from) }))}
        />
      </ChartFigure>
    </section>
  );
}

/** „70–79“; the last one reaches to 100. */
function bandName(index: number): string {
  return `${index * 10}–${index === 9 ? 100 : index * 10 + 9}`;
}
