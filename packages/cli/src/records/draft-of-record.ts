import type { Fault } from '@pasport/model';
import { withIdentity } from './with-identity.ts';
import { unreadReasons } from './unread-reasons.ts';

/** A draft to be parsed or sent, the faults of a foreign record, or why the record is passed over. */
export type DraftOfRecord =
  | { readonly draft: Readonly<Record<string, unknown>>; readonly format: 'pasport' | 'lkod' }
  | { readonly faults: readonly Fault[] }
  | { readonly skipped: typeof unreadReasons.catalogue };

/** Keys that the registry adds to a passport; an exported passport can be imported again. */
const registryKeys = new Set(['id', 'slug', 'registry', 'view', 'report']);

/** Recognises our passports and LKOD records. What is neither is refused. */
export async function draftOfRecord(value: unknown): Promise<DraftOfRecord> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { faults: [notPassport] };
  const record = value as Readonly<Record<string, unknown>>;
  if (!isLinkedData(record)) return { draft: withoutRegistryKeys(record), format: 'pasport' };
  const { fromLkod, lkodDocumentKind } = await import('@pasport/model');
  const kind = lkodDocumentKind(record);
  if (kind === 'catalogue') return { skipped: unreadReasons.catalogue };
  if (kind === 'other') return { faults: [notPassport] };
  const { draft, faults } = fromLkod(record);
  return draft ? { draft, format: 'lkod' } : { faults };
}

/** JSON-LD of any shape; its other shapes than LKOD are told to be foreign, not taken for a passport full of faults. */
function isLinkedData(record: Readonly<Record<string, unknown>>): boolean {
  return 'typ' in record || Object.keys(record).some((key) => key.startsWith('@') || /^https?:/.test(key));
}

const notPassport: Fault = { pointer: '', ...unreadReasons.notPassport };

/** An exported passport without what its registry added, but with its organisation and its id as a foreign one. */
function withoutRegistryKeys(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { registry, id } = record;
  if (typeof registry !== 'object' || registry === null) return record;
  const content = Object.fromEntries(Object.entries(record).filter(([key]) => !registryKeys.has(key)));
  const organisation = 'organisation' in registry ? { organisation: registry.organisation } : {};
  return withIdentity({ ...organisation, ...content }, { scheme: 'pasport', value: String(id) });
}
