import type { Verdicts } from '@pasport/validator';
import { mqaDimensionWords, mqaRatingWords, numberIn, reportWords, typeset, wordFor } from '@pasport/validator';
import { ScrollTable } from '../charts/scroll-table.tsx';
import type { PageContext } from '../page/page-context.ts';

const maxPoints = 405;

/** Points by the European assessment of metadata; two numbers while something is not known yet. */
export function MqaTable({ mqa, page: { language } }: { readonly mqa: NonNullable<Verdicts['mqa']>; readonly page: PageContext }) {
  const word = (name: keyof typeof reportWords): string => reportWords[name][language];
  const range = (low: number, high: number) =>
    low === high ? numberIn(language, low, 0) : `${numberIn(language, low, 0)}–${numberIn(language, high, 0)}`;
  const rating = [...new Set([mqa.rating.low, mqa.rating.high])].map((name) => wordFor(mqaRatingWords, name, language)).join(' – ');
  return (
    <>
      <h3>{word('mqa')}</h3>
      <p>
        <strong>{range(mqa.score.low, mqa.score.high)}</strong> {`${word('outOf')} ${maxPoints} – ${rating}`}
      </p>
      <ScrollTable name={word('mqa')}>
        <caption class="visually-hidden">{word('mqa')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('dimension')}</th>
            <th scope="col" class="number">
              {word('points')}
            </th>
            <th scope="col" class="number">
              {word('outOf')}
            </th>
          </tr>
        </thead>
        <tbody>
          {mqa.dimensions.map(({ dimension, low, high, max }) => (
            <tr key={dimension}>
              <th scope="row">{wordFor(mqaDimensionWords, dimension, language)}</th>
              <td class="number">{range(low, high)}</td>
              <td class="number">{numberIn(language, max, 0)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {mqa.missing.length > 0 && (
        <details>
          <summary>{word('missingPoints')}</summary>
          <ul>
            {mqa.missing.map(({ metric, name, points, answer }) => (
              <li key={metric}>
                {`${typeset(name, language)}: ${numberIn(language, points, 0)}`}
                {answer === 'unknown' && ` (${word('unknownYet')})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
