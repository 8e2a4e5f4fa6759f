import type { PageContext } from '../page/page-context.ts';
import { searchAddress } from '../search/address.ts';

const texts = {
  heading: { cs: 'Stejná čísla ke stažení', en: 'The same figures as files' },
  list: { cs: 'Pasporty se skóre (CSV)', en: 'Passports with scores (CSV)' },
  summaryCsv: { cs: 'Přehled (CSV)', en: 'Summary (CSV)' },
  summaryXlsx: { cs: 'Přehled (XLSX)', en: 'Summary (XLSX)' },
  summary: { cs: 'Přehled (JSON)', en: 'Summary (JSON)' },
  trend: { cs: 'Vývoj po měsících (JSON)', en: 'Trend by month (JSON)' },
} as const;

/** The figures for programs and tables. */
export function QualityDownloads({ params, page: { say } }: { readonly params: URLSearchParams; readonly page: PageContext }) {
  const asked = new URLSearchParams(params);
  for (const name of ['sort', 'cursor']) asked.delete(name);
  return (
    <section class="no-print" aria-labelledby="data-nadpis">
      <h2 id="data-nadpis">{say(texts.heading)}</h2>
      <ul class="link-list">
        <li>
          <a href={searchAddress(asked, '/hledat.csv')}>{say(texts.list)}</a>
        </li>
        <li>
          <a href={searchAddress(asked, '/api/v1/quality/summary.csv')}>{say(texts.summaryCsv)}</a>
        </li>
        <li>
          <a href={searchAddress(asked, '/api/v1/quality/summary.xlsx')}>{say(texts.summaryXlsx)}</a>
        </li>
        <li>
          <a href={searchAddress(asked, '/api/v1/quality/summary')}>{say(texts.summary)}</a>
        </li>
        <li>
          <a href={searchAddress(asked, '/api/v1/quality/trend')}>{say(texts.trend)}</a>
        </li>
      </ul>
    </section>
  );
}
