import { percentIn, reportWords, typeset, udataWords, wordFor, type Verdicts } from '@pasport/validator';
import { ScrollTable } from '../charts/scroll-table.tsx';
import type { PageContext } from '../page/page-context.ts';

/** The nine criteria of udata, met or not. */
export function UdataTable({ udata, page: { language } }: { readonly udata: NonNullable<Verdicts['udata']>; readonly page: PageContext }) {
  const word = (name: keyof typeof reportWords): string => reportWords[name][language];
  return (
    <>
      <h3>{`${word('udata')}: ${percentIn(language, udata.score)}`}</h3>
      <ScrollTable name={word('udata')}>
        <caption class="visually-hidden">{word('udata')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('criterion')}</th>
            <th scope="col">{word('result')}</th>
          </tr>
        </thead>
        <tbody>
          {udata.criteria.map(({ criterion, met, message }) => (
            <tr key={criterion}>
              <th scope="row">{wordFor(udataWords, criterion, language)}</th>
              <td>
                <strong class={met ? 'answer answer-pass' : 'answer answer-fail'}>{word(met ? 'met' : 'notMet')}</strong>
                {message && ` – ${typeset(message, language)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
