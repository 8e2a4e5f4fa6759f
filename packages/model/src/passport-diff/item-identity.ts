type Item = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const both = (one: unknown, other: unknown): string | undefined => {
  const parts = [one, other].map((part) => (part === undefined ? undefined : JSON.stringify(part)));
  return parts.every((part) => part === undefined) ? undefined : parts.join(' ');
};
const inner = (value: unknown, key: string): unknown => (value as Item | undefined)?.[key];

/**
 * How items of a list are recognised in another state of it: the first way in which two of them agree makes them the
 * same item. The key is the name of the list.
 */
export const itemIdentities: Readonly<Record<string, readonly ((item: Item) => string | undefined)[]>> = {
  distributions: [
    ({ iri }) => text(iri),
    ({ downloadUrl }) => text(downloadUrl),
    ({ service }) => text(inner(service, 'endpointUrl')),
    ({ accessUrl }) => text(accessUrl),
    ({ title, format }) => (title === undefined ? undefined : both(title, format)),
    ({ title }) => (title === undefined ? undefined : JSON.stringify(title)),
    ({ kind, format }) => both(kind, format),
  ],
  columns: [({ name }) => text(name)],
  locations: [
    ({ system, path }) => (path === undefined ? undefined : both(inner(system, 'name'), path)),
    ({ system }) => text(inner(system, 'name')),
    ({ path }) => text(path),
    ({ place }) => text(place),
  ],
  externalIds: [({ scheme, value }) => both(scheme, value)],
  audiences: [({ audience }) => text(audience)],
  blocks: [({ kind, reference }) => both(kind, reference), ({ kind }) => text(kind)],
  nkodRisks: [({ risk }) => String(risk)],
};

/** What an item is called in a sentence; empty when nothing names it. */
export function itemName(item: Item): string {
  const { title, name, system, format, kind, scheme, audience, risk, place } = item;
  const langTitle = title as Readonly<Record<string, string>> | undefined;
  const named = text(langTitle?.['cs']) ?? text(langTitle && Object.values(langTitle)[0]) ?? text(name) ?? text(inner(system, 'name'));
  const other = text(format) ?? text(place) ?? text(scheme) ?? text(audience) ?? text(kind);
  return named ?? other ?? (typeof risk === 'number' ? String(risk) : '');
}
