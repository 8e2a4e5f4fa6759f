import { extname } from 'node:path';
import type { Distribution } from '@pasport/model';
import { registerTexts } from '../texts/register.ts';
import type { DataSource } from './data-source.ts';
import { fileTypeOf } from './file-types.ts';
import type { PartialDraft } from './partial-draft.ts';
import { tableProfile } from './table-profile.ts';

const mostColumnsNamed = 8;

/** What can be told about a dataset from its data: title, description, format, size, columns, days. */
export async function prefill(source: DataSource): Promise<PartialDraft> {
  const type = fileTypeOf(source.name, source.contentType);
  const table = type?.format === 'CSV' ? await tableProfile(source) : undefined;
  const distribution: Distribution = {
    kind: 'file',
    ...type,
    ...(source.url === undefined ? {} : { downloadUrl: source.url }),
    ...(source.sizeBytes === undefined ? {} : { sizeBytes: source.sizeBytes }),
    ...table?.distribution,
  };
  return {
    kind: 'dataset',
    title: { cs: titleOf(source.name) },
    ...descriptionOf(distribution.columns ?? []),
    ...(source.modified === undefined ? {} : { modified: source.modified }),
    // A sign of people keeps the data closed until somebody says otherwise.
    ...(table?.hasPeople && { security: { answers: { people: 'yes' as const } } }),
    distributions: [distribution],
  };
}

/** `detska_hriste-2024.csv` → `Detska hriste 2024`: a beginning that the person corrects. */
function titleOf(name: string): string {
  const words =
    name
      .slice(0, name.length - extname(name).length)
      .replace(/[_\-.+\s]+/g, ' ')
      .trim() ||
    name ||
    'Data';
  return `${words.charAt(0).toLocaleUpperCase('cs')}${words.slice(1)}`;
}

function descriptionOf(columns: NonNullable<Distribution['columns']>): PartialDraft {
  if (columns.length === 0) return {};
  const names = columns.slice(0, mostColumnsNamed).map(({ name }) => name);
  return { description: { cs: registerTexts.columns(names.join(', '), columns.length > names.length ? '…' : '').cs } };
}
