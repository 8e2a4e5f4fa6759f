import type { FastifyRequest } from 'fastify';

/** What a form sent, by the names of its fields. */
export interface FormBody {
  /** The value as sent; `''` when the field is missing. */
  readonly text: (name: string) => string;
  /** All values of a field that may come more than once. */
  readonly list: (name: string) => string[];
  readonly has: (name: string) => boolean;
}

/** Reads the fields of a form. */
export function formBody(request: Pick<FastifyRequest, 'body'>): FormBody {
  const body = typeof request.body === 'object' && request.body !== null ? (request.body as Record<string, unknown>) : {};
  const list = (name: string): string[] => {
    const value = Object.hasOwn(body, name) ? body[name] : undefined;
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  };
  return { text: (name) => list(name)[0] ?? '', list, has: (name) => Object.hasOwn(body, name) };
}

/** A parameter of the address; `''` when it is missing. */
export function queryText(request: Pick<FastifyRequest, 'query'>, name: string): string {
  const value = (request.query as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}
