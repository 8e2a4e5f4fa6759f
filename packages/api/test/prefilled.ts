import type { Draft } from '@pasport/model';

/** What a registration has to say; the form asks for the rest. */
const mandatory: Readonly<Record<string, (draft: Partial<Draft>) => boolean>> = {
  title: ({ title }) => title?.cs !== undefined,
  description: ({ description }) => description?.cs !== undefined,
  theme: ({ themes = [] }) => themes.length > 0,
  territory: ({ territory }) => (territory?.units ?? []).length > 0,
  frequency: ({ frequency }) => frequency !== undefined,
  owner: ({ ownerUnit }) => ownerUnit !== undefined,
  location: ({ locations = [] }) => locations.length > 0,
  form: ({ distributions = [] }) => (distributions[0]?.format ?? distributions[0]?.mediaType) !== undefined,
  access: ({ security }) => security?.answers?.people !== undefined,
};

/** What a registration has to say and a draft does not say yet. */
export function missingFields(draft: Partial<Draft>): string[] {
  return Object.entries(mandatory).flatMap(([name, has]) => (has(draft) ? [] : [name]));
}

/** Share of what a registration has to say that a draft says already. */
export function prefilledShare(draft: Partial<Draft>): number {
  return 1 - missingFields(draft).length / Object.keys(mandatory).length;
}
