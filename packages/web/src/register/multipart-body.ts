import type { FastifyInstance } from 'fastify';

/** A file that a form sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Takes forms that carry files. The fields are known before the request is judged, so that the token of the form is
 * checked as everywhere else.
 */
export function takeForms(app: FastifyInstance, maxBytes: number): void {
  app.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: maxBytes },
    async (request: { headers: Record<string, unknown> }, body: unknown) => {
      const form = await new Response(new Uint8Array(body as Buffer), {
        headers: { 'content-type': String(request.headers['content-type']) },
      })
        .formData()
        .catch(() => new FormData());
      const fields: Record<string, unknown> = {};
      for (const [name, value] of form) {
        fields[name] = typeof value === 'string' ? value : { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) };
      }
      return fields;
    },
  );
}

/** The file of a field; undefined when none was chosen. */
export function sentFile(body: unknown, field: string): SentFile | undefined {
  const value =
    typeof body === 'object' && body !== null && Object.hasOwn(body, field) ? (body as Record<string, unknown>)[field] : undefined;
  const isFile = typeof value === 'object' && value !== null && 'bytes' in value;
  const file = isFile ? (value as SentFile) : undefined;
  return file && file.bytes.length > 0 ? file : undefined;
}
