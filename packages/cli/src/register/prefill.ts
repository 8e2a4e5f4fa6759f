import type { Distribution } from '@pasport/model';
import { dataProfile } from './data-profile.ts';
import type { DataSource } from './data-source.ts';
import { fileTypeOf } from './file-types.ts';
import type { PartialDraft } from './partial-draft.ts';

/** What can be told about a dataset from its data: title, description, format, size, columns, box, days. */
export async function prefill(source: DataSource): Promise<PartialDraft> {
  const { describeColumns, titleOfFileName } = await import('@pasport/model');
  const [type, data] = [await fileTypeOf(source.name, source.contentType), await dataProfile(source)];
  const distribution: Distribution = {
    kind: 'file',
    ...type,
    ...(source.url === undefined ? {} : { downloadUrl: source.url }),
    ...(source.sizeBytes === undefined ? {} : { sizeBytes: source.sizeBytes }),
    ...data?.distribution,
  };
  const description = describeColumns(
    (distribution.columns ?? []).map(({ name }) => name),
    data?.isMap === true,
  );
  return {
    kind: 'dataset',
    title: { cs: titleOfFileName(source.name) },
    ...(description && { description: { cs: description.cs } }),
    ...(source.modified === undefined ? {} : { modified: source.modified }),
    ...(data?.bbox && { territory: { bbox: [...data.bbox] } }),
    // A sign of people keeps the data closed until somebody says otherwise.
    ...(data?.hasPeople && { security: { answers: { people: 'yes' as const } } }),
    distributions: [distribution],
  };
}
