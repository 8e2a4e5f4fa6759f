import type { DeclaredSchema } from '../../file/declared.ts';
import type { XmlFault } from '../../xml/xml-fault.ts';
import { readXsd } from './read-xsd.ts';
import { xmlNamespaceLocation, xmlNamespaceSchema } from './xml-namespace-schema.ts';

/** A schema with all that it refers to, ready to be used together. */
export interface GatheredSchemas {
  /** Texts, the declared schema first; their references name each other as `<number>.xsd`. */
  readonly texts: readonly string[];
  /** Their names, but for the declared one. */
  readonly names: readonly (string | undefined)[];
  /** Locations of schemas that are not at hand, as they are written. */
  readonly missing: readonly string[];
  /** Why the last of them is no XML. */
  readonly fault?: XmlFault;
  readonly isNewer: boolean;
}

const maxSchemas = 200;

/** Puts a declared XML Schema together with those that it refers to. Nothing is fetched. */
export async function gatherSchemas({ document, url = 'file:///schema.xsd', related = [] }: DeclaredSchema): Promise<GatheredSchemas> {
  const atHand = new Map(related.flatMap(({ url: at, schema }) => (at !== undefined && typeof schema === 'string' ? [[at, schema]] : [])));
  const queue = [{ url, text: String(document) }];
  const numbers = new Map([[url, 0]]);
  const texts: string[] = [];
  const missing = new Set<string>();
  let isNewer = false;
  for (let next = queue[0]; next; next = queue[texts.length]) {
    const read = await readXsd(next.text);
    if (read.fault) return { texts: [...texts, next.text], names: namesOf(queue), missing: [], fault: read.fault, isNewer };
    isNewer ||= read.isNewer;
    const names = new Map<string, string>();
    for (const location of read.locations) {
      const at = URL.canParse(location, next.url) ? new URL(location, next.url).href : location;
      const text = atHand.get(at) ?? (xmlNamespaceLocation.test(at) ? xmlNamespaceSchema : undefined);
      if (!numbers.has(at) && (text === undefined || queue.length >= maxSchemas)) {
        missing.add(location);
        continue;
      }
      if (!numbers.has(at)) queue.push({ url: at, text: text ?? '' });
      numbers.set(at, numbers.get(at) ?? queue.length - 1);
      names.set(location, `${numbers.get(at)}.xsd`);
    }
    texts.push(withNames(next.text, names));
  }
  return { texts, names: namesOf(queue), missing: [...missing], isNewer };
}

function namesOf(schemas: readonly { readonly url: string }[]): (string | undefined)[] {
  return schemas.map(({ url }, index) => (index === 0 ? undefined : url.split('/').at(-1)));
}

const locationAttribute = /\bschemaLocation(\s*=\s*)(?:"([^"]*)"|'([^']*)')/gu;

function withNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(locationAttribute, (whole, equals: string, double?: string, single?: string) => {
    const name = names.get((double ?? single ?? '').replaceAll('&amp;', '&'));
    return name === undefined ? whole : `schemaLocation${equals}"${name}"`;
  });
}
