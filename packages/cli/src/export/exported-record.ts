import type { RegistryClient } from '../registry-client.ts';

export type ExportFormat = 'json' | 'lkod' | 'ndjson';

/** A passport in a format. */
export interface ExportedRecord {
  /** Missing when the format has no place for the passport. */
  readonly record?: unknown;
  /** Distributions that the format has no place for. */
  readonly withoutPlace: number;
}

/** One passport as the registry gives it; LKOD has no place for series and services, nor for distributions without an address. */
export async function exportedRecord(registry: RegistryClient, id: string, format: ExportFormat): Promise<ExportedRecord> {
  const passport = await registry.passport(id);
  if (format !== 'lkod') return { record: passport, withoutPlace: 0 };
  if (passport.kind !== undefined && passport.kind !== 'dataset') return { withoutPlace: 0 };
  const record = await registry.lkod(id);
  const { distribuce } = record;
  const written = Array.isArray(distribuce) ? distribuce.length : 0;
  return { record, withoutPlace: Math.max(0, (passport.distributions?.length ?? 0) - written) };
}
