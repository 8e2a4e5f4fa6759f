import type { RegistryClient } from '../registry-client.ts';
import type { Query } from '../registry/types.ts';
import { exportedRecord, type ExportedRecord, type ExportFormat } from './exported-record.ts';

/** Passports asked for at the same time. */
const together = 8;

/** Every passport that the caller may see in a format, in the order of the search. */
export async function* visiblePassports(registry: RegistryClient, filters: Query, format: ExportFormat): AsyncGenerator<ExportedRecord> {
  for await (const { items } of registry.pages({ ...filters, sort: 'title', limit: 100 })) {
    for (let start = 0; start < items.length; start += together) {
      yield* await Promise.all(items.slice(start, start + together).map(({ id }) => exportedRecord(registry, id, format)));
    }
  }
}
