import type { Converter } from './converter.ts';

/** A text that the foreign format says as an IRI: `mailto:` and an address, the IANA prefix and a media type. Reads it without the prefix too. */
export function prefixed(prefix: string, inner: Converter<string>): Converter<string> {
  const secure = prefix.replace(/^http:/, 'https:');
  return {
    read(foreign) {
      if (typeof foreign !== 'string') return undefined;
      const found = [prefix, secure].find((start) => foreign.startsWith(start));
      return inner.read(foreign.slice(found?.length ?? 0));
    },
    write: (value) => prefix + String(inner.write(value)),
  };
}
