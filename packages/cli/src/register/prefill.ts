import { extname } from 'node:path';
import type { Distribution } from '@pasport/model';
import { registerTexts } from '../texts/register.ts';
import { dataProfile } from './data-profile.ts';
import type { DataSource } from './data-source.ts';
import { fileTypeOf } from './file-types.ts';
import type { PartialDraft } from './partial-draft.ts';

const mostColumnsNamed = 8;

/** What can be told about a dataset from its data: title, description, format, size, columns, box, days. */
export async function prefill(source: DataSource): Promise<PartialDraft> {
  const [type, data] = [await fileTypeOf(source.name, source.contentType), await dataProfile(source)];
  const distribution: Distribution = {
    kind: 'file',
    ...type,
    ...(source.url === undefined ? {} : { downloadUrl: source.url }),
    ...(source.sizeBytes === undefined ? {} : { sizeBytes: source.sizeBytes }),
    ...data?.distribution,
  };
  return {
    kind: 'dataset',
    title: { cs: titleOf(source.name) },
    ...descriptionOf(distribution.columns ?? [], data?.isMap === true),
    ...(source.modified === undefined ? {} : { modified: source.modified }),
    ...(data?.bbox && { territory: { bbox: [...data.bbox] } }),
    // A sign of people keeps the data closed until somebody says otherwise.
    ...(data?.hasPeople && { security: { answers: { people: 'yes' as const } } }),
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

function descriptionOf(columns: NonNullable<Distribution['columns']>, isMap: boolean): PartialDraft {
  if (columns.length === 0) return {};
  const names = columns.slice(0, mostColumnsNamed).map(({ name }) => name);
  const words = isMap ? registerTexts.properties : registerTexts.columns;
  return { description: { cs: words(names.join(', '), columns.length > names.length ? '…' : '').cs } };
}
