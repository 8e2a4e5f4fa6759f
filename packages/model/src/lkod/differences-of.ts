import { pointerOf } from '../problem/json-pointer.ts';
import type { Difference } from './difference.ts';
import { isSameJson } from './is-same-json.ts';
import { itemSteps } from './item-steps.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';

/** Where a record differs from what its passport would be exported as. */
export function differencesOf(exported: JsonObject, original: JsonObject): Difference[] {
  const found: Difference[] = [];
  compareObjects(exported, original, [], found);
  return found;
}

type Steps = readonly string[];

function compareObjects(exported: JsonObject, original: JsonObject, steps: Steps, found: Difference[]): void {
  for (const key of Object.keys(exported)) {
    if (Object.hasOwn(original, key)) compare(exported[key], original[key], [...steps, key], found);
    else found.push({ at: pointerOf([...steps, key]), insteadOf: exported[key] });
  }
  for (const key of Object.keys(original)) {
    if (!Object.hasOwn(exported, key)) found.push({ at: pointerOf([...steps, key]), value: original[key] });
  }
}

function compare(exported: unknown, original: unknown, steps: Steps, found: Difference[]): void {
  if (isJsonObject(exported) && isJsonObject(original)) {
    compareObjects(exported, original, steps, found);
  } else if (areNodes(exported) && areNodes(original) && exported.length === original.length) {
    const names = itemSteps(exported);
    for (const [index, item] of exported.entries()) compareObjects(item, original[index]!, [...steps, names[index]!], found);
  } else if (!isSameJson(exported, original)) {
    found.push({ at: pointerOf(steps), value: original, insteadOf: exported });
  }
}

function areNodes(value: unknown): value is JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every(isJsonObject);
}
