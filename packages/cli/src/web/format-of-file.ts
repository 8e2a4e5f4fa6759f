import { extname } from 'node:path';

/** Media types by which servers send anything; they tell nothing. */
const vague = new Set(['text/plain', 'application/octet-stream', 'application/zip']);

/** Code of the format that the name of a file promises, else its Content-Type; undefined when neither says any. */
export type FormatOf = (name: string, contentType?: string) => string | undefined;

/** Loads the list of formats and gives what tells them by names. */
export async function formatOfFile(): Promise<FormatOf> {
  const { fileFormats } = await import('@pasport/validator');
  return (name, contentType) => {
    const ending = extname(name).toLowerCase();
    const media = contentType?.split(';')[0]?.trim().toLowerCase();
    const byName = fileFormats.find(({ extensions }) => ending !== '' && extensions.includes(ending));
    const byMedia = media === undefined || vague.has(media) ? undefined : fileFormats.find(({ mediaType }) => mediaType === media);
    return (byName ?? byMedia)?.format;
  };
}
