import type { RecordTemplate } from './record-template.ts';
import { environment } from './tables/environment.ts';
import { government } from './tables/government.ts';
import { places } from './tables/places.ts';

/** Ready-made records of usual municipal datasets, in the alphabet of their Czech titles. Own work. */
export const recordTemplates: readonly RecordTemplate[] = [...government, ...places, ...environment].toSorted((a, b) =>
  a.title.cs.localeCompare(b.title.cs, 'cs'),
);

const byId = new Map(recordTemplates.map((template) => [template.id, template]));

/** A ready-made record by its short name. */
export function findTemplate(id: string): RecordTemplate | undefined {
  return byId.get(id);
}
