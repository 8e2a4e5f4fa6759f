import { isJsonObject } from './json-object.ts';

/** How the items of a list are named in a difference: by their IRI when it is their own, else by their place. */
export function itemSteps(items: readonly unknown[]): string[] {
  const iris = items.map((item) => (isJsonObject(item) && typeof item['iri'] === 'string' ? item['iri'] : undefined));
  const lastPlaces = new Map(iris.map((iri, index) => [iri, index]));
  const repeated = new Set(iris.filter((iri, index) => lastPlaces.get(iri) !== index));
  return iris.map((iri, index) => (iri === undefined || repeated.has(iri) ? String(index) : iri));
}
