import { dimensionWords, numberIn, reportWords, wordFor } from '@pasport/validator';
import { BarChart } from '../charts/bar-chart.tsx';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { toneOf } from '../charts/tone.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Scored } from './scored.ts';

const texts = {
  title: { cs: 'Skóre podle hledisek, 0 až 100', en: 'Scores by dimension, 0 to 100' },
  weakest: { cs: 'Nejslabší hledisko', en: 'The weakest dimension' },
  strongest: { cs: 'nejsilnější', en: 'the strongest' },
  equal: { cs: 'Všechna hlediska mají stejné skóre', en: 'All dimensions have the same score' },
} as const;

/** Scores of the dimensions as bars and as a table. */
export function DimensionsChart({
  id,
  dimensions,
  page: { say, language },
}: {
  readonly id: string;
  readonly dimensions: Scored['dimensions'];
  readonly page: PageContext;
}) {
  const judged = dimensions.flatMap(({ dimension, score }) =>
    score === null ? [] : [{ name: wordFor(dimensionWords, dimension, language), score }],
  );
  const ordered = judged.toSorted((a, b) => a.score - b.score);
  const [weakest, strongest] = [ordered[0], ordered.at(-1)];
  if (!weakest || !strongest) return null;
  const spoken = ({ name, score }: { name: string; score: number }) => `${name} (${numberIn(language, score)})`;
  const finding =
    weakest.score === strongest.score
      ? `${say(texts.equal)}: ${numberIn(language, weakest.score)}.`
      : `${say(texts.weakest)}: ${spoken(weakest)}, ${say(texts.strongest)}: ${spoken(strongest)}.`;
  return (
    <ChartFigure
      finding={finding}
      summary={reportWords.trendValues[language]}
      table={{
        caption: say(texts.title),
        columns: [reportWords.dimension[language], reportWords.score[language], reportWords.weight[language]],
        rows: dimensions.map(({ dimension, score, weight }) => [
          wordFor(dimensionWords, dimension, language),
          score === null ? reportWords.notJudged[language] : numberIn(language, score),
          numberIn(language, weight),
        ]),
      }}
    >
      <BarChart
        id={id}
        title={say(texts.title)}
        max={100}
        bars={judged.map(({ name, score }) => ({ label: name, value: score, text: numberIn(language, score), tone: toneOf(score) }))}
      />
    </ChartFigure>
  );
}
