import type { Difference } from './difference.ts';
import { isSameJson } from './is-same-json.ts';
import { itemSteps } from './item-steps.ts';
import { isJsonObject } from './json-object.ts';

type Place = Record<string, unknown>;
/** Items of each list by the name a difference calls them. */
type NamedItems = Map<readonly unknown[], ReadonlyMap<string, unknown>>;

/**
 * Puts kept values back to their places in an export, which is changed. A place where the passport has changed since says what
 * the passport says now.
 */
export function restoreDifferences(exported: Place, differences: readonly Difference[]): void {
  const named: NamedItems = new Map();
  // All places are found before the first change: kept values are the author's, we do not walk into them.
  const found = differences.map((difference) => ({ ...placeOf(exported, difference.at, named), difference }));
  for (const { place, key, difference } of found) {
    const present = place && Object.hasOwn(place, key) ? place[key] : undefined;
    if (place && isSameJson(present, difference.insteadOf)) change(place, key, difference);
  }
}

function change(place: Place, key: string, difference: Difference): void {
  if (!Object.hasOwn(difference, 'value')) Reflect.deleteProperty(place, key);
  // Not a plain assignment: a record may hold a key `__proto__`.
  else Object.defineProperty(place, key, { value: difference.value, enumerable: true, configurable: true, writable: true });
}

function placeOf(root: Place, pointer: string, named: NamedItems): { place: Place | undefined; key: string } {
  const steps = pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const key = steps.pop() ?? '';
  const place = steps.slice(1).reduce<unknown>((at, step) => stepInto(at, step, named), root);
  return { place: isJsonObject(place) ? place : undefined, key };
}

function stepInto(place: unknown, step: string, named: NamedItems): unknown {
  if (Array.isArray(place)) return itemsByName(place, named).get(step);
  return isJsonObject(place) && Object.hasOwn(place, step) ? place[step] : undefined;
}

function itemsByName(items: readonly unknown[], named: NamedItems): ReadonlyMap<string, unknown> {
  const known = named.get(items);
  if (known) return known;
  const steps = itemSteps(items);
  const byName = new Map(items.map((item, index) => [steps[index]!, item]));
  named.set(items, byName);
  return byName;
}
