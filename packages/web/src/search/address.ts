/** Pages and exports of a search share one set of parameters; see `/api/v1/passports`. */
export const searchPath = '/hledat';

/** The address of a search; the place in its pages is given only by `cursor`. */
export function searchAddress(params: URLSearchParams, path: string = searchPath): string {
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The same search from its first page with a parameter set to one value. */
export function withValue(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const changed = fromStart(params);
  changed.set(name, value);
  return changed;
}

/** The same search from its first page without a parameter, or without one of its values. */
export function without(params: URLSearchParams, name: string, value?: string): URLSearchParams {
  const changed = fromStart(params);
  const others = value === undefined ? [] : changed.getAll(name).filter((item) => item !== value);
  changed.delete(name);
  for (const item of others) changed.append(name, item);
  return changed;
}

/** The same search from its first page. */
export function fromStart(params: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(params);
  changed.delete('cursor');
  return changed;
}
