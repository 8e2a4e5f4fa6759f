import type { FastifyRequest } from 'fastify';

/** Tells nothing but which thing it is. */
const plainValue = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16}|\d{1,9})$/;

/**
 * Path of a request as a log may keep it. A short name is made of the title of a passport, so of the values in a path only
 * plain ids stay: `/passports/:id/report`. Of a path that no route has, the beginning stays.
 */
export function loggedPath({ url, routeOptions, params }: Pick<FastifyRequest, 'url' | 'routeOptions' | 'params'>): string {
  const route = routeOptions?.url;
  if (route === undefined) return url.split('?')[0]!.replace(/^(\/[^/]*\/).+$/, '$1…');
  const values = (params ?? {}) as Readonly<Record<string, string>>;
  return route.replaceAll(/:(\w+)/g, (name, key: string) => (plainValue.test(values[key] ?? '') ? values[key]! : name));
}
