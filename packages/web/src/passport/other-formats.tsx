import type { PassportView } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';
import { passportUrl } from './passport-url.ts';

const texts = {
  heading: { cs: 'Jinak', en: 'Other forms' },
  print: { cs: 'Pasport k tisku (A4)', en: 'Passport to print (A4)' },
  lkod: { cs: 'JSON‑LD (DCAT‑AP‑CZ)', en: 'JSON‑LD (DCAT‑AP‑CZ)' },
  report: { cs: 'Zpráva o kvalitě', en: 'Quality report' },
} as const;

/** The passport and its report in other forms. */
export function OtherFormats({
  view,
  hasWholeReport,
  page: { say },
}: {
  readonly view: PassportView;
  readonly hasWholeReport: boolean;
  readonly page: PageContext;
}) {
  const data = `/api/v1/passports/${view.id}`;
  return (
    <section class="card no-print" aria-labelledby="jinak-nadpis">
      <h2 id="jinak-nadpis">{say(texts.heading)}</h2>
      <ul>
        <li>
          <a href={passportUrl(view.slug, 'tisk')}>{say(texts.print)}</a>
        </li>
        <li>
          <a href={data}>JSON</a>
        </li>
        <li>
          <a href={`${data}?format=lkod`}>{say(texts.lkod)}</a>
        </li>
        {hasWholeReport && (
          <li>
            {say(texts.report)}: <a href={`${data}/report.csv`}>CSV</a>, <a href={`${data}/report.xlsx`}>XLSX</a>,{' '}
            <a href={`${data}/report.ttl`}>DQV Turtle</a>
          </li>
        )}
      </ul>
    </section>
  );
}
