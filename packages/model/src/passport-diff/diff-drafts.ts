import { Draft } from '../passport/passport.ts';
import { pointerOf } from '../problem/json-pointer.ts';
import type { Text } from '../text/text-in-languages.ts';
import { labelOfPath, type PathStep } from './label-of-path.ts';
import { itemIdentities, itemName } from './item-identity.ts';
import { matchItems } from './match-items.ts';

/** One field that differs between two states of a passport. */
export interface FieldChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** JSON Pointer (RFC 6901) into the later state; of what was removed, into the earlier one. */
  readonly pointer: string;
  /** Name of the field as people read it, with the way to it. */
  readonly label: Text;
  /** Left out of what was added. */
  readonly before?: unknown;
  /** Left out of what was removed. */
  readonly after?: unknown;
}

/** Where a comparison is: the way as people read it and as both states have it. */
interface Place {
  readonly path: readonly PathStep[];
  readonly before: readonly (string | number)[];
  readonly after: readonly (string | number)[];
  /** Values below are compared whole: shapes, and what foreign formats hold. */
  readonly isWhole?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const wholeFields: ReadonlySet<string> = new Set(['geometry', 'bbox', 'checksum']);
const languageForm = /^[a-z]{2}$/;
const order = new Map(Object.keys(Draft.properties).map((key, index) => [key, index]));

/**
 * What differs between two states of a passport, field by field in the order of the passport. Items of lists are
 * compared by what they are known by, so a list that was only ordered anew has not changed.
 */
export function diffDrafts(before: Draft, after: Draft): FieldChange[] {
  return diffObjects(before, after, { path: [], before: [], after: [] });
}

function diffObjects(before: Json, after: Json, place: Place): FieldChange[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  if (place.path.length === 0) keys.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  return keys.flatMap((key) => diffValues(before[key], after[key], below(place, key)));
}

function below(place: Place, key: string): Place {
  const isExtras = place.path.length === 1 && place.before[0] === 'extras';
  const isLanguage = languageForm.test(key) && place.path.length > 0 && !isExtras;
  return {
    path: [...place.path, isLanguage ? { language: key } : { field: key }],
    before: [...place.before, key],
    after: [...place.after, key],
    isWhole: isExtras || wholeFields.has(key),
  };
}

function diffValues(before: unknown, after: unknown, place: Place): FieldChange[] {
  if (isSame(before, after)) return [];
  if (place.isWhole) return [changeOf(before, after, place)];
  if (isObject(before ?? {}) && isObject(after ?? {}) && (isObject(before) || isObject(after))) {
    return diffObjects((before ?? {}) as Json, (after ?? {}) as Json, place);
  }
  if (Array.isArray(before ?? []) && Array.isArray(after ?? []) && (Array.isArray(before) || Array.isArray(after))) {
    return diffLists((before ?? []) as unknown[], (after ?? []) as unknown[], place);
  }
  return [changeOf(before, after, place)];
}

function diffLists(before: readonly unknown[], after: readonly unknown[], place: Place): FieldChange[] {
  const identities = itemIdentities[String(place.after.findLast((step) => typeof step === 'string'))] ?? [];
  const pairs = matchItems(before, after, identities);
  return pairs.flatMap(([from, to]) => {
    const earlier = from === undefined ? undefined : before[from];
    const later = to === undefined ? undefined : after[to];
    const item = later ?? earlier;
    const inside: Place = {
      path: isObject(item) ? [...place.path, { item: itemName(item as Json) }] : place.path,
      before: [...place.before, from ?? 0],
      after: [...place.after, to ?? 0],
    };
    return from === undefined || to === undefined ? [changeOf(earlier, later, inside)] : diffValues(earlier, later, inside);
  });
}

function changeOf(before: unknown, after: unknown, place: Place): FieldChange {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return {
    kind,
    pointer: pointerOf(kind === 'removed' ? place.before : place.after),
    label: labelOfPath(place.path),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal JSON, whatever the order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one as Json);
  return keys.length === Object.keys(other as Json).length && keys.every((key) => isSame((one as Json)[key], (other as Json)[key]));
}
