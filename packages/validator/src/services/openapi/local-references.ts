import { isList, isObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Position } from '../../report.ts';

const maxBroken = 1_000;
/** Places where `$ref` is data, not a reference. */
const literal = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** References inside of a description: how many there are, and where those are that lead nowhere. */
export function localReferences(root: JsonObject): { references: number; broken: Position[] } {
  const broken: Position[] = [];
  let references = 0;
  const waiting: { readonly value: JsonValue; readonly pointer: string }[] = [{ value: root, pointer: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, pointer } = next;
    const reference = isObject(value) ? value['$ref'] : undefined;
    if (typeof reference === 'string' && reference.startsWith('#/')) {
      references += 1;
      if (!leads(root, reference) && broken.length < maxBroken) broken.push({ pointer });
    }
    waiting.push(...members(value, pointer));
  }
  return { references, broken };
}

function members(value: JsonValue, pointer: string): { value: JsonValue; pointer: string }[] {
  if (isList(value)) return value.map((item, index) => ({ value: item, pointer: `${pointer}/${index}` }));
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter(([name]) => !literal.has(name) && !name.startsWith('x-'))
    .map(([name, item]) => ({ value: item, pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` }));
}

function leads(root: JsonObject, reference: string): boolean {
  let value: JsonValue | undefined = root;
  for (const part of reference.slice(2).split('/')) {
    const name = decoded(part).replaceAll('~1', '/').replaceAll('~0', '~');
    if (isList(value)) value = value[Number(name)];
    else value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    if (value === undefined) return false;
  }
  return true;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
