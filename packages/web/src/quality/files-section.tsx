import type { FileCheck } from '@pasport/api';
import { countedWord, numberIn, placeOf, reportWords, timeIn, typeset } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { formatSize } from '../passport/format-size.ts';
import { DimensionsChart } from './dimensions-chart.tsx';
import { FindingsSection } from './findings-section.tsx';
import { FindingItem } from './finding-item.tsx';
import { FixList } from './fix-list.tsx';
import type { AcceptUrl } from './accept-link.tsx';
import { ScoreSection } from './score-section.tsx';
import type { Scored } from './scored.ts';

const texts = {
  heading: { cs: 'Soubory a služby za pasportem', en: 'Files and services behind the passport' },
  none: {
    cs: 'Soubory ani služby zatím nebyly kontrolovány, nebo žádné nelze stáhnout.',
    en: 'No file or service has been checked yet, or none can be fetched.',
  },
  disagreements: { cs: 'V čem se pasport a soubor liší', en: 'Where the passport and the file disagree' },
} as const;

interface FilesProps {
  readonly files: readonly FileCheck[];
  readonly fieldUrl: (pointer: string) => string;
  /** Where findings of a report, in the file of a distribution, are accepted; none for those who may not. */
  readonly acceptUrl?: ((report: Pick<Scored, 'caps'>, distribution: string) => AcceptUrl) | undefined;
  readonly page: PageContext;
}

/** Each file and service behind the passport with its own score and findings. */
export function FilesSection({ files, fieldUrl, acceptUrl, page }: FilesProps) {
  const { say, language } = page;
  return (
    <section id="soubory" aria-labelledby="soubory-nadpis">
      <h2 id="soubory-nadpis">{say(texts.heading)}</h2>
      {files.length === 0 && <p>{say(texts.none)}</p>}
      {files.map((file, index) => (
        <article key={file.pointer} class="card">
          <h3>
            <a href={fieldUrl(file.pointer)}>{placeOf(file.pointer, language) || file.pointer}</a>
          </h3>
          <FileResult file={file} id={`soubor-${index + 1}`} fieldUrl={fieldUrl} acceptUrl={acceptUrl} page={page} />
          <p class="muted">{timeIn(language, file.at)}</p>
        </article>
      ))}
    </section>
  );
}

function FileResult({
  file: { pointer: distribution, report, refusal, disagreements = [] },
  id,
  fieldUrl,
  acceptUrl,
  page,
}: { readonly file: FileCheck; readonly id: string } & Omit<FilesProps, 'files'>) {
  const { say, language } = page;
  const word = (name: keyof typeof reportWords): string => reportWords[name][language];
  return (
    <>
      {refusal && (
        <p>
          <strong>{`${word('notChecked')}: `}</strong>
          {typeset(refusal.message, language)}
        </p>
      )}
      {disagreements.length > 0 && (
        <>
          <h4>{say(texts.disagreements)}</h4>
          <ul class="findings">
            {disagreements.map((finding, index) => (
              <FindingItem
                key={index}
                finding={finding}
                lost={0}
                fieldUrl={fieldUrl}
                acceptUrl={acceptUrl?.({ caps: [] }, distribution)(finding.check)}
                page={page}
              />
            ))}
          </ul>
        </>
      )}
      {report && (
        <>
          <p>
            {[
              `${word('format')}: ${report.format}`,
              formatSize(report.sizeBytes, language),
              (report.rows > 0 || report.columns.length > 0) &&
                `${countedWord(report.format)[language]}: ${numberIn(language, report.rows, 0)}`,
              report.sample && word('sample'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <ScoreSection report={report} language={language} />
          <h4>{word('fixFirst')}</h4>
          <FixList report={report} page={page} />
          <h4>{word('findings')}</h4>
          <FindingsSection id={`${id}-nalezy`} report={report} acceptUrl={acceptUrl?.(report, distribution)} page={page} heading="h5" />
          <h4>{word('dimensions')}</h4>
          <DimensionsChart id={`${id}-hlediska`} dimensions={report.dimensions} page={page} />
        </>
      )}
    </>
  );
}
