import type { MonthFigures } from '@pasport/api';
import { numberIn, reportWords } from '@pasport/validator';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { ColumnChart } from '../charts/column-chart.tsx';
import type { PageContext } from '../page/page-context.ts';
import { monthName } from './month-name.ts';

const texts = {
  heading: { cs: 'Co se podařilo opravit', en: 'What has been mended' },
  title: { cs: 'Kolik nálezů se v měsíci opravilo', en: 'How many findings were mended in the month' },
  none: { cs: 'Za posledních dvanáct měsíců se nic neopravilo.', en: 'Nothing was mended in the last twelve months.' },
  all: { cs: 'Opravených nálezů za dvanáct měsíců:', en: 'Findings mended in twelve months:' },
  now: { cs: 'z toho tento měsíc', en: 'this month' },
  month: { cs: 'Měsíc', en: 'Month' },
  mended: { cs: 'Opraveno', en: 'Mended' },
} as const;

/** Findings that were mended, month by month; accepted ones, and those of passports not yet published, are none. */
export function MendedSection({
  months,
  page: { say, language },
}: {
  readonly months: readonly MonthFigures[];
  readonly page: PageContext;
}) {
  const all = months.reduce((sum, { fixed }) => sum + fixed, 0);
  const text = (count: number): string => numberIn(language, count, 0);
  return (
    <section aria-labelledby="opraveno-nadpis">
      <h2 id="opraveno-nadpis">{say(texts.heading)}</h2>
      {all === 0 ? (
        <p>{say(texts.none)}</p>
      ) : (
        <ChartFigure
          finding={`${say(texts.all)} ${text(all)}, ${say(texts.now)} ${text(months.at(-1)?.fixed ?? 0)}.`}
          summary={reportWords.trendValues[language]}
          table={{
            caption: say(texts.title),
            columns: [say(texts.month), say(texts.mended)],
            rows: months.map(({ month, fixed }) => [monthName(month, language), text(fixed)]),
          }}
        >
          <ColumnChart
            id="opraveno"
            title={say(texts.title)}
            columns={months.map(({ month, fixed }) => ({
              label: String(Number(month.slice(5))),
              value: fixed,
              text: text(fixed),
              tone: 'good',
            }))}
          />
        </ChartFigure>
      )}
    </section>
  );
}
