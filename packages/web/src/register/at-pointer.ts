/** The value at a JSON Pointer; undefined when there is none. */
export function readAt(value: unknown, pointer: string): unknown {
  return partsOf(pointer).reduce<unknown>(
    (found, part) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, part) ? (found as Record<string, unknown>)[part] : undefined,
    value,
  );
}

/** A copy with another value at a JSON Pointer; `undefined` takes it out, and what becomes empty with it. */
export function writeAt<Value>(value: Value, pointer: string, next: unknown): Value {
  return (written(value, partsOf(pointer), next) ?? {}) as Value;
}

function written(value: unknown, [part, ...rest]: readonly string[], next: unknown): unknown {
  if (part === undefined) return next;
  const isList = Array.isArray(value) || (value === undefined && /^\d+$/u.test(part));
  const before = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  const after = written(before, rest, next);
  if (isList) return listWith((value as unknown[] | undefined) ?? [], Number(part), after);
  const { [part]: _old, ...others } = (value ?? {}) as Record<string, unknown>;
  const whole = after === undefined ? others : { ...(value as object | undefined), [part]: after };
  return Object.keys(whole).length === 0 ? undefined : whole;
}

function listWith(list: readonly unknown[], index: number, item: unknown): unknown[] | undefined {
  const next = item === undefined ? list.filter((_one, at) => at !== index) : [...list.slice(0, index), item, ...list.slice(index + 1)];
  return next.length === 0 ? undefined : next;
}

function partsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
