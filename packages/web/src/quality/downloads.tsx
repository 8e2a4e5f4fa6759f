import { reportFormats } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';

const texts = {
  heading: { cs: 'Zpráva ke stažení', en: 'The report as a file' },
  badge: { cs: 'Odznak se skóre (SVG)', en: 'Badge with the score (SVG)' },
} as const;

const titles: Readonly<Record<(typeof reportFormats)[number]['suffix'], string>> = {
  json: 'JSON',
  csv: 'CSV',
  xlsx: 'XLSX',
  html: 'HTML',
  ttl: 'DQV Turtle',
  jsonld: 'DQV JSON‑LD',
};

/** The report in other forms; of a report seen in part there is JSON alone. */
export function Downloads({
  id,
  isSeenWhole,
  page: { say },
}: {
  readonly id: string;
  readonly isSeenWhole: boolean;
  readonly page: PageContext;
}) {
  const offered = reportFormats.filter(({ suffix }) => isSeenWhole || suffix === 'json');
  return (
    <section class="no-print" aria-labelledby="stahnout-nadpis">
      <h2 id="stahnout-nadpis">{say(texts.heading)}</h2>
      <ul class="link-list">
        {offered.map(({ suffix }) => (
          <li key={suffix}>
            <a href={`/api/v1/passports/${id}/report.${suffix}`}>{titles[suffix]}</a>
          </li>
        ))}
        <li>
          <a href={`/api/v1/passports/${id}/report/badge.svg`}>{say(texts.badge)}</a>
        </li>
      </ul>
    </section>
  );
}
