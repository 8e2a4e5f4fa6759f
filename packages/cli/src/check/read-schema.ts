import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Text } from '@pasport/model';
import type { DeclaredSchema } from '@pasport/validator';
import { Failure } from '../failure.ts';
import { unreadable } from '../records/find-files.ts';
import { parseJsonText } from '../records/parse-json-text.ts';
import { download } from '../web/download.ts';
import { isWebAddress } from '../web/is-web-address.ts';
import { schemaReferences } from './schema-references.ts';

const maxSchemaBytes = 10 * 1024 * 1024;
const maxRelated = 50;

/** A schema with all that it refers to, for the file of a name. */
export type SchemaOf = (name: string) => DeclaredSchema;

/**
 * Reads a description of data from a file or the web: a Table Schema, a data package, CSVW metadata, a JSON Schema with the
 * schemas that it refers to, an XML Schema with those beside it. A schema from the web never leads to a file of this machine.
 *
 * @throws {Failure} `usage` when it is no schema; what cannot be read
 */
export async function readSchema(place: string, signal: AbortSignal): Promise<SchemaOf> {
  const url = isWebAddress(place) ? place : pathToFileURL(resolve(place)).href;
  const document = await documentAt(url, place, signal);
  const { kindOfSchema, readDataPackage } = await import('@pasport/validator');
  const kind = kindOfSchema(document);
  if (!kind) throw new Failure('usage', notSchema(place), { code: 'not-a-schema' });
  const related = kind === 'json-schema' || kind === 'xsd' ? await relatedSchemas(document, url, signal) : [];
  const isPackage = typeof document === 'object' && document !== null && 'resources' in document;
  const resources = kind === 'table-schema' && isPackage ? readDataPackage(document).resources : [];
  return (name) => {
    const resource = resources.find((one) => one.paths.some((path) => path.split('/').at(-1) === name));
    const wanted = resource?.paths[0] ?? resource?.name;
    return { document, url, ...(wanted !== undefined && { resource: wanted }), ...(related.length > 0 && { related }) };
  };
}

/** A parsed JSON document, or the text of an XML one. */
async function documentAt(url: string, place: string, signal: AbortSignal): Promise<unknown> {
  const bytes = await bytesAt(url, place, signal);
  const { looksLikeXml, xmlText } = await import('@pasport/validator');
  if (looksLikeXml(bytes)) return xmlText(bytes);
  const parsed = parseJsonText(bytes.toString('utf8'));
  if ('unread' in parsed) throw new Failure('usage', inPlace(place, parsed.unread.message), { code: parsed.unread.code });
  return parsed.value;
}

async function bytesAt(url: string, place: string, signal: AbortSignal): Promise<Buffer> {
  if (!isWebAddress(url)) {
    return readFile(fileURLToPath(url)).catch((error: NodeJS.ErrnoException) => {
      throw unreadable(place, error);
    });
  }
  await using file = await download(url, { signal, maxBytes: maxSchemaBytes });
  return readFile(file.path);
}

/** What cannot be read is left out: the check says which reference leads nowhere. */
async function relatedSchemas(document: unknown, url: string, signal: AbortSignal): Promise<{ url: string; schema: unknown }[]> {
  const related: { url: string; schema: unknown }[] = [];
  const seen = new Set([url]);
  const waiting = await schemaReferences(document, url);
  for (let next = waiting.shift(); next !== undefined && related.length < maxRelated; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const schema = await documentAt(next, next, signal).catch((error: unknown) => {
      if (signal.aborted) throw error;
    });
    if (schema === undefined) continue;
    related.push({ url: next, schema });
    waiting.push(...(await schemaReferences(schema, next)));
  }
  return related;
}

function notSchema(place: string): Text {
  return {
    cs: `${place} není schéma: čekáme Table Schema, datový balíček, metadata CSVW, JSON Schema nebo XML Schema.`,
    en: `${place} is no schema: a Table Schema, a data package, CSVW metadata, a JSON Schema or an XML Schema is expected.`,
  };
}

function inPlace(place: string, { cs, en }: Text): Text {
  return { cs: `${place}: ${cs}`, en: `${place}: ${en}` };
}
