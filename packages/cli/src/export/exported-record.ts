import type { Draft } from '@pasport/model';
import type { PassportView } from '../registry/types.ts';

export type ExportFormat = 'json' | 'lkod' | 'ndjson';

/** A passport in the format; `undefined` when the format has no place for it. */
export async function exportedRecord(passport: PassportView, format: ExportFormat, registryUrl: string): Promise<unknown> {
  if (format !== 'lkod') return passport;
  const { id, slug: _slug, registry: _registry, view: _view, ...content } = passport;
  if (content.kind !== undefined && content.kind !== 'dataset') return undefined;
  const { toLkod } = await import('@pasport/model');
  const draft = content as Draft;
  return toLkod(draft, { iri: draft.iri ?? `${registryUrl}/api/v1/passports/${id}` });
}
