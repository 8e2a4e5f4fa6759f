import type { FileCheck, PassportView, ShownPreview } from '@pasport/api';
import { wordFor } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { distributionAnchor } from './anchor-of.ts';
import { ColumnsTable } from './columns-table.tsx';
import { distributionFacts } from './distribution-facts.tsx';
import { Facts } from './facts.tsx';
import { formWords } from './passport-words.ts';
import { PreviewSection } from './preview-section.tsx';
import { Said } from './said.tsx';

const texts = {
  heading: { cs: 'V jaké podobě data jsou', en: 'In which form the data are' },
  none: { cs: 'Pasport zatím neříká, v jaké podobě data jsou.', en: 'The passport does not say yet in which form the data are.' },
} as const;

/** Previews beyond these are left to their address, so that the page stays light. */
const mostPreviews = 4;
/** Corners that all drawings of a page may have together. */
const mostCorners = 5_000;

export interface DistributionsSectionProps {
  readonly view: PassportView;
  readonly files: readonly FileCheck[];
  readonly previews: readonly ShownPreview[];
  readonly page: PageContext;
}

/** Each form in which the data exist, with its columns and first rows. */
export function DistributionsSection({ view, files, previews, page }: DistributionsSectionProps) {
  const { say, language } = page;
  const distributions = view.distributions ?? [];
  const shown = previews.slice(0, mostPreviews);
  if (distributions.length === 0 && view.view !== 'full') return null;
  return (
    <section id="podoby" aria-labelledby="podoby-nadpis">
      <h2 id="podoby-nadpis">{say(texts.heading)}</h2>
      {distributions.length === 0 && <p>{say(texts.none)}</p>}
      {distributions.map((distribution, index) => {
        const file = files.find(({ pointer }) => pointer === `/distributions/${index}`)?.report;
        const preview = shown.find((one) => one.distribution === index + 1);
        const name = wordFor(formWords, distribution.kind, language);
        return (
          <article key={distributionAnchor(index)} class="card" id={distributionAnchor(index)}>
            <h3>
              {distribution.title ? <Said text={distribution.title} language={language} /> : `${name} ${index + 1}`}
              {distribution.format && (
                <>
                  {' '}
                  <span class="tag">{distribution.format.replaceAll('_', ' ')}</span>
                </>
              )}
            </h3>
            {distribution.description && (
              <p>
                <Said text={distribution.description} language={language} />
              </p>
            )}
            <Facts
              facts={distributionFacts(
                distribution,
                // A description of a service has a size, the data behind it have none.
                file && distribution.kind === 'file' ? { sizeBytes: file.sizeBytes, rows: file.rows, columns: file.columns.length } : {},
                page,
              )}
            />
            {preview && (
              <PreviewSection
                preview={preview}
                mostCorners={mostCorners / shown.length}
                address={`/api/v1/passports/${view.slug}/distributions/${index + 1}/preview`}
                name={`${name} ${index + 1}`}
                page={page}
              />
            )}
            <ColumnsTable distribution={distribution} report={file} name={`${name} ${index + 1}`} page={page} />
          </article>
        );
      })}
    </section>
  );
}
